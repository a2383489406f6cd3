import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedPages } from '../../bench/bench-page.ts';
import { evaluatePages } from '../../tools/evaluate/pages.ts';
import type { PagesResult } from '../../tools/evaluate/pages.ts';
import { faultsOf } from '../../tools/evaluate/pages/aims.ts';
import type { PageLine } from '../../tools/evaluate/pages/page-line.ts';
import { runNode } from '../../tools/run-command.ts';
import { builtExtension } from '../support/scene.ts';

const READ = 'Der Sprecher des Kremls, Dmitri Peskow, hat am Freitag in Moskau gesagt, dass man weiter rede.';
const UNREAD = 'Das sei in Arbeit, und mehr war am selben Tag in Brüssel nicht zu hören, auch nicht vom Minister.';
const ELSEWHERE = 'Ein Kasten, der sagt, wer das ist.';

/** An article of which the markup tells two sentences; one is in a form, which is not read. */
const ARTICLE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Was der Kreml sagt</title>
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `<p>${READ}</p> <p>${UNREAD}</p>` })}</script>
  <script>document.write('NEVER')</script></head><body style="margin: 20px">
  <header><nav><a href="/">Start</a> <a href="/moskau">Politik und mehr aus Moskau</a></nav></header>
  <main><article><h1>Was der Kreml sagt</h1><p>${READ}</p><form><p>${UNREAD}</p></form>
  <aside><p>${ELSEWHERE}</p></aside></article></main>
  <aside><p>Ganz woanders in Moskau</p><iframe src="https://elsewhere.example/frame"></iframe></aside><footer>Impressum</footer></body></html>`;
const BROKEN = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><main><p>${READ}</p><p>Nie <b>zu</p></main></body></html>`;
/** A page that shifts by itself, in leaps: the browser does not count what is less than three pixels a frame. */
const SHIFTING = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Es rückt</title>
  <style>@keyframes grow { from { height: 0 } to { height: 400px } } div { animation: grow 1s steps(2) infinite alternate }</style></head>
  <body><main><div></div><p>${READ.repeat(3)}</p></main></body></html>`;

describe('saved pages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dramatis-saved-'));
    await writeFile(join(folder, 'article.html.gz'), gzipSync(ARTICLE));
    await writeFile(join(folder, 'broken.xhtml'), BROKEN);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are told a line each, and those that are not as they should be make the command fail', async () => {
    await writeFile(join(folder, 'shifting.html'), SHIFTING);
    const { code, output } = await runNode(['tools/evaluate.ts', 'pages', `--shots=${join(folder, 'shots')}`, folder]);
    await rm(join(folder, 'shifting.html'));
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as PageLine);
    expect(lines.map(({ file }) => file)).toEqual(['article.html.gz', 'broken.xhtml', 'shifting.html']);
    const [article, broken, shifting] = lines as [PageLine, PageLine, PageLine];
    expect(article).toMatchObject({
      state: 'done',
      marks: { person: 1, organisation: 2, place: 1 },
      painted: { elements: 0 },
      layoutShift: 0,
      moved: 0,
      textEqual: true,
      domEqual: true,
      console: [],
      exceptions: [],
      requests: [],
      roots: ['main'],
      titleRead: true,
      article: [{ by: 'json-ld', words: 35, shown: 35, read: 45.7 }],
      elsewhereIn: { aside: 7 },
    });
    expect(article.readCharacters).toBe(article.sharesOfCharacters);
    for (const time of ['blocksMs', 'annotateMs', 'paintMs', 'firstMarkMs', 'longestTaskMs'] as const)
      expect(article[time], time).toBeGreaterThan(0);
    expect([faultsOf(article), faultsOf(broken)]).toEqual([[], []]);
    expect(broken.marks.person).toBe(1);
    expect(shifting.layoutShift).toBeGreaterThan(0);
    expect(output).toMatch(/\nfaults: \n {2}shifting\.html: layout shift/u);
    expect(code).toBe(1);
    const picture = await readFile(join(folder, 'shots', 'article.html.gz.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  }, 120_000);

  it('are the same with elements for marks, and after them, in Firefox', async () => {
    const result: PagesResult = await evaluatePages(
      await savedPages(folder),
      builtExtension('firefox'),
      { browser: 'firefox', painter: 'elements', shots: null, list: true },
      () => undefined,
    );
    expect(result.broken).toEqual([]);
    const [article, broken] = result.lines;
    expect([faultsOf(article!), faultsOf(broken!)]).toEqual([[], []]);
    expect(article).toMatchObject({ textEqual: true, domEqual: true, layoutShift: null, longestTaskMs: null });
    expect(article!.painted.elements).toBeGreaterThanOrEqual(4);
    expect(article).toMatchObject({ missed: [UNREAD.slice(0, -1)], readElsewhere: [`aside: ${ELSEWHERE}`] });
  }, 120_000);
});
