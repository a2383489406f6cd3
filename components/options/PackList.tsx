import { formatDate } from '../format-date.ts';
import { formatNumber, plural } from '../plural.ts';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';

/** A pack as the options show it. */
export interface PackInfo {
  id: string;
  /** By language. */
  title: Readonly<Record<string, string>>;
  version: string;
  /** Number of entries by kind, and of statements. */
  counts: Readonly<Record<string, number>>;
}

interface PackListProps {
  packs: readonly PackInfo[];
  /** Packs that the reader has switched, by id; all others are on. */
  chosen: Readonly<Record<string, boolean>>;
  onPack: (id: string, on: boolean) => void;
}

/** What is known, by topic: each can be switched off. */
export function PackList({ packs, chosen, onPack }: PackListProps) {
  const t = useTranslate();
  const known = packs.reduce((sum, { counts }) => sum + entriesIn(counts), 0);
  const newest =
    packs
      .map(({ version }) => version.replaceAll('.', '-'))
      .toSorted()
      .at(-1) ?? '';
  const named = packs.map((pack) => ({
    ...pack,
    name: pack.title[t('locale')] ?? Object.values(pack.title)[0] ?? pack.id,
  }));
  return (
    <>
      <p class="hint">{t('packs_hint', formatNumber(t, known), formatDate(newest, t('locale')))}</p>
      {named.toSorted(byName).map(({ id, name, counts }) => (
        <Switch key={id} on={chosen[id] !== false} label={name} onChange={(on) => onPack(id, on)}>
          {Object.entries(counts)
            .map(([kind, count]) => plural(t, `pack_${kind}`, count))
            .join(' · ')}
        </Switch>
      ))}
    </>
  );
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

const entriesIn = (counts: PackInfo['counts']): number =>
  Object.entries(counts).reduce((sum, [kind, count]) => (kind === 'statement' ? sum : sum + count), 0);
