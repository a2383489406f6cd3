import { useState } from 'preact/hooks';
import { SiteCountry } from './SiteCountry.tsx';
import { SearchField } from '../SearchField.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { foldWord } from '../../core/text/characters.ts';
import type { NewsCountry, NewsSite } from '../../core/settings/news-sites.ts';

interface SiteChooserProps {
  countries: readonly NewsCountry[];
  /** Hosts that may be read already. */
  granted: readonly string[];
  onAsk: (hosts: string[]) => void;
}

/** Countries that come first and lie open, by the language of the browser. */
const NEAR: Readonly<Record<string, readonly string[]>> = { de: ['DE', 'AT', 'CH'], en: ['GB', 'US'] };

/** News sites by country, to be ticked one by one or a country at a time; one question to the browser for all of them. */
export function SiteChooser({ countries, granted, onAsk }: SiteChooserProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<NewsSite>>(new Set());
  const [query, setQuery] = useState('');
  const names = new Intl.DisplayNames(t('locale'), { type: 'region' });
  const may = ({ hosts }: NewsSite): boolean => hosts.every((host) => granted.includes(host));
  const asked = [...chosen].filter((site) => !may(site));
  const wanted = foldWord(query.trim());
  const near = NEAR[t('locale')] ?? [];
  const shown = countries
    .toSorted((a, b) => Number(near.includes(b.country)) - Number(near.includes(a.country)))
    .map(({ country, sites }) => {
      const name = names.of(country) ?? country;
      const all = wanted === '' || foldWord(name).includes(wanted);
      return { country, name, sites: all ? sites : sites.filter((site) => isLike(site, wanted)) };
    })
    .filter(({ sites }) => sites.length > 0);
  const change = (sites: readonly NewsSite[], on: boolean): void => {
    const next = new Set(chosen);
    for (const site of sites) {
      if (on) next.add(site);
      else next.delete(site);
    }
    setChosen(next);
  };
  return (
    <div class="chooser">
      <SearchField class="chooser-filter" label={t('news_sites_filter')} value={query} onValue={setQuery} />
      <div class="chooser-countries" role="group" aria-label={t('way_sites')}>
        {shown.map(({ country, name, sites }) => (
          <SiteCountry
            key={country}
            name={name}
            sites={sites}
            isOpen={wanted !== '' || near.includes(country)}
            isChosen={(site) => chosen.has(site)}
            may={may}
            onChange={change}
          />
        ))}
        {shown.length === 0 && <p class="hint">{t('news_sites_none')}</p>}
      </div>
      <button
        type="button"
        class="button strong"
        disabled={asked.length === 0}
        onClick={() => onAsk(asked.flatMap(({ hosts }) => hosts))}
      >
        {asked.length === 0 ? t('access_sites_choose') : plural(t, 'access_sites_ask', asked.length)}
      </button>
    </div>
  );
}

const isLike = ({ name, hosts }: NewsSite, wanted: string): boolean =>
  foldWord(name).includes(wanted) || hosts.some((host) => host.includes(wanted));
