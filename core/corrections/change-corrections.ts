import { holdsOn, MOST_CORRECTIONS, sameCase } from './correction.ts';
import type { Correction } from './correction.ts';
import { sameButForEndings } from './fold-words.ts';
import type { PageAddress } from './page-address.ts';

/** A correction that was just kept, with those that gave way to it, so that undoing it brings them back. */
export interface KeptCorrection {
  made: Correction;
  replaced: Correction[];
}

/**
 * The list with a new correction. Those about the same words that reach no further and hold on the page where it was made
 * give way: otherwise an older, narrower one would go on ruling there.
 */
export function withCorrection(
  list: readonly Correction[],
  made: Correction,
  page: PageAddress,
): { list: Correction[]; kept: KeptCorrection } {
  const replaced = list.filter((old) => sameWords(old, made) && givesWay(old, made, page));
  const rest = list.filter((old) => !replaced.includes(old));
  // asked for once more, since the answer was lost, it does not give way to itself: undoing would bring it back
  const others = replaced.filter((old) => !isEqual(old, made));
  return { list: [...rest, made].slice(-MOST_CORRECTIONS), kept: { made, replaced: others } };
}

const isEqual = (one: Correction, other: Correction): boolean =>
  (Object.keys(other) as (keyof Correction)[]).every((field) => one[field] === other[field]);

const sameWords = (old: Correction, made: Correction): boolean =>
  old.words === made.words || (old.from === made.from && sameButForEndings(old.words, made.words));

function givesWay(old: Correction, made: Correction, page: PageAddress): boolean {
  if (sameCase(old, made)) return true;
  const reachesFurther = old.site === null || (old.article === null && made.article !== null);
  return holdsOn(old, page) && !reachesFurther;
}

/** The list without some corrections. */
export const withoutCorrections = (list: readonly Correction[], gone: readonly Correction[]): Correction[] =>
  list.filter((old) => !gone.some((correction) => sameCase(old, correction)));

/** The list with corrections as they were, after they had been taken out. */
export const withThemBack = (list: readonly Correction[], back: readonly Correction[]): Correction[] =>
  [...withoutCorrections(list, back), ...back].slice(-MOST_CORRECTIONS);
