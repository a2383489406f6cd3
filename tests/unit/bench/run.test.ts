import { expect, it } from 'vitest';
import { runNode } from '../../../tools/run-command.ts';
import { benchRows } from '../../support/bench-rows.ts';

it('measures the index in Node', async () => {
  const { code, output } = await runNode(['bench/run.ts', '--quick', '--node']);
  expect(code, output).toBe(0);
  const [row, ...more] = benchRows(output);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ bench: 'index', where: 'node', names: 1_000, ratioToThousand: 1 });
  expect(row!['found']).toBeGreaterThan(0);
});

it('says what is wrong with its command line', async () => {
  const { code, output } = await runNode(['bench/run.ts', '--runs', 'many']);
  expect(code).toBe(2);
  expect(output).toMatch(/--runs: not a whole number.*\nusage: npm run bench/u);
});
