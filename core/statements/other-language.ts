import { isWholeDay, shiftDay } from './merge.ts';
import type { Said } from './said.ts';

/** What tells that two are the same in two languages: entries that both mention, and numbers that both have. */
const FEWEST_SHARED = 2;
const SHARE = 0.6;
/** One is at most so many times as long as the other. */
const LENGTHS = 2;

/**
 * The same words in one of some other languages, as another source has them: said by the same speaker within a day, about
 * the same entries and with the same numbers. Null if none, or more than one, would do, on either side.
 */
export function inOtherLanguage(said: Said, others: readonly Said[], langs: readonly string[]): Said | null {
  const [only, ...more] = alike(said, others, langs);
  if (!only || more.length > 0) return null;
  return alike(only, others, [said.lang]).every(({ id }) => id === said.id) ? only : null;
}

function alike(said: Said, others: readonly Said[], langs: readonly string[]): Said[] {
  const own = marksOf(said);
  return others.filter(
    (other) =>
      other.id !== said.id &&
      other.lang !== said.lang &&
      langs.includes(other.lang) &&
      isSameDay(said.day, other.day) &&
      isLike(said.text.length, other.text.length) &&
      sharesEnough(own, marksOf(other)),
  );
}

const marksOf = ({ about, text }: Said): Set<string> => new Set([...about, ...(text.match(/\d+/gu) ?? [])]);

const isSameDay = (a: string, b: string): boolean =>
  isWholeDay(a) && isWholeDay(b) && shiftDay(a, -1) <= b && b <= shiftDay(a, 1);

const isLike = (a: number, b: number): boolean => Math.max(a, b) <= LENGTHS * Math.min(a, b);

function sharesEnough(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((mark) => b.has(mark)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * (a.size + b.size - shared);
}
