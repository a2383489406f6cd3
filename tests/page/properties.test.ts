import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PainterName } from '../../core/settings/settings.ts';
import { BROWSERS } from '../support/browsers.ts';
import type { Change, Twig } from '../support/grown-tree.ts';
import { NAMES, usePageHarness } from '../support/page-harness.ts';
import type { PageHarness } from '../support/page-harness.ts';

/** `PROPERTY_RUNS=1000 npx vitest run --project page tests/page/properties.test.ts` looks harder. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 10);
const TIMEOUT = 20_000 + RUNS * 4_000;

const FILL = 'Dieser Absatz ist lang genug, um für den Text eines Artikels gehalten zu werden. '.repeat(3);
const PAGES = {
  HTML: {
    type: 'text/html; charset=utf-8',
    text: `<!doctype html><html lang="de"><title>Probe</title><main><p>${FILL}</p><div id="tree"></div></main></html>`,
  },
  XHTML: {
    type: 'application/xhtml+xml',
    text: `<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Probe</title></head><body><main><p>${FILL}</p><div id="tree"></div></main></body></html>`,
  },
};

const words = fc.constantFrom(
  ...['Mark Rutte', 'Mark', ' Rutte', 'Rutte', 'Kreml', 'Kre', 'ml', 'Wladimir\u00a0Putin', 'Moskau', 'Mos\u00adkau'],
  ...[' ', '', '\n  ', ' und ', '. ', 'Sicherheitsgarantien', '\u202eשלום', 'مرحبا ', '👩‍👧 ', 'e\u0301', '\ud83d'],
);
const text = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(''));
const TAGS =
  'p div span b em a h2 ul li blockquote section table tbody tr td ruby rt bdo bdi x-line mark style button'.split(' ');
const attributes = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Record<string, string>>({}) },
  fc.constantFrom<Record<string, string>>(
    { lang: 'en' },
    { dir: 'rtl' },
    { style: 'display: contents' },
    { style: 'display: none' },
    { style: 'float: left' },
    { style: 'display: inline-block' },
    { style: 'visibility: hidden' },
    { style: 'white-space: pre' },
    { href: '#x' },
    { hidden: '' },
    { contenteditable: 'true' },
  ),
);
const { twig } = fc.letrec<{ twig: Twig; branch: Twig; empty: Twig; host: Twig; slot: Twig }>((tie) => ({
  host: fc.record({
    tag: fc.constantFrom('x-box', 'x-box', 'div', 'span'),
    attributes,
    children: fc.array(tie('twig'), { maxLength: 3 }),
    shadow: fc.array(fc.oneof(tie('slot'), tie('twig')), { maxLength: 4 }),
    late: fc.boolean(),
  }),
  slot: fc.record({
    tag: fc.constant('slot'),
    attributes: fc.constantFrom<Record<string, string>>({}, {}, { name: 'b' }),
    children: fc.array(tie('twig'), { maxLength: 2 }),
  }),
  branch: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(tie('twig'), { maxLength: 4 }),
  }),
  empty: fc.record({
    tag: fc.constantFrom('br', 'wbr'),
    attributes,
    children: fc.constant<Twig[]>([]),
  }),
  twig: fc.oneof(
    { maxDepth: 4 },
    fc.record({ text }),
    { weight: 2, arbitrary: tie('branch') },
    tie('host'),
    tie('slot'),
    tie('empty'),
    fc.record({ comment: fc.constantFrom('', 'Kreml', ' ') }),
    fc.record({ cdata: text }),
  ),
}));
const twigs = fc.array(twig, { minLength: 1, maxLength: 5 });

const some = fc.nat({ max: 60 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), node: some, text }),
  fc.record({ do: fc.constant('remove' as const), node: some }),
  fc.record({ do: fc.constant('insert' as const), into: some, before: some, twig }),
  fc.record({ do: fc.constant('move' as const), node: some, into: some, before: some }),
  fc.record({ do: fc.constant('split' as const), node: some, at: some }),
  fc.record({ do: fc.constant('replace' as const), node: some, text }),
  fc.record({ do: fc.constantFrom('hide' as const, 'show' as const), node: some }),
  fc.record({ do: fc.constant('upgrade' as const), node: some }),
  fc.record({ do: fc.constant('assign' as const), node: some, slot: fc.constantFrom('', 'b') }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 5, 60) }),
);
const changesWith = (painter: PainterName) =>
  fc.array(
    // where a text node is split tells how long it is, which element marks change
    change.filter((one) => painter === 'highlights' || one.do !== 'split'),
    { minLength: 1, maxLength: 8 },
  );

const open = (harness: PageHarness, kind: keyof typeof PAGES) =>
  harness.open(PAGES[kind].text, { type: PAGES[kind].type });

describe.each(
  BROWSERS.flatMap((name) =>
    (['highlights', 'elements'] as PainterName[]).flatMap((painter) =>
      (['HTML', 'XHTML'] as const).map((kind) => ({ name, painter, kind })),
    ),
  ),
)('any $kind page, with $painter in $name', ({ name, painter, kind }) => {
  const harness = usePageHarness(name);
  const options = { names: NAMES, painter };

  it(
    'is the same node for node once the marks are switched off, and has the same marks if it is read again',
    async () => {
      const page = await open(harness, kind);
      await fc.assert(
        fc.asyncProperty(twigs, async (tree) => {
          const seen = await page.evaluate(
            async (json, how) => {
              probe.grow(JSON.parse(json) as Twig[]);
              probe.remember();
              const first = await probe.marked(how);
              probe.scanAgain();
              await probe.settled();
              const again = probe.allMarks();
              probe.destroy();
              const differences = probe.differences();
              const anew = await probe.marked(how);
              probe.destroy();
              return { first, again, anew, differences: [...differences, ...probe.differences()] };
            },
            JSON.stringify(tree),
            options,
          );
          expect(seen.differences).toEqual([]);
          expect(seen.again).toEqual(seen.first);
          expect(seen.anew).toEqual(seen.first);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'ends in the marks of a fresh reading, and in its own tree, whatever happens to it in whatever order',
    async () => {
      const page = await open(harness, kind);
      await fc.assert(
        fc.asyncProperty(twigs, changesWith(painter), async (tree, list) => {
          const seen = await page.evaluate(
            async (json, how) => {
              const [given, steps] = JSON.parse(json) as [Twig[], Change[]];
              probe.grow(given);
              for (const step of steps) probe.change(step);
              const alone = probe.shape();

              probe.grow(given);
              await probe.marked(how);
              for (const step of steps) {
                if (step.do === 'wait') await probe.wait(step.ms);
                else probe.change(step);
              }
              await probe.settled();
              const live = probe.allMarks();
              probe.destroy();
              const shape = probe.shape();
              const fresh = await probe.marked(how);
              probe.destroy();
              return { alone, shape, live, fresh };
            },
            JSON.stringify([tree, list]),
            options,
          );
          expect(seen.live).toEqual(seen.fresh);
          expect(seen.shape).toBe(seen.alone);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
