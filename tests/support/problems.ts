import type { Browser, Page, Target } from 'puppeteer-core';

/**
 * Collects, from now on, what pages and service workers of a browser complain about: warnings, errors and exceptions,
 * as `TYPE: words (where)`. The returned list grows. In Firefox background pages are not seen.
 */
export async function collectProblems(browser: Browser): Promise<string[]> {
  const problems: string[] = [];
  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() !== 'warn' && message.type() !== 'error') return;
      problems.push(`${message.type()}: ${message.text()} (${message.location().url ?? page.url()})`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${String(error)} (${page.url()})`));
  };
  const watchTarget = async (target: Target) => {
    if (String(target.type()) === 'page') {
      const page = await target.page();
      if (page) watchPage(page);
    } else if (String(target.type()) === 'service_worker') {
      const worker = await target.worker();
      worker?.on('console', (message) => {
        if (message.type() === 'warn' || message.type() === 'error')
          problems.push(`worker ${message.type()}: ${message.text()}`);
      });
      // Puppeteer hands on a worker's console, not its exceptions.
      const client = worker?.client;
      client?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        problems.push(`worker exception: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      });
    }
  };
  // A target may be gone before it is watched: that is no problem of ours.
  const watch = (target: Target) => void watchTarget(target).catch(() => undefined);
  await Promise.all(browser.targets().map((target) => watchTarget(target).catch(() => undefined)));
  browser.on('targetcreated', watch);
  return problems;
}
