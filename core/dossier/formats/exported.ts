import type { EntryName } from '../dossier-entry.ts';
import type { Said, SaidSource } from '../../statements/said.ts';

/** A statement on its way out, with who said it. */
export interface Exported {
  said: Said;
  speaker: { entry: string | null; name: string; kind: EntryName['kind']; wikidata: string | null };
}

/** When it was said or published, for a citation: empty if nobody tells. */
export const dateOf = ({ said, day }: Said): string => said ?? day;

/** The source that a citation names: the one published first, else the first. */
export function mainSource({ sources }: Said): SaidSource | null {
  const dated = sources.filter(({ published }) => published !== null);
  const first = dated.reduce<SaidSource | null>((a, b) => (a && a.published! <= b.published! ? a : b), null);
  return first ?? sources[0] ?? null;
}
