import { join } from 'node:path';
import { launchBrowser } from '../tests/support/browsers.ts';
import type { BrowserName } from '../tests/support/browsers.ts';
import { serve } from '../tests/support/server.ts';
import { bundle } from './bundle.ts';
import type { Report } from './report.ts';
import type { measureStatements } from './statement-times.ts';
import { round } from './statistics.ts';

/** Filling the store of a slow machine takes minutes. */
const LIMIT_MS = 900_000;

/** The store of statements with so many in it, in a real browser: the same code that the extension runs. */
export async function benchStatements(name: BrowserName, count: number, report: Report): Promise<void> {
  const source = await bundle(join(import.meta.dirname, 'statement-times.ts'), 'statementTimes');
  const server = await serve({ '/': '<!doctype html><title>bench</title>' });
  const launched = await launchBrowser(name);
  try {
    const page = await launched.browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    await page.goto(server.origin);
    await page.evaluate(source);
    await page.evaluate((wanted) => {
      const run = globalThis as unknown as {
        statementTimes: { measureStatements: typeof measureStatements };
        measured: Awaited<ReturnType<typeof measureStatements>>;
      };
      void run.statementTimes.measureStatements(wanted).then((measured) => (run.measured = measured));
    }, count);
    const handle = await page.waitForFunction(
      () => (globalThis as unknown as { measured?: Awaited<ReturnType<typeof measureStatements>> }).measured,
      { polling: 500, timeout: LIMIT_MS },
    );
    const { fillSeconds, megabytes, calls } = (await handle.jsonValue())!;
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
