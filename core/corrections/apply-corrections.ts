import type { Kind } from '../model/kind.ts';
import type { Mention } from '../model/mention.ts';
import { holdsOn, SCOPES, scopeOf } from './correction.ts';
import type { Correction } from './correction.ts';
import { foldWords, sameButForEnding, sameButForEndings } from './fold-words.ts';
import type { PageAddress } from './page-address.ts';

/** The corrections that hold on a page, those that reach least first, of equal reach the newest first. */
export function correctionsOn(corrections: readonly Correction[], page: PageAddress): Correction[] {
  return corrections
    .filter((correction) => holdsOn(correction, page))
    .reverse()
    .sort((a, b) => SCOPES.indexOf(scopeOf(a)) - SCOPES.indexOf(scopeOf(b)));
}

/**
 * The mentions of a text as the reader's decisions leave them. `held`: what correctionsOn gives. A mention that names an
 * entry which no pack has any more is not marked: `kindOf` gives undefined for it.
 */
export function applyCorrections(
  mentions: readonly Mention[],
  text: string,
  held: readonly Correction[],
  kindOf: (entry: string) => Kind | undefined,
): Mention[] {
  if (held.length === 0) return [...mentions];
  return mentions.flatMap((mention) => {
    const decided = decisionFor(mention, foldWords(text.slice(mention.start, mention.end)), held);
    if (!decided) return [mention];
    const kind = decided.to === null ? undefined : kindOf(decided.to);
    if (decided.to === null || kind === undefined) return [];
    const { others: _, ...settled } = mention;
    return [{ ...settled, entry: decided.to, kind, corrected: mention.entry }];
  });
}

function decisionFor(mention: Mention, words: string, held: readonly Correction[]): Correction | undefined {
  return held.find((correction) => correction.words === words || isFormOf(mention, words, correction));
}

/**
 * Other forms of the corrected words, where they were marked as the same entry. In the article itself parts of a name
 * follow the whole: who is not Kirill Dmitriev there is not Dmitriev either.
 */
function isFormOf(mention: Mention, words: string, correction: Correction): boolean {
  if (mention.entry !== correction.from) return false;
  if (sameButForEndings(words, correction.words)) return true;
  const whole = correction.words.split(' ');
  const parts = words.split(' ');
  if (correction.article === null || parts.length >= whole.length) return false;
  return parts.every((part) => whole.some((word) => sameButForEnding(part, word)));
}
