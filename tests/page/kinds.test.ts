import { describe, expect, it } from 'vitest';
import { PAINTERS } from '../../core/settings/settings.ts';
import { askedAt, askedSince, expectShown, shown } from '../support/asked.ts';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, usePageHarness, wholePage } from '../support/page-harness.ts';

/** More paragraphs than it takes to tell kinds apart, and few enough characters that all are asked about at once. */
const MANY = 220;
const paragraphs = (inner: string) =>
  Array.from(
    { length: MANY },
    (_, i) => `<p>Absatz ${i} ${inner}: Das ist ein Satz, wie ihn Artikel haben, und nichts weiter.</p>`,
  ).join('');

describe.each(BROWSERS.flatMap((name) => PAINTERS.map((painter) => ({ name, painter }))))(
  'a long page that is read by kinds of elements, with $painter in $name',
  ({ name, painter }) => {
    const harness = usePageHarness(name);

    it('reads a paragraph again whose elements do not stand as all others of their kind did', async () => {
      const page = await harness.open(
        wholePage(`<style>#hidden em { display: none } #apart em { display: block }</style><main><article>
          <h1>Kreml bremst</h1>${paragraphs('<em>betont</em>')}<p id="hidden">Wladimir Putin traf <em>Moskau</em> ihn</p>
          <p id="apart">Das sagt Mark<em>Rutte sagt nichts</em></p><p id="right">In <em>Moskau</em></p></article></main>`),
      );
      await annotate(page, { painter });
      await expect
        .poll(() => askedSince(page, 0))
        .toEqual(
          expect.arrayContaining(['Wladimir Putin traf Moskau ihn', 'Das sagt MarkRutte sagt nichts', 'In Moskau']),
        );
      await page.evaluate(() => document.querySelector('#right')!.scrollIntoView());
      await expect
        .poll(async () => (await shown(page)).filter((text) => text !== 'Kreml'), { timeout: 3_000 })
        .toEqual(['Wladimir Putin', 'Moskau']);
      expect((await askedSince(page, 1)).map((text) => text.replace(/\s+/gu, ' ')).sort()).toEqual([
        'Das sagt Mark',
        'Rutte sagt nichts',
        'Wladimir Putin traf ihn',
      ]);
    });

    it('reads what is not as all others of its kind were, and what stands beside it, once somebody comes near', async () => {
      const page = await harness.open(
        wholePage(`<style>.none > p { display: none } .unseen > p { visibility: hidden } .line > p { display: inline }
          .cut > p { position: absolute; clip: rect(0 0 0 0); overflow: hidden; width: 1px; height: 1px }
          .apart > p { position: absolute; right: 0 }</style><main><article><h1>Kreml bremst</h1>${paragraphs('spricht')}
          <div class="none"><p>Moskau gar nicht</p></div><div class="unseen"><p>Moskau unsichtbar</p></div>
          <div class="cut"><p>Moskau zum Vorlesen</p></div><div class="apart"><p>Putin? Wladimir Putin am Rand</p></div>
          <div class="line"><p>Erst Moskau, dann </p><p>Mark Rutte allein</p></div><p id="last">Und Moskau</p></article></main>`),
      );
      await annotate(page, { painter });
      await expect.poll(() => askedSince(page, 0)).toContain('Und Moskau');
      expect((await askedAt(page, 0)).slice(MANY + 1)).toEqual([
        'Moskau unsichtbar',
        'Moskau zum Vorlesen',
        'Putin? Wladimir Putin am Rand',
        'Erst Moskau, dann ',
        'Mark Rutte allein',
        'Und Moskau',
      ]);
      await page.evaluate(() => document.querySelector('#last')!.scrollIntoView());
      await expect
        .poll(async () => (await shown(page)).filter((text) => text !== 'Kreml').sort(), { timeout: 3_000 })
        .toEqual(['Mark Rutte', 'Moskau', 'Moskau', 'Wladimir Putin']);
      expect((await askedSince(page, 1)).map((text) => text.trim()).sort()).toEqual([
        'Erst Moskau, dann Mark Rutte allein',
        'Putin? Wladimir Putin am Rand',
      ]);
    });
  },
);

// with elements all paragraphs are looked at when they are marked
describe.each(BROWSERS)('a long page that is read by kinds of elements in %s', (name) => {
  const harness = usePageHarness(name);

  it('keeps its marks where paragraphs are hidden until they come into view', async () => {
    const page = await harness.open(
      wholePage(`<main><article><h1>Kreml bremst</h1>${paragraphs('<em class="x">betont</em>')}<section><p>In <em class="x">Moskau</em> selbst</p></section>
        </article></main>`),
    );
    await annotate(page, { painter: 'highlights' });
    await expect.poll(() => askedSince(page, 0)).toContain('In Moskau selbst');
    const asked = await page.evaluate(() => probe.log().requests.length);
    await page.evaluate(() => {
      const section = document.querySelector('section')!;
      section.style.visibility = 'hidden';
      section.scrollIntoView();
    });
    await expectShown(page, ['Moskau']);
    expect(await askedSince(page, asked)).toEqual([]);
  });
});
