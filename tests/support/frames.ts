import type { Frame, Page } from 'puppeteer-core';

const TRIES = 5;
/** A frame whose world is known answers within milliseconds. */
const PATIENCE = 2_000;

/**
 * Opens a page with frames. One time in twenty-five puppeteer never hears of the world of a frame in a process of its own, in
 * a Chromium without any extension, too, and waits for it for ever: then the page is opened anew.
 */
export async function openWithFrames(open: () => Promise<Page>): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const page = await open();
    const answers = await Promise.all(page.frames().map(answersSoon));
    if (answers.every(Boolean)) return page;
    await page.close();
    if (tries === TRIES) throw new Error(`puppeteer has not heard of a frame of ${page.url()}, ${tries} times`);
  }
}

const answersSoon = (frame: Frame): Promise<boolean> =>
  Promise.race([
    frame.evaluate(() => true).catch(() => false),
    new Promise<boolean>((done) => setTimeout(() => done(false), PATIENCE)),
  ]);
