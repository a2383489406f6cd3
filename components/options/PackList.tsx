import { formatDate } from '../format-date.ts';
import { formatNumber, plural } from '../plural.ts';
import { Locked } from '../Locked.tsx';
import { Work, WorkResult } from './Work.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { PackWork } from '../../core/model/pack-work.ts';
import { pathOf } from '../../core/settings/leaves.ts';

/** A pack as the options show it. */
export interface PackInfo {
  id: string;
  /** By language. */
  title: Readonly<Record<string, string>>;
  version: string;
  /** Number of entries by kind, and of statements. */
  counts: Readonly<Record<string, number>>;
}

/** ISO 8601 day of the newest pack; empty without any. */
export const newestOf = (packs: readonly PackInfo[]): string =>
  packs
    .map(({ version }) => version.replaceAll('.', '-'))
    .toSorted()
    .at(-1) ?? '';

interface PackListProps {
  packs: readonly PackInfo[];
  /** Packs that the reader has switched, by id; all others are on. */
  chosen: Readonly<Record<string, boolean>>;
  onPack: (id: string, on: boolean) => void;
  isLocked: (path: string) => boolean;
  work: PackWork | null;
  /** Takes the last switching back. */
  onCancel: () => void;
}

/** What is known, by topic: each can be switched off. */
export function PackList({ packs, chosen, onPack, isLocked, work, onCancel }: PackListProps) {
  const t = useTranslate();
  const known = packs.reduce((sum, { counts }) => sum + entriesIn(counts), 0);
  const named = packs.map((pack) => ({
    ...pack,
    name: pack.title[t('locale')] ?? Object.values(pack.title)[0] ?? pack.id,
  }));
  return (
    <>
      <p class="hint">{t('packs_hint', formatNumber(t, known), formatDate(newestOf(packs), t('locale')))}</p>
      {named
        .toSorted((a, b) => a.name.localeCompare(b.name, t('locale')))
        .map(({ id, name, counts }) => (
          <Switch
            key={id}
            on={chosen[id] !== false}
            label={name}
            disabled={isLocked(pathOf('packs', id))}
            onChange={(on) => onPack(id, on)}
          >
            {Object.entries(counts)
              .map(([kind, count]) => plural(t, `pack_${kind}`, count))
              .join(' · ')}
            {isLocked(pathOf('packs', id)) && <Locked />}
          </Switch>
        ))}
      {work?.state === 'working' && <Work label={t('packs_working')} share={work.share} onCancel={onCancel} />}
      <div role="status">
        {(work?.state === 'done' || work?.state === 'stopped') && <WorkResult>{t(`packs_${work.state}`)}</WorkResult>}
        {work?.state === 'failed' && <WorkResult isBad>{t('packs_failed', work.why)}</WorkResult>}
      </div>
    </>
  );
}

const entriesIn = (counts: PackInfo['counts']): number =>
  Object.entries(counts).reduce((sum, [kind, count]) => (kind === 'statement' ? sum : sum + count), 0);
