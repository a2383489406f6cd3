import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../TranslateContext.ts';
import type { NewsSite } from '../../core/settings/news-sites.ts';

interface SiteCountryProps {
  name: string;
  sites: readonly NewsSite[];
  isOpen: boolean;
  isChosen: (site: NewsSite) => boolean;
  /** True for a site that may be read already. */
  may: (site: NewsSite) => boolean;
  onChange: (sites: readonly NewsSite[], on: boolean) => void;
}

/** The news sites of one country, and a box for all of them. */
export function SiteCountry({ name, sites, isOpen, isChosen, may, onChange }: SiteCountryProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(isOpen);
  const all = useRef<HTMLInputElement>(null);
  const count = sites.filter((site) => isChosen(site) || may(site)).length;
  useEffect(() => setOpen(isOpen), [isOpen]);
  useEffect(() => {
    all.current!.indeterminate = count > 0 && count < sites.length;
  }, [count, sites.length]);
  return (
    <div class="country">
      <div class="country-head">
        <label class="country-all">
          <input
            type="checkbox"
            ref={all}
            aria-label={t('news_sites_all', name)}
            checked={count === sites.length}
            disabled={sites.every(may)}
            onChange={(event) => onChange(sites, event.currentTarget.checked)}
          />
        </label>
        <button type="button" class="country-name" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{name}</span>
          <span class="hint">{t('news_sites_count', String(count), String(sites.length))}</span>
        </button>
      </div>
      {open && (
        <ul class="country-sites">
          {sites.map((site) => (
            <li key={site.name}>
              <label class="news-site">
                <input
                  type="checkbox"
                  checked={isChosen(site) || may(site)}
                  disabled={may(site)}
                  onChange={(event) => onChange([site], event.currentTarget.checked)}
                />
                <span>
                  {site.name}
                  <span class="hint">{may(site) ? t('news_site_given') : site.hosts.join(', ')}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
