import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a tab complains of while it shows a page, and what it asks others for. */
export interface Complaints {
  /** Warnings and errors of the console. */
  console: string[];
  /** Exceptions that nobody caught. */
  exceptions: string[];
  /** Addresses elsewhere, each behind what it is asked for as: `image https://…`. */
  requests: string[];
}

/** Collects, from now on, the complaints of a tab; what the lists hold grows. `origin`: of the server of the pages. */
export function listenTo(tab: Page, origin: string): Complaints {
  const complaints: Complaints = { console: [], exceptions: [], requests: [] };
  tab.on('console', (message) => {
    const type = message.type();
    if (type === 'warn' || type === 'error') complaints.console.push(`${type}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.exceptions.push(String(error)));
  tab.on('request', (request) => {
    const address = request.url();
    if (/^(https?|wss?):/u.test(address) && !address.startsWith(`${origin}/`)) {
      complaints.requests.push(`${typeOf(request)} ${address}`);
    }
  });
  return complaints;
}

/** What something is asked for as; WebDriver BiDi does not tell. */
function typeOf(request: HTTPRequest): string {
  try {
    return request.resourceType();
  } catch {
    return 'request';
  }
}

/** What no page asks for whose scripts are off. */
const BY_SCRIPT = /^(fetch|xhr|websocket|eventsource|ping) /u;

/**
 * Of what was collected, what the page does not bring about by itself: what there was without the extension, and what is
 * about an address that stands in the page. When browsers ask for icons and the like differs from run to run.
 */
export function notOfPage(
  found: readonly string[],
  without: readonly string[],
  html: string,
  origin: string,
): string[] {
  const known = new Set(without);
  const isOfPage = (text: string): boolean =>
    !BY_SCRIPT.test(text) &&
    [...text.matchAll(/(?:https?|wss?):[^\s'"<>]+/gu)].some(([address]) => {
      // a page writes its addresses in many ways: with and without protocol and host, and queries in references
      if (!URL.canParse(address)) return false;
      const { host, pathname } = new URL(address);
      return html.includes(address.startsWith(origin) ? pathname : host + pathname);
    });
  return [...new Set(found)].filter((one) => !known.has(one) && !isOfPage(one));
}
