import { formatDate } from '../format-date.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import { roleLine } from '../../core/dossier/role-line.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { RoleView } from '../../core/model/view.ts';

interface RoleTimeLineProps {
  /** The latest begun first. */
  roles: RoleView[];
  today: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
/** A year behind this share of the line has no room to its right. */
const LAST_TICK = 0.9;
/** The thinnest bar that can be seen. */
const THINNEST = 0.006;

/** All roles, with when they were held as words and as bars above a line of years. */
export function RoleTimeLine({ roles, today }: RoleTimeLineProps) {
  const t = useTranslate();
  const line = roleLine(roles, today);
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{t('dossier_roles')}</h2>
      <ol class="role-line">
        {roles.map((role, index) => {
          const bar = line?.bars[index];
          return (
            <li key={index}>
              <p class="role-words">
                <WordsText words={role.title} class="card-role" />
                {role.of && (
                  <>
                    {', '}
                    <WordsText words={role.of} />
                  </>
                )}
                <span class="role-period">{periodOf(t, role)}</span>
                {role.source !== null && (
                  <a href={role.source} target="_blank" rel="noreferrer noopener">
                    {t('role_source')}
                  </a>
                )}
              </p>
              {bar && (
                <span class="role-track" aria-hidden="true">
                  <span
                    class="role-bar"
                    data-open-start={bar.openStart}
                    data-open-end={bar.openEnd}
                    style={{
                      insetInlineStart: percent(bar.start),
                      width: percent(Math.max(THINNEST, bar.end - bar.start)),
                    }}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {line && (
        <p class="role-years" aria-hidden="true">
          {line.ticks.map(({ year, at }) => (
            <span key={year} style={at > LAST_TICK ? { insetInlineEnd: '0' } : { insetInlineStart: percent(at) }}>
              {year}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function periodOf(t: Translate, { from, to }: RoleView): string {
  const date = (iso: string): string => formatDate(iso, t('locale'));
  if (from !== null && to !== null) return `${date(from)} – ${date(to)}`;
  if (from !== null) return t('dossier_since', date(from));
  return to === null ? t('dossier_no_dates') : t('dossier_until', date(to));
}
