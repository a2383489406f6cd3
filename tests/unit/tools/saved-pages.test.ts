import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedPages } from '../../../bench/bench-page.ts';
import { faultsOf, missesOf, summarise } from '../../../tools/evaluate/pages/aims.ts';
import { articleShare, isMostlyIn } from '../../../tools/evaluate/pages/article-share.ts';
import { notOfPage } from '../../../tools/evaluate/pages/complaints.ts';
import { parsePagesOptions } from '../../../tools/evaluate/pages/options.ts';
import { firstDifference } from '../../../tools/evaluate/pages/page-line.ts';
import type { PageLine } from '../../../tools/evaluate/pages/page-line.ts';
import { runNode } from '../../../tools/run-command.ts';

const ONE = 'Der Sprecher des Kremls hat am Freitag gesagt, dass man weiter rede.';
const TWO = 'Davon war in Brüssel am selben Tag nichts zu hören, nicht ein Wort.';

describe('the share of an article that is read', () => {
  it('is all of it where all is read, whatever stands around it', () => {
    const share = articleShare(`${ONE}\n${TWO}`, `Start ${ONE} ${TWO} Impressum`, `Ein Titel\n${ONE}\n${TWO}`);
    expect(share).toMatchObject({ words: 25, shown: 25, read: 100, missed: [] });
    expect(share.ofRead).toBe(92.6);
  });

  it('counts the words that are not read, and says which', () => {
    const share = articleShare(`${ONE} ${TWO}`, `${ONE} ${TWO}`, ONE);
    expect(share).toMatchObject({ shown: 25, read: 48, ofRead: 100 });
    expect(share.missed).toEqual([TWO.slice(0, -1)]);
  });

  it('leaves out what the page does not show: a paywall stands before it', () => {
    expect(articleShare(`${ONE} ${TWO}`, ONE, ONE)).toMatchObject({ words: 25, shown: 12, read: 100 });
    expect(articleShare(ONE, TWO, TWO)).toMatchObject({ shown: 0, read: null, ofRead: 0 });
  });

  it('is not told by words that stand anywhere: it takes several in a row', () => {
    expect(articleShare(ONE, ONE, 'Der Kreml hat am Freitag dass man rede Sprecher des').read).toBe(0);
  });

  it('knows words that are written or shown in another way', () => {
    const share = articleShare(
      'Die Straße nach Sicherheits\u00adgarantien',
      '',
      'DIE STRASSE NACH SICHERHEITSGARANTIEN',
    );
    expect(share.read).toBe(100);
  });

  it('is of texts that are shorter than a run, too', () => {
    expect(articleShare('Kein Wort', 'Kein Wort', 'Kein Wort').read).toBe(100);
    expect(isMostlyIn('Kein Wort', 'Nicht ein Wort')).toBe(false);
    expect(isMostlyIn(ONE, `vorher ${ONE} nachher`)).toBe(true);
  });
});

describe('complaints', () => {
  const html = '<img src="//media.example/a.jpg?w=1&#038;h=2"><link rel="manifest" href="/site/manifest.json">';
  const ours = (...found: string[]): string[] => notOfPage(found, ['error: known'], html, 'http://127.0.0.1:1234');

  it('are ours unless the page has them without us', () => {
    expect(ours('error: known', 'error: new', 'error: new')).toEqual(['error: new']);
  });

  it('are the page’s if they are about an address that stands in it', () => {
    expect(ours('blocked https://media.example/a.jpg?w=700&h=2', 'http://127.0.0.1:1234/site/manifest.json')).toEqual(
      [],
    );
    expect(ours('image https://media.example/a.jpg')).toEqual([]);
    expect(ours('fetch https://media.example/a.jpg')).toEqual(['fetch https://media.example/a.jpg']);
    const elsewhere = ['https://elsewhere.example/a.jpg', 'http://127.0.0.1:1234/other.json', 'at http://['];
    expect(ours(...elsewhere)).toEqual(elsewhere);
  });
});

describe('what differs first', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], null],
    [['a', 'b'], ['a', 'x'], 'at 1: "b" has become "x"'],
    [['a'], ['a', 'b'], 'at 1: "" has become "b"'],
    [['a', 'b'], ['a'], 'at 1: "b" has become ""'],
  ])('%j and %j: %s', (before, after, difference) => {
    expect(firstDifference(before, after)).toBe(difference);
  });

  it('is shown where it is in a long line', () => {
    const long = 'x'.repeat(5_000);
    const difference = firstDifference([`${long}Peskow`], [`${long}Peskov`])!;
    expect(difference).toContain('xPeskow"');
    expect(difference.length).toBeLessThan(300);
  });
});

const LINE: PageLine = {
  file: 'a.html.gz',
  state: 'done',
  notice: null,
  marks: { person: 1, organisation: 0, place: 2, event: 0, term: 0 },
  quotations: 1,
  entries: 2,
  painted: { highlights: 4, elements: 0 },
  readCharacters: 500,
  totalCharacters: 500,
  blocksMs: 8,
  annotateMs: 10,
  paintMs: 2,
  firstMarkMs: 40,
  longestTaskMs: 20,
  layoutShift: 0,
  layoutShiftWithout: 0.1,
  moved: 0,
  textEqual: true,
  domEqual: true,
  console: [],
  exceptions: [],
  requests: [],
  withoutExtension: { console: 9, exceptions: 1, requests: 2 },
  roots: ['article'],
  article: [{ by: 'json-ld', words: 100, shown: 90, read: 99, ofRead: 80 }],
  titleRead: true,
  readWords: 110,
  sharesOfCharacters: 500,
  elsewhere: 0,
  elsewhereIn: {},
};

describe('aims', () => {
  it('are met by a page that only complains of itself', () => {
    expect([faultsOf(LINE), missesOf(LINE)]).toEqual([[], []]);
    expect(summarise([LINE], [])).toMatch(/faults: none\n\naims missed: none$/u);
  });

  it.each([
    [{ layoutShift: 0.01 }, 'layout shift 0.01'],
    [{ moved: 3 }, '3 elements stand elsewhere'],
    [{ textEqual: false, difference: 'at 0' }, 'another text, at 0'],
    [{ domEqual: false, difference: 'at 7' }, 'another tree, at 7'],
    [{ console: ['error: x'] }, 'complaint: error: x'],
    [{ exceptions: ['Error'] }, 'complaint: Error'],
    [{ requests: ['https://x/'] }, 'asked for https://x/'],
    [{ state: 'reading' as const }, 'its state is reading'],
  ])('not met with %j', (change, fault) => {
    expect(faultsOf({ ...LINE, ...change })).toEqual([fault]);
    expect(summarise([LINE, { ...LINE, ...change }], [])).toContain(`a.html.gz: ${fault}`);
  });

  it.each([
    [{ firstMarkMs: 101 }, 'first mark after 101 ms'],
    [{ longestTaskMs: 51 }, 'a task of 51 ms'],
    [{ titleRead: false }, 'its title is not read'],
    [{ elsewhere: 3 }, '3 % of what is read stands elsewhere'],
    [{ article: [{ ...LINE.article[0]!, read: 94 }] }, '94 % of the article read (by json-ld)'],
    [{ readCharacters: 400 }, '400 characters read, not 500'],
  ])('missed, which is no fault, with %j', (change, miss) => {
    expect([faultsOf({ ...LINE, ...change }), missesOf({ ...LINE, ...change })]).toEqual([[], [miss]]);
  });

  it('have the worst of all pages below them', () => {
    const worse = { ...LINE, firstMarkMs: null, longestTaskMs: 44, elsewhere: 1 };
    expect(summarise([LINE, worse], [{ file: 'b.html', error: 'nothing there' }])).toMatch(
      /the worst .* 40 .* 44 .* 99 .* 80 .* 1\n\nb\.html: nothing there\n/u,
    );
  });
});

describe('options', () => {
  it('has Chromium and highlights unless told otherwise', () => {
    const usual = { folder: 'DIR', browser: 'chrome', painter: 'highlights', shots: null, names: false, list: false };
    expect(parsePagesOptions(['DIR'])).toEqual(usual);
    expect(
      parsePagesOptions(['--browser=firefox', '--painter=elements', '--names', '--list', '--shots=S', 'DIR']),
    ).toEqual({ folder: 'DIR', browser: 'firefox', painter: 'elements', shots: 'S', names: true, list: true });
  });

  it.each([
    [[], /name a folder/u],
    [['a', 'b'], /one folder at a time: a, b/u],
    [['--browser=opera', 'a'], /--browser: chrome or firefox, not opera/u],
    [['--painter=', 'a'], /--painter: highlights or elements, not nothing/u],
    [['--shots=', 'a'], /--shots: name a folder/u],
    [['--what', 'a'], /--what/u],
  ])('refuses %j', (args, message) => {
    expect(() => parsePagesOptions(args)).toThrow(message);
    expect(() => parsePagesOptions(args)).toThrow(/\nusage: npm run/u);
  });
});

describe('a folder of saved pages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dramatis-saved-'));
    await writeFile(join(folder, 'a.html'), '<p>a</p>');
    await writeFile(join(folder, 'a.html.gz'), gzipSync('<p>packed</p>'));
    await writeFile(join(folder, 'b.xhtml'), '<p>b</p>');
    await writeFile(join(folder, 'manifest.json'), '[]');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives each page with its file, unpacked, and as what it is', async () => {
    expect(await savedPages(folder)).toEqual([
      { name: 'a', own: false, file: 'a.html', html: '<p>a</p>' },
      { name: 'a', own: false, file: 'a.html.gz', html: '<p>packed</p>' },
      { name: 'b', own: false, file: 'b.xhtml', html: '<p>b</p>', type: 'application/xhtml+xml; charset=utf-8' },
    ]);
  });

  it('is named where it cannot be read', async () => {
    await expect(savedPages(join(folder, 'none'))).rejects.toThrow(/none: there is no such folder/u);
    await expect(savedPages(join(folder, 'a.html'))).rejects.toThrow(/a\.html: this is no folder/u);
  });

  it.each([
    [['none-of-this-name'], /none-of-this-name: there is no such folder/u],
    [[join(import.meta.dirname, '../../fixtures/hard-cases')], /hard-cases: no \.html and no \.html\.gz file/u],
    [['--browser=opera', '.'], /--browser: chrome or firefox/u],
  ])('ends the command with code 2: %j', async (args, message) => {
    const { code, output } = await runNode(['tools/evaluate.ts', 'pages', ...args]);
    expect(code).toBe(2);
    expect(output).toMatch(message);
  });
});
