import { Locked } from '../Locked.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { quietWords } from '../quiet/quiet-words.ts';
import { pathOf } from '../../core/settings/leaves.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { SiteRule } from '../../core/settings/settings.ts';

interface SiteListProps {
  sites: Record<string, SiteRule>;
  onForget: (host: string) => void;
  /** Paths of what an organisation has chosen. */
  locked: readonly string[];
}

/** The sites that the reader chose something for, what it was, and how to take it back. */
export function SiteList({ sites, onForget, locked }: SiteListProps) {
  const t = useTranslate();
  const isFixed = (host: string): boolean => locked.some((path) => path.startsWith(`${pathOf('sites', host)}/`));
  const rows = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  if (rows.length === 0) return <p class="hint">{t('sites_none')}</p>;
  return (
    <>
      <p class="hint">{t('sites_hint')}</p>
      <ul class="sites">
        {rows.map(([host, rule]) => (
          <li key={host}>
            <span class="site-host">{host}</span>
            <span class="site-rule hint">
              {ruleWords(t, rule)}
              {isFixed(host) && <Locked />}
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('site_forget_named', host)}
              disabled={isFixed(host)}
              onClick={() => onForget(host)}
            >
              {t('site_forget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ruleWords(t: Translate, rule: SiteRule): string {
  const without = KINDS.filter((kind) => rule.kinds?.[kind] === false).map((kind) => t(`kinds_${kind}`));
  const words = [
    rule.on === false ? t('site_rule_off') : t('site_rule_on'),
    rule.always === true && t('site_rule_always'),
    without.length > 0 && t('site_rule_without', without.join(', ')),
    rule.quotations === false && t('site_rule_without', t('kinds_quotation')),
    rule.keep !== undefined && t(rule.keep ? 'site_rule_keep' : 'site_rule_no_keep'),
    rule.painter !== undefined && t(`painter_${rule.painter}`),
    ...quietWords(t, rule),
  ];
  return words.filter((word) => word !== false).join(' · ');
}
