import type { Said } from '../statements/said.ts';
import { facetsOf } from './filter.ts';

/** How many topics have a colour of their own; the rest is one. */
const MOST_TOPICS = 4;
/** More bars than this are no chart that can be read: then longer periods. */
const MOST_BARS = 28;

export type Unit = 'month' | 'quarter' | 'year';

/** Statements of one period: how many of each topic, in the order of the chart's topics, then of none of them. */
export interface Bar {
  /** `2025-04`, `2025-Q2` or `2025`. */
  period: string;
  counts: number[];
}

export interface Chart {
  unit: Unit;
  /** Ids of entries. */
  topics: string[];
  /** From the first period with a statement to the last, those without any among them. */
  bars: Bar[];
  highest: number;
}

/**
 * Statements over time by topic; a statement counts for the most frequent of its topics. Those without a month are left
 * out unless the unit is a year. Null if there is only one period.
 */
export function chartOf(all: readonly Said[]): Chart | null {
  const dated = all.filter(({ day }) => day !== '');
  const topics = facetsOf(dated)
    .topics.slice(0, MOST_TOPICS)
    .map(({ value }) => value);
  const unit = unitFor(dated.map(({ day }) => day));
  const periods = periodsBetween(
    dated.map(({ day }) => periodOf(day, unit)).filter((period) => period !== null),
    unit,
  );
  const bars = periods.map((period) => ({ period, counts: Array<number>(topics.length + 1).fill(0) }));
  const byPeriod = new Map(bars.map((bar) => [bar.period, bar]));
  for (const { day, about } of dated) {
    const bar = byPeriod.get(periodOf(day, unit) ?? '');
    const topic = topics.findIndex((one) => about.includes(one));
    if (bar) bar.counts[topic < 0 ? topics.length : topic]!++;
  }
  if (bars.length < 2) return null;
  const highest = Math.max(0, ...bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  return { unit, topics, bars, highest };
}

function unitFor(days: readonly string[]): Unit {
  for (const unit of ['month', 'quarter'] as const) {
    const periods = days.map((day) => periodOf(day, unit));
    if (periods.every((period) => period !== null) && periodsBetween(periods, unit).length <= MOST_BARS) return unit;
  }
  return 'year';
}

/** The period of a date; null if the date does not tell it. */
export function periodOf(day: string, unit: Unit): string | null {
  const [year, month] = day.split('-');
  if (unit === 'year') return year!;
  if (month === undefined) return null;
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function periodsBetween(periods: readonly string[], unit: Unit): string[] {
  const sorted = [...periods].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const all: string[] = [];
  for (let at = first; at !== undefined && last !== undefined && at <= last; at = next(at, unit)) all.push(at);
  return all;
}

function next(period: string, unit: Unit): string {
  const year = Number(period.slice(0, 4));
  if (unit === 'year') return String(year + 1);
  const number = Number(period.slice(unit === 'month' ? 5 : 6));
  const isLast = number === (unit === 'month' ? 12 : 4);
  const then = isLast ? 1 : number + 1;
  const at = isLast ? year + 1 : year;
  return unit === 'month' ? `${at}-${String(then).padStart(2, '0')}` : `${at}-Q${then}`;
}
