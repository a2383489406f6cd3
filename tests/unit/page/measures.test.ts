import { beforeEach, expect, it, vi } from 'vitest';
import { Measures } from '../../../page/measures.ts';
import { Slices } from '../../../page/slices.ts';

beforeEach(() => performance.clearMeasures());
const measures = () =>
  (performance.getEntriesByType('measure') as PerformanceMeasure[]).map(({ name, startTime, duration, detail }) => ({
    name,
    startTime,
    duration,
    busy: (detail as { busy: number }).busy,
  }));

it('ends where the work has ended, not where its result is heard of', () => {
  const now = vi.spyOn(performance, 'now');
  now.mockReturnValue(100);
  const slices = new Slices({} as Window);
  now.mockReturnValue(104);
  slices.end();
  now.mockReturnValue(150);
  new Measures(true, 0).add('blocks', 100, slices);
  new Measures(true, 0).add('annotate', 100);
  now.mockRestore();
  expect(measures()).toEqual([
    { name: 'dramatis:blocks', startTime: 100, duration: 4, busy: 4 },
    { name: 'dramatis:annotate', startTime: 100, duration: 50, busy: 50 },
  ]);
});

it('leaves out of the work what was left to the page', async () => {
  const now = vi.spyOn(performance, 'now');
  now.mockReturnValue(0);
  const slices = new Slices({
    scheduler: {
      yield: () => {
        now.mockReturnValue(30);
        return Promise.resolve();
      },
    },
  } as unknown as Window);
  now.mockReturnValue(9);
  await slices.pause();
  now.mockReturnValue(33);
  slices.end();
  new Measures(true, 0).add('blocks', 0, slices);
  now.mockRestore();
  expect(measures()).toEqual([{ name: 'dramatis:blocks', startTime: 0, duration: 33, busy: 12 }]);
});
