import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../../../bench/options.ts';
import { medianPass, passOf } from '../../../bench/pipeline.ts';
import { Report } from '../../../bench/report.ts';
import { median, ratio, round } from '../../../bench/statistics.ts';
import { formatTable } from '../../../bench/table.ts';
import { longestTask, mainThreadUse } from '../../../bench/trace.ts';
import type { TraceEvent } from '../../../bench/trace.ts';

describe('statistics', () => {
  it('takes the middle, and leaves the list as it was', () => {
    const values = [10, 9, 100, 1, 2];
    expect(median(values)).toBe(9);
    expect(values).toEqual([10, 9, 100, 1, 2]);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('gives a ratio only of what was measured', () => {
    expect(ratio(6, 2)).toBe(3);
    expect(ratio(0, 2)).toBe(0);
    expect([ratio(1, 0), ratio(null, 1), ratio(1, null), ratio(NaN, 1), ratio(1, undefined)]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('rounds by size', () => {
    expect([0.12345, 12.345, 1234.5, -0.12345].map(round)).toEqual([0.123, 12.35, 1235, -0.123]);
  });
});

describe('table', () => {
  it('puts numbers to the right and leaves a gap for what a row has not', () => {
    const rows = [
      { page: 'short', ms: 7 },
      { page: 'a', ms: 1234, note: 'slow' },
      { page: 'b', ms: null },
    ];
    expect(formatTable('times', rows).split('\n')).toEqual([
      'times',
      'page     ms  note',
      '-----  ----  ----',
      'short     7',
      'a      1234  slow',
      'b',
    ]);
  });

  it('is made of the lines that were written', () => {
    const lines: string[] = [];
    const report = new Report((line) => lines.push(line));
    report.add('page', { ms: 1 });
    report.add('memory', { mb: 2 });
    report.add('page', { ms: 3 });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { bench: 'page', ms: 1 },
      { bench: 'memory', mb: 2 },
      { bench: 'page', ms: 3 },
    ]);
    expect(report.tables).toBe('page\nms\n--\n 1\n 3\n\nmemory\nmb\n--\n 2');
  });
});

describe('options', () => {
  it('has sizes and runs by itself, fewer for a smoke run', () => {
    expect(parseBenchOptions([])).toMatchObject({
      names: [100, 1_000, 10_000, 100_000, 300_000],
      pages: null,
      node: false,
    });
    const quick = parseBenchOptions(['--quick']);
    expect(quick.runs).toBe(1);
    expect(Math.max(...quick.names)).toBeLessThanOrEqual(1_000);
    expect(quick.launches).toBe(1);
    expect(parseBenchOptions(['--names', '5000,200', '--runs', '3', '--launches', '4', '--pages', 'x'])).toMatchObject({
      names: [200, 5_000],
      runs: 3,
      launches: 4,
      pages: 'x',
    });
  });

  it.each([
    ['--names', '10'],
    ['--names', '1e9x'],
    ['--runs', '0'],
    ['--runs', '1.5'],
    ['--launches', '0'],
    ['--what'],
  ])('refuses %s %s', (...args) => {
    expect(() => parseBenchOptions(args)).toThrow();
  });
});

describe('passes', () => {
  const measure = (name: string, duration: number, busy: number | null = null) => ({ name, start: 0, duration, busy });

  it('adds up batches, and counts on the main thread what was no pause', () => {
    const pass = passOf([
      measure('blocks', 20, 12),
      measure('annotate', 5),
      measure('annotate', 6),
      measure('first-mark', 40),
      measure('paint', 3),
      measure('paint', 4, 2),
    ]);
    expect(pass).toEqual({ blocks: 20, annotate: 11, paint: 7, mainThread: 17, firstMark: 40 });
  });

  it('takes the median of each time, and of the first marks that there were', () => {
    const pass = (blocks: number, firstMark: number | null) => ({
      blocks,
      annotate: 1,
      paint: 2,
      mainThread: blocks,
      firstMark,
    });
    expect(medianPass([pass(1, null), pass(9, 50), pass(3, 30)])).toMatchObject({ blocks: 3, firstMark: 40 });
    expect(medianPass([pass(1, null)]).firstMark).toBeNull();
  });
});

describe('main thread', () => {
  const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts,
    dur,
    tdur: dur / 2,
    ...more,
  });
  const evaluate = (ts: number, dur: number, file: string): TraceEvent =>
    event('EvaluateScript', ts, dur, { args: { data: { url: `chrome-extension://x/${file}` } } });
  const start = evaluate(10_000, 4_000, 'content-script.js');
  const ours = ['content-script.js', 'page-reading.js'];

  it('counts script once, from the start of ours on, and layout inside of it', () => {
    const use = mainThreadUse(
      [
        event('RunTask', 0, 9_000),
        event('FunctionCall', 1_000, 7_000),
        event('RunTask', 9_900, 5_000),
        start,
        event('FunctionCall', 10_500, 1_000),
        evaluate(14_000, 500, 'page-reading.js'),
        event('RunTask', 20_000, 30_000),
        event('BlinkScheduler_PerformMicrotaskCheckpoint', 20_000, 8_000),
        event('Layout', 21_000, 3_000),
        event('BlinkScheduler_PerformMicrotaskCheckpoint', 28_000, 10),
        event('RunTask', 60_000, 90_000),
        event('Layout', 61_000, 80_000),
        event('FunctionCall', 20_000, 50_000, { tid: 2 }),
      ],
      ours,
    );
    expect(use).toEqual({ script: 12.5, scriptThread: 6.25, layout: 3, evaluate: 4.5, longest: 30, longestThread: 15 });
  });

  it('finds the longest task of the thread that styles', () => {
    const events = [
      event('UpdateLayoutTree', 0, 1),
      event('RunTask', 0, 4_000),
      event('RunTask', 5_000, 12_000),
      event('Layout', 5_000, 30_000),
      event('RunTask', 0, 90_000, { tid: 2 }),
    ];
    expect(longestTask(events)).toEqual({ wall: 12, thread: 6 });
    expect(longestTask([])).toEqual({ wall: 0, thread: 0 });
  });

  it('is null where our script did not run', () => {
    expect(mainThreadUse([event('RunTask', 0, 1)], ours)).toBeNull();
  });
});
