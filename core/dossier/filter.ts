import type { Said } from '../statements/said.ts';
import { wordsOf } from '../statements/words.ts';

/** What the reader wants to see of what somebody said; empty or null is "all". */
export interface StatementFilter {
  query: string;
  topic: string | null;
  lang: string | null;
  outlet: string | null;
  kind: 'direct' | 'indirect' | null;
  /** Months or years, as Facets has them, both included. */
  from: string | null;
  to: string | null;
}

export const NO_FILTER: StatementFilter = {
  query: '',
  topic: null,
  lang: null,
  outlet: null,
  kind: null,
  from: null,
  to: null,
};

/** Name of a source where it has one, else its host. */
export function outletOf({ outlet, url }: Said['sources'][number]): string | null {
  return outlet ?? (url !== null && URL.canParse(url) ? new URL(url).hostname : null);
}

export const outletsOf = ({ sources }: Said): string[] => [
  ...new Set(sources.flatMap((source) => outletOf(source) ?? [])),
];

/** Those that pass, newest first, what has no day last. Words of the query are found by their beginnings. */
export function filterStatements(all: readonly Said[], filter: StatementFilter): Said[] {
  const words = wordsOf(filter.query);
  const { topic, lang, outlet, kind, from, to } = filter;
  return all
    .filter(
      (said) =>
        (topic === null || said.about.includes(topic)) &&
        (lang === null || said.lang === lang) &&
        (kind === null || said.kind === kind) &&
        (outlet === null || outletsOf(said).includes(outlet)) &&
        (from === null || (said.day !== '' && said.day.slice(0, from.length) >= from)) &&
        (to === null || (said.day !== '' && said.day.slice(0, to.length) <= to)) &&
        hasWords(said, words),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
}

function hasWords({ text, sources }: Said, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = wordsOf([text, ...sources.map(({ title }) => title ?? '')].join(' '));
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

/** A value that statements can be filtered by, and how many have it; the most frequent first. */
export interface Facet {
  value: string;
  count: number;
}

export interface Facets {
  topics: Facet[];
  langs: Facet[];
  outlets: Facet[];
  /** Months, or years if the months are many or not told; the latest first. */
  periods: Facet[];
}

/** What statements can be filtered by. */
export function facetsOf(all: readonly Said[]): Facets {
  const byCount = (a: Facet, b: Facet): number => b.count - a.count || a.value.localeCompare(b.value);
  return {
    topics: counted(all.flatMap(({ about }) => about)).sort(byCount),
    langs: counted(all.map(({ lang }) => lang).filter(Boolean)).sort(byCount),
    outlets: counted(all.flatMap(outletsOf)).sort(byCount),
    periods: periodsOf(all.map(({ day }) => day).filter(Boolean)).sort((a, b) => b.value.localeCompare(a.value)),
  };
}

/** More months than this are chosen from by their years. */
const MOST_MONTHS = 24;
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

function periodsOf(days: readonly string[]): Facet[] {
  const months = counted(days.map((day) => day.slice(0, MONTH_LENGTH)));
  const areMonths = months.length <= MOST_MONTHS && months.every(({ value }) => value.length === MONTH_LENGTH);
  return areMonths ? months : counted(days.map((day) => day.slice(0, YEAR_LENGTH)));
}

function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
