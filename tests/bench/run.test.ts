import { expect, it } from 'vitest';
import { runNode } from '../../tools/run-command.ts';
import { benchRows } from '../support/bench-rows.ts';

it('runs from end to end in Chromium', async () => {
  const { code, output } = await runNode(['bench/run.ts', '--quick']);
  expect(code, output).toBe(0);
  const rows = benchRows(output);
  const benches = [
    'page',
    'tasks',
    'peer',
    'index',
    'memory',
    'living',
    'ticker',
    'tabs',
    'reading',
    'growth',
    'statement store',
    'statements',
  ];
  expect(new Set(rows.map(({ bench }) => bench))).toEqual(new Set(benches));
  const page = rows.find(({ bench }) => bench === 'page')!;
  for (const time of [
    'floorMs',
    'floorAtRestMs',
    'floorWarmMs',
    'blocksMs',
    'annotateMs',
    'paintMs',
    'firstMarkMs',
    'firstMarkColdMs',
    'blocksWarmMs',
    'ratioToFloor',
    'highlights',
  ])
    expect(page[time], time).toBeGreaterThan(0);
  const peers = rows.filter(({ bench }) => bench === 'peer');
  expect(peers.map(({ peer, names }) => [peer, names])).toEqual([
    ['mark.js', 100],
    ['regular expression', 1_000],
  ]);
  const living = rows.find(({ bench }) => bench === 'living')!;
  expect(living).toMatchObject({ painter: 'highlights', paragraphs: 50 });
  for (const time of ['tasksMs', 'markedAfterMs']) expect(living[time], time).toBeGreaterThan(0);
  const tabs = rows.find(({ bench }) => bench === 'tabs')!;
  for (const size of ['heapATabMB', 'processesMB', 'workerObjectsMB', 'workerProcessMB'])
    expect(tabs[size], size).toBeGreaterThan(0);
  const growth = rows.filter(({ bench, workerLate }) => bench === 'growth' && workerLate !== null);
  expect(growth).toHaveLength(2);
  // six articles, and no more of the page is alive than after two
  for (const { nodesEarly, nodesLate, listenersEarly, listenersLate } of growth as Record<string, number>[]) {
    expect(nodesLate).toBeLessThan(1.02 * nodesEarly!);
    expect(listenersLate).toBeLessThan(1.02 * listenersEarly!);
  }
  for (const { found } of peers) expect(found).toBeGreaterThan(0);
}, 600_000);
