import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';

/** Long enough to be a paragraph of an article, and nobody's name is in it. */
export const PROSE =
  'Dieser Absatz ist lang genug, dass er als Fließtext eines Artikels gilt und nicht als Anreißer. '.repeat(3);

/** The texts that are marked, with either painter. */
export const shown = (page: Page) =>
  page.evaluate(() => {
    const marks = probe.marks();
    return (marks.length > 0 ? marks : probe.highlights()).map(({ text }) => text);
  });

export const expectShown = (page: Page, texts: string[]) =>
  expect.poll(() => shown(page), { timeout: 3_000 }).toEqual(texts);

/** The texts of one request. */
export const askedAt = (page: Page, at: number) =>
  page.evaluate((number) => probe.log().requests[number]!.blocks.map(({ text }) => text), at);

/** The texts asked about since a number of requests. */
export const askedSince = (page: Page, from: number) =>
  page.evaluate(
    (first) =>
      probe
        .log()
        .requests.slice(first)
        .flatMap((request) => request.blocks.map(({ text }) => text)),
    from,
  );
