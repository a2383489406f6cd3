import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../../page/block.ts';
import type { Mark } from '../../../page/painter.ts';
import { ShownMarks } from '../../../page/shown-marks.ts';

/** A paragraph or heading with who is named in it; a long one makes a section by itself. */
const passage = fc.record({
  isHeading: fc.boolean(),
  length: fc.constantFrom(100, 900, 7_000),
  entries: fc.array(fc.constantFrom('putin', 'rutte', 'nato'), { maxLength: 4 }),
});

const blockOf = ({ isHeading, length }: { isHeading: boolean; length: number }): Block =>
  ({ isHeading, raw: 'x'.repeat(length) }) as Block;

const marksFor = (block: Block, entries: readonly string[]): readonly Mark[] =>
  entries.map((entry, i) => {
    const start = Math.floor((i * block.raw.length) / entries.length);
    return { block, start, end: start + 1, entry, kind: 'person' };
  });

it('chooses the same whether the marks come at once or a few blocks at a time, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { minLength: 1, maxLength: 25 }),
      fc.constantFrom('every' as const, 'section' as const, 'page' as const),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(24),
      (passages, density, size, start) => {
        const blocks = passages.map(blockOf);
        const all = new Map(blocks.map((block, i) => [block, marksFor(block, passages[i]!.entries)]));
        const known = new Map<Block, readonly Mark[]>();
        const marksOf = (block: Block): readonly Mark[] => known.get(block) ?? [];
        const piecemeal = new ShownMarks();
        const first = start % blocks.length;
        const order = [...blocks.slice(first), ...blocks.slice(0, first)];
        for (let at = 0; at < order.length; at += size) {
          const some = order.slice(at, at + size);
          for (const block of some) known.set(block, all.get(block)!);
          piecemeal.choose(blocks, marksOf, density, new Set(some));
        }
        const atOnce = new ShownMarks();
        atOnce.choose(blocks, marksOf, density);
        for (const block of blocks) expect(piecemeal.of(block)).toEqual(atOnce.of(block));
      },
    ),
  );
});
