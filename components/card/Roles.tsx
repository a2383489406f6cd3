import { EntryLink } from './EntryLink.tsx';
import { LinkedText } from './LinkedText.tsx';
import { datePhrase, formatDate } from '../format-date.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { CardView, RoleView } from '../../core/model/view.ts';

/** The role on the article's date, and what has changed since. */
export function Roles({ view: { date, roleThen, roleNow, ended } }: { view: CardView }) {
  const t = useTranslate();
  if (!roleThen && !roleNow && ended === null) return null;
  return (
    <dl class="card-roles">
      {roleThen && (
        <div>
          <dt>{date === null ? t('role_today') : datePhrase(t, 'date_on', date)}</dt>
          <dd>
            <RoleLine role={roleThen} ended={ended !== null} />
            {ended !== null && <span class="card-ended">{datePhrase(t, 'date_until', ended)}</span>}
          </dd>
        </div>
      )}
      {roleNow && (
        <div class="card-changed">
          <dt>{t('role_today')}</dt>
          <dd>
            <RoleLine role={roleNow} />
          </dd>
        </div>
      )}
      {!roleThen && ended !== null && (
        <div>
          <dt>{t('role_last')}</dt>
          <dd>{datePhrase(t, 'date_until', ended)}</dd>
        </div>
      )}
    </dl>
  );
}

/** `ended`: its end is told beside it, so the period leaves it out. */
function RoleLine({ role, ended = false }: { role: RoleView; ended?: boolean }) {
  const t = useTranslate();
  const period = periodOf(t, role.from, ended ? null : role.to);
  return (
    <>
      <LinkedText words={role.title} class="card-role" />
      {role.of && (
        <>
          {', '}
          <EntryLink words={role.of} />
        </>
      )}
      {period !== '' && (
        <>
          {' '}
          <span class="card-period">{period}</span>
        </>
      )}
      {role.source !== null && (
        <>
          {' '}
          <a class="card-source" href={role.source} target="_blank" rel="noreferrer noopener">
            {t('role_source')}
          </a>
        </>
      )}
    </>
  );
}

function periodOf(t: Translate, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${formatDate(from, t('locale'))} – ${formatDate(to, t('locale'))}`;
  if (from !== null) return datePhrase(t, 'date_since', from);
  return to === null ? '' : datePhrase(t, 'date_until', to);
}
