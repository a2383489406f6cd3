import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_QUOTATIONS } from '../../../core/annotate/article-quotations.ts';
import type { Annotator } from '../../../core/annotate/annotator.ts';
import type { FoundQuotation } from '../../../core/model/quoted.ts';
import { resolveSettings } from '../../../core/settings/resolve-settings.ts';
import { MOST_OF_ONE_PAGE } from '../../../core/statements/statement.ts';
import type { Place } from '../../../extension/page-statements.ts';
import { pageQuotation } from '../../support/quoted.ts';

const PLACE: Place = {
  settings: resolveSettings({ version: 1 }, 'en'),
  keeps: true,
  isPrivate: false,
  today: '2025-04-06',
};
const FACTS = {
  url: 'https://news.example/a',
  title: 'A',
  outlet: 'News',
  lang: 'en',
  published: '2025-04-05',
  modified: null,
  topics: [],
};

/** The modules with nothing in memory. */
async function wake() {
  vi.resetModules();
  return {
    ...(await import('../../../extension/page-statements.ts')),
    ...(await import('../../../extension/read-statements.ts')),
  };
}

let extension: Awaited<ReturnType<typeof wake>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  extension = await wake();
});

const quoted = (from: number, count: number): FoundQuotation[] =>
  Array.from({ length: count }, (_, i) => {
    const words = [1, 2, 3, 4, 5, 6].map((n) => `w${(((from + i) * 10 + n) * 7919).toString(36)}`);
    return pageQuotation({ text: words.join(' '), confidence: 0.95 });
  });
const read = (found: FoundQuotation[], over: Partial<Place> = {}, keep = true) => {
  const annotator = { quotations: () => found, library: { find: () => undefined } } as unknown as Annotator;
  const request = { facts: FACTS, blocks: [], known: { named: {}, rivals: {} }, keep };
  return extension.readStatements(annotator, request, { ...PLACE, ...over });
};
const kept = async (): Promise<number> => (await extension.statementsFrom(FACTS.url)).length;

it('keeps what is sure, and says what it is kept as', async () => {
  const { quotations, trouble, keeping } = await read(quoted(0, 3));
  expect(quotations.every(({ statement }) => statement !== null)).toBe(true);
  expect([trouble, keeping, await kept()]).toEqual([null, 'on', 3]);
});

it.each<[string, Partial<Place>, boolean, string]>([
  ['a private window', { keeps: false, isPrivate: true }, true, 'private'],
  ['a site that is not remembered', { keeps: false }, true, 'off'],
  ['a page whose statements were just forgotten', {}, false, 'on'],
])('keeps nothing of %s', async (_, place, keep, keeping) => {
  const answer = await read(quoted(0, 3), place, keep);
  expect(answer.quotations.map(({ statement }) => statement)).toEqual([null, null, null]);
  expect([answer.keeping, await kept()]).toEqual([keeping, 0]);
});

it('keeps no more of one page than it may, though the page changes what it quotes', async () => {
  expect((await read(quoted(0, MOST_OF_ONE_PAGE - 10))).trouble).toBe(null);
  const { trouble, quotations } = await read([...quoted(0, 5), ...quoted(5_000, 20)]);
  expect(trouble).toBe('page_full');
  expect(quotations.filter(({ statement }) => statement !== null)).toHaveLength(15);
  expect(await kept()).toBe(MOST_OF_ONE_PAGE);
  expect((await read(quoted(9_000, 50))).trouble).toBe('page_full');
  expect(await kept()).toBe(MOST_OF_ONE_PAGE);
  expect((await read(quoted(0, 5))).trouble).toBe(null);
});

describe('a store that fails', () => {
  const choose = (speaker: string, words: FoundQuotation) =>
    extension.chooseOn(
      { library: { find: () => undefined } } as unknown as Annotator,
      {
        facts: FACTS,
        quotation: words,
        choice: { type: 'keep', speaker: { entry: null, name: speaker } },
        agency: null,
      },
      PLACE,
    );

  it('costs what would be kept, not the marks, and is told of', async () => {
    const later = indexedDB.open('dramatis-statements', 99);
    await new Promise((opened) => (later.onsuccess = opened));
    later.result.close();
    const found = quoted(0, 3);
    expect(await read(found)).toMatchObject({ keeping: 'on', trouble: 'no_store' });
    expect((await read(found)).quotations.map(({ text }) => text)).toEqual(found.map(({ text }) => text));
    expect(await choose('Erika Muster', found[0]!)).toEqual({ statement: null, trouble: 'no_store' });
  });

  it('is full where there is no room to open it', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const found = quoted(0, 3);
    expect(await read(found)).toMatchObject({ keeping: 'on', trouble: 'full' });
    expect(await choose('Erika Muster', found[0]!)).toEqual({ statement: null, trouble: 'full' });
    open.mockRestore();
    expect(await read(found)).toMatchObject({ trouble: null });
  });

  it('loses nothing when the reader names another speaker and there is no room for that', async () => {
    const [words] = quoted(0, 1);
    expect(await choose('Erika Muster', words!)).toMatchObject({ trouble: null });
    const before = await extension.statementsFrom(FACTS.url);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await choose('Max Muster', words!)).toEqual({ statement: null, trouble: 'full' });
    put.mockRestore();
    expect(before).toHaveLength(1);
    expect(await extension.statementsFrom(FACTS.url)).toEqual(before);
  });
});

it('says that there is more on a page than is read', async () => {
  expect((await read(quoted(0, MOST_QUOTATIONS), { keeps: false })).trouble).toBe('page_long');
});
