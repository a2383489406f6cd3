import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../tests/support/browsers.ts';
import type { BrowserName } from '../tests/support/browsers.ts';
import { serve } from '../tests/support/server.ts';
import { bundle } from './bundle.ts';
import type { Report } from './report.ts';
import type { measureStatements } from './statement-times.ts';
import { round } from './statistics.ts';

/** Filling the store of a slow machine takes minutes. */
const LIMIT_MS = 1_200_000;
const ASK_MS = 2_000;

type Measured = Awaited<ReturnType<typeof measureStatements>>;

/** Asked for again and again: one long call to the browser would be given up. */
async function measuredOn(page: Page): Promise<Measured> {
  for (const until = Date.now() + LIMIT_MS; Date.now() < until; await new Promise((done) => setTimeout(done, ASK_MS))) {
    const measured = await page.evaluate(() => (globalThis as unknown as { measured?: Measured }).measured);
    if (measured) return measured;
  }
  throw new Error('the store of statements was not measured in time');
}

/** The store of statements with so many in it, in a real browser: the same code that the extension runs. */
export async function benchStatements(name: BrowserName, count: number, report: Report): Promise<void> {
  const source = await bundle(join(import.meta.dirname, 'statement-times.ts'), 'statementTimes');
  const server = await serve({ '/': '<!doctype html><title>bench</title>' });
  const launched = await launchBrowser(name);
  try {
    const page = await launched.browser.newPage();
    await page.goto(server.origin);
    await page.evaluate(source);
    await page.evaluate((wanted) => {
      const run = globalThis as unknown as {
        statementTimes: { measureStatements: typeof measureStatements };
        measured: Measured;
      };
      void run.statementTimes.measureStatements(wanted).then((measured) => (run.measured = measured));
    }, count);
    const { fillSeconds, megabytes, calls } = await measuredOn(page);
    report.add('statement store', {
      browser: name,
      statements: count,
      fillSeconds: round(fillSeconds),
      megabytes: megabytes === null ? null : round(megabytes),
    });
    for (const { call, median, worst, found } of calls)
      report.add('statements', { browser: name, call, medianMs: round(median), worstMs: round(worst), found });
  } finally {
    await launched.close();
    await server.close();
  }
}
