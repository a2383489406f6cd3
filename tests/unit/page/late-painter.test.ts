import { describe, expect, it } from 'vitest';
import type { Block } from '../../../page/block.ts';
import { LatePainter } from '../../../page/late-painter.ts';
import type { Mark, Painter } from '../../../page/painter.ts';

/** Writes down what it is asked to do. */
function recorder(): { painter: Painter; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void calls.push([name, ...args]);
  const painter: Painter = {
    name: 'elements',
    changesDom: true,
    paint: note('paint'),
    erase: note('erase'),
    activate: note('activate'),
    hover: note('hover'),
    light: note('light'),
    marksAt: () => [mark],
    rectsOf: () => [],
    refresh: note('refresh'),
    destroy: note('destroy'),
  };
  return { painter, calls };
}

const block = {} as Block;
const gone = {} as Block;
const mark: Mark = { block, start: 0, end: 5, entry: 'rutte', kind: 'person' };
const element = {} as Element;

describe('a painter that comes late', () => {
  it('paints then what was to be painted until then', async () => {
    const { painter, calls } = recorder();
    const coming = Promise.withResolvers<(() => Painter) | null>();
    const late = new LatePainter(coming.promise);
    late.paint(block, []);
    late.paint(gone, [mark]);
    late.paint(block, [mark]);
    late.erase(gone);
    late.light(new Set([block]));
    late.activate(mark, []);
    expect(late.changesDom).toBe(false);
    expect(late.marksAt(element)).toEqual([]);
    coming.resolve(() => painter);
    await late.ready;
    expect(calls).toEqual([
      ['light', new Set([block])],
      ['paint', block, [mark]],
      ['activate', mark, []],
    ]);
    expect(late.changesDom).toBe(true);
    expect(late.marksAt(element)).toEqual([mark]);
  });

  it('is not made any more once it is not wanted', async () => {
    const coming = Promise.withResolvers<(() => Painter) | null>();
    const late = new LatePainter(coming.promise);
    late.paint(block, [mark]);
    late.destroy();
    let made = false;
    coming.resolve(() => {
      made = true;
      return recorder().painter;
    });
    await late.ready;
    expect(made).toBe(false);
  });

  it('paints nothing if none comes', async () => {
    const late = new LatePainter(Promise.resolve(null));
    late.paint(block, [mark]);
    await late.ready;
    expect(late.marksAt(element)).toEqual([]);
    expect(late.name).toBe('elements');
  });
});
