import type { Browser, Page } from 'puppeteer-core';

/** The part of puppeteer's WebDriver BiDi connection that is used here; puppeteer does not publish its type. */
interface BidiConnection {
  send(command: string, params: object): Promise<{ result: BidiResult }>;
}

interface BidiResult {
  contexts?: { context: string; url: string }[];
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/**
 * Evaluates an expression in Firefox's own window, where its add-on manager can be reached, and gives its JSON value.
 * Needs the argument --remote-allow-system-access. Throws what the expression throws.
 */
export async function runInFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context: window.context },
    awaitPromise: true,
    userActivation: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(String(result.result?.value));
}

/** Opens an address that puppeteer's `goto` would wait for until its timeout, such as moz-extension: pages. */
export async function navigateFirefox(page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connectionOf(page.browser()).send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** Installs a zipped add-on for good, so that it is there after a restart with the same profile; again: an update. */
export async function installInFirefoxForGood(browser: Browser, zip: Buffer): Promise<void> {
  await connectionOf(browser).send('webExtension.install', {
    extensionData: { type: 'base64', value: zip.toString('base64') },
    'moz:permanent': true,
  });
}
