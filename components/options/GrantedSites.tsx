import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { hostsOf, isBroad } from '../../core/settings/access.ts';

interface GrantedSitesProps {
  /** Match patterns of now that can be given back. */
  granted: readonly string[];
  onGiveBack: (patterns: readonly string[]) => void;
  /** The reader wants to choose news sites. */
  onChoose: () => void;
}

/** What the browser lets be read, and one click to give it back: all of it, every site, or what no rule names. */
export function GrantedSites({ granted, onGiveBack, onChoose }: GrantedSitesProps) {
  const t = useTranslate();
  const broad = granted.filter(isBroad);
  // such as all subdomains of a site: chosen in the browser's own pages
  const others = granted.filter((pattern) => !isBroad(pattern) && hostsOf([pattern]).length === 0);
  return (
    <>
      <p>
        {granted.length === 0
          ? t('access_none')
          : broad.length > 0
            ? t('access_now_all')
            : plural(t, 'access_now', granted.length)}
      </p>
      {(broad.length > 0 || others.length > 0) && (
        <ul class="sites">
          {broad.length > 0 && (
            <GrantedRow label={t('access_all_sites')} hint={t('way_all_hint')} onGiveBack={() => onGiveBack(broad)} />
          )}
          {others.map((pattern) => (
            <GrantedRow key={pattern} label={pattern} onGiveBack={() => onGiveBack([pattern])} />
          ))}
        </ul>
      )}
      <p class="button-row">
        <button type="button" class="button" onClick={onChoose}>
          {t('access_choose')}
        </button>
        {granted.length > 0 && (
          <button type="button" class="button" onClick={() => onGiveBack(granted)}>
            {t('access_give_all_back')}
          </button>
        )}
      </p>
    </>
  );
}

function GrantedRow({ label, hint, onGiveBack }: { label: string; hint?: string; onGiveBack: () => void }) {
  const t = useTranslate();
  return (
    <li>
      <span class="site-host">{label}</span>
      {hint !== undefined && <span class="site-rule hint">{hint}</span>}
      <button type="button" class="button" aria-label={t('access_give_back_named', label)} onClick={onGiveBack}>
        {t('access_give_back')}
      </button>
    </li>
  );
}
