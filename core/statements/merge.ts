import { pageAddress } from '../corrections/page-address.ts';
import { comparedWords, sameWords } from './same-words.ts';
import type { ComparedWords } from './same-words.ts';
import { dayOf, MOST_SOURCES, speakerKey } from './statement.ts';
import type { KeptStatement, StatementSource } from './statement.ts';

/** How many days may lie between two outlets that bring the same words. */
export const DAYS_BETWEEN = 4;
const DAY_MS = 86_400_000;

/** Length of a date that tells the day. */
const WHOLE_DAY = 10;

/** The ISO 8601 day some days after another. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, WHOLE_DAY);

export const isWholeDay = (date: string): boolean => date.length === WHOLE_DAY;

/** Hash of host, path and query of a source, without what trackers add. */
export const pageOf = ({ url }: Pick<StatementSource, 'url'>): string => pageAddress(url).article ?? url;

/** What two statements are compared by: worked out once for each, since one is compared with many. */
interface Traits {
  who: string;
  day: string;
  pages: ReadonlySet<string>;
  words: ComparedWords;
}

const known = new WeakMap<KeptStatement, Traits>();

function traitsOf(statement: KeptStatement): Traits {
  let traits = known.get(statement);
  if (!traits) {
    traits = {
      who: speakerKey(statement),
      day: dayOf(statement),
      pages: new Set(statement.sources.map(pageOf)),
      words: comparedWords(statement.text),
    };
    known.set(statement, traits);
  }
  return traits;
}

/**
 * True if two are one statement: the same words (or near enough, or a part of them) in one language by one speaker, within
 * days or on the same page.
 */
export function isSameStatement(one: KeptStatement, other: KeptStatement): boolean {
  if (one.lang !== other.lang) return false;
  const a = traitsOf(one);
  const b = traitsOf(other);
  return a.who === b.who && (isNear(a.day, b.day) || shares(a.pages, b.pages)) && sameWords(a.words, b.words);
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((page) => b.has(page));

/** True if two dates are as near as outlets that bring the same words. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  return isWholeDay(a) && isWholeDay(b) && Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS_BETWEEN * DAY_MS;
}

/** Two that are the same as one, with the id of the first. Merging again changes nothing. */
export function mergeStatements(first: KeptStatement, second: KeptStatement): KeptStatement {
  const cuts = [...cutsOf(first), ...cutsOf(second)];
  const best = bestOf(first, second);
  const byPage = new Map<string, StatementSource>();
  for (const source of cuts) {
    const page = pageOf(source);
    const known = byPage.get(page);
    byPage.set(page, known ? sameSource(known, source) : source);
  }
  const sources = [...byPage.values()].slice(0, MOST_SOURCES);
  return {
    ...first,
    text: best.text,
    kind: best.kind,
    cue: best.cue ?? first.cue ?? second.cue,
    // one that tells the day is worth more than one that does not
    said: first.said ?? second.said,
    about: [...new Set([...first.about, ...second.about])],
    sources: sources.map((source) => withCut(source, best.text)),
    kept: first.kept === 'reader' ? 'reader' : second.kept,
  };
}

/** What is left of a statement without the sources that go; null if nothing is. */
export function withoutSources(
  statement: KeptStatement,
  goes: (source: StatementSource) => boolean,
): KeptStatement | null {
  const left = cutsOf(statement).filter((source) => !goes(source));
  if (left.length === 0) return null;
  if (left.length === statement.sources.length) return statement;
  const text = left.map(({ cut }) => cut).reduce((a, b) => (b.length > a.length ? b : a));
  return { ...statement, text, sources: left.map((source) => withCut(source, text)) };
}

type CutSource = StatementSource & { cut: string };

const cutsOf = ({ sources, text }: KeptStatement): CutSource[] =>
  sources.map((source) => ({ ...source, cut: source.cut ?? text }));

function withCut({ cut, ...source }: StatementSource, text: string): StatementSource {
  return cut === undefined || cut === text ? source : { ...source, cut };
}

/** Words in quotation marks before others, then whatever has more of them. */
function bestOf(a: KeptStatement, b: KeptStatement): KeptStatement {
  if (a.kind !== b.kind) return a.kind === 'direct' ? a : b;
  return b.text.length > a.text.length ? b : a;
}

/** The same page read again: first seen then, with what it says now where it said nothing. */
function sameSource(a: StatementSource, b: StatementSource): StatementSource {
  const longer = (b.cut ?? '').length > (a.cut ?? '').length ? b : a;
  return {
    ...longer,
    title: a.title ?? b.title,
    outlet: a.outlet ?? b.outlet,
    via: a.via ?? b.via,
    published: a.published ?? b.published,
    seen: a.seen < b.seen ? a.seen : b.seen,
  };
}
