import type { ListedEntry } from '../model/view.ts';

/** Parts of a text that are told apart when it is asked how widely something is named in it. */
const PARTS = 10;
/** What being named in the headline is worth, in parts of the text. */
const HEADLINE = 4;
/** What being named at once is worth: less the later it comes. */
const EARLY = 3;

type Named = Pick<ListedEntry, 'count' | 'at' | 'headline'>;

/**
 * How much a page is about an entry, for sorting: in how many parts of the text it is named, how early, in the headline
 * or not; how often counts, but ever less, so that one paragraph full of a name does not outweigh the rest.
 */
export function importanceOf({ count, at, headline }: Named): number {
  const parts = new Set(at.map((place) => Math.min(PARTS - 1, Math.floor(place * PARTS)))).size;
  const early = at.length === 0 ? 0 : EARLY * (1 - Math.min(...at));
  return parts + early + Math.log2(1 + count) + (headline ? HEADLINE : 0);
}

/** The same entries, what the page is most about first; of equals the one named first. */
export function byImportance(entries: readonly ListedEntry[]): ListedEntry[] {
  const weights = new Map(entries.map((entry) => [entry, importanceOf(entry)]));
  return [...entries].sort((a, b) => weights.get(b)! - weights.get(a)!);
}
