import { useState } from 'preact/hooks';
import { SiteChooser } from './SiteChooser.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { ALL_SITES, hostsOf, isBroad } from '../../core/settings/access.ts';
import { originsOf } from '../../core/settings/news-sites.ts';
import { useOwnId } from '../use-own-id.ts';
import type { NewsCountry } from '../../core/settings/news-sites.ts';

export interface AccessChoiceProps {
  countries: readonly NewsCountry[];
  /** Match patterns of now that can be given back. */
  granted: readonly string[];
  /** Asks the reader, once for all of them; false if the answer is no. Must be called in the click itself. */
  onAsk: (origins: string[]) => Promise<boolean>;
  onGiveBack: (origins: readonly string[]) => void;
}

const WAYS = ['page', 'sites', 'all'] as const;
type Way = (typeof WAYS)[number];

/** Where the extension may work: on one page at a time, on news sites from a list, or on all news articles. */
export function AccessChoice({ countries, granted, onAsk, onGiveBack }: AccessChoiceProps) {
  const t = useTranslate();
  const name = useOwnId();
  const known = hostsOf(granted);
  const [way, setWay] = useState<Way>(granted.some(isBroad) ? 'all' : known.length > 0 ? 'sites' : 'page');
  const [answer, setAnswer] = useState<'given' | 'refused' | null>(null);
  const ask = (origins: string[]): void => {
    setAnswer(null);
    void onAsk(origins).then((isGiven) => setAnswer(isGiven ? 'given' : 'refused'));
  };
  const hasAll = granted.some(isBroad);
  return (
    <>
      <fieldset class="ways">
        <legend class="unseen">{t('welcome_access')}</legend>
        {WAYS.map((one) => (
          <label class="way" key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === way}
              onChange={() => {
                setWay(one);
                setAnswer(null);
              }}
            />
            <span>
              <span class="way-title">{t(`way_${one}`)}</span>
              <span class="hint">{t(`way_${one}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'page' && <p>{t('way_page_how')}</p>}
      {way === 'sites' && (
        <SiteChooser countries={countries} granted={known} onAsk={(hosts) => ask(originsOf(hosts))} />
      )}
      {way === 'all' && (
        <>
          <p>{t('way_all_how')}</p>
          <button type="button" class="button strong" disabled={hasAll} onClick={() => ask([...ALL_SITES])}>
            {t(hasAll ? 'access_all_given' : 'access_all_ask')}
          </button>
        </>
      )}
      <p role="status" class="access-answer" data-answer={answer}>
        {answer === 'given' && t('access_given')}
        {answer === 'refused' && t('access_refused')}
      </p>
      {granted.length > 0 && (
        <p class="access-now">
          <span>{hasAll ? t('access_now_all') : plural(t, 'access_now', granted.length)}</span>{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setAnswer(null);
              onGiveBack(granted);
            }}
          >
            {t('access_give_all_back')}
          </button>
        </p>
      )}
    </>
  );
}
