import { pageAddress } from '../corrections/page-address.ts';
import { sameWords } from './same-words.ts';
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

/**
 * True if two are one statement: the same words (or near enough, or a part of them) in one language by one speaker, within
 * days or on the same page.
 */
export function isSameStatement(a: KeptStatement, b: KeptStatement): boolean {
  return (
    speakerKey(a) === speakerKey(b) &&
    a.lang === b.lang &&
    (isNear(dayOf(a), dayOf(b)) || sharesPage(a, b)) &&
    sameWords(a.text, b.text)
  );
}

const isNear = (a: string, b: string): boolean =>
  a === b || (isWholeDay(a) && isWholeDay(b) && shiftDay(a, -DAYS_BETWEEN) <= b && b <= shiftDay(a, DAYS_BETWEEN));

const sharesPage = (a: KeptStatement, b: KeptStatement): boolean => {
  const pages = new Set(a.sources.map(pageOf));
  return b.sources.some((source) => pages.has(pageOf(source)));
};

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
