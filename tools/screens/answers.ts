import type { Page } from 'puppeteer-core';
import type { BackgroundMessages, PageMessages } from '../../extension/message-map.ts';

type Messages = BackgroundMessages & PageMessages;

/** What is answered to messages by name, in place of what the background or a page would answer. */
export type Answers = { [Name in keyof Messages]?: Messages[Name]['result'] };

/** How a message fares: it gets an answer, gets none ever, is refused, or finds the extension gone. */
export type Fate = { how: 'answer'; result: unknown } | { how: 'silence' | 'refusal' | 'gone' };
export type Fates = Record<string, Fate>;

export const fatesOf = (answers: Answers): Fates =>
  Object.fromEntries(Object.entries(answers).map(([name, result]) => [name, { how: 'answer', result }]));

/**
 * Runs in a page of the extension or in the world of its content script: messages with these names never leave it, and
 * what a page tells (`summary`) comes by a port, too. It stands for itself, so that it can be sent there as text.
 */
export function interceptMessages(fates: Fates): void {
  interface Api {
    id?: string;
    sendMessage(...args: unknown[]): unknown;
    connect?(...args: unknown[]): unknown;
  }
  /** A port of a page that tells what is on it once, and nothing more. */
  const portOf = (summary: unknown): object => ({
    onMessage: {
      addListener: (listen: (news: unknown) => void) => setTimeout(() => listen({ type: 'summary', summary })),
    },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => undefined,
  });
  type Namespaces = { runtime?: Api; tabs?: Api } | undefined;
  const { browser, chrome } = globalThis as unknown as { browser: Namespaces; chrome: Namespaces };
  for (const space of new Set([chrome, browser])) {
    const told = fates['summary'];
    if (space?.tabs && told?.how === 'answer') space.tabs.connect = () => portOf(told.result);
    for (const api of [space?.runtime, space?.tabs]) {
      if (!api) continue;
      const send = api.sendMessage.bind(api);
      api.sendMessage = (...args) => {
        const message = args.find((arg) => typeof arg === 'object' && arg !== null && 'dramatis' in arg);
        const fate = fates[String((message as { dramatis?: string } | undefined)?.dramatis)];
        if (!fate) return send(...args);
        if (fate.how === 'silence') return new Promise(() => undefined);
        // as Chromium takes it away; it lets nobody write there
        if (fate.how === 'gone') delete api.id;
        const answer = fate.how === 'answer' ? { ok: true, result: fate.result } : { ok: false, error: fate.how };
        return Promise.resolve(fate.how === 'gone' ? undefined : answer);
      };
    }
  }
}

/** Has the content script of a page find these fates for its messages. Chromium only. */
export async function interceptInContentScript(page: Page, fates: Fates): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('the page has no content script');
  for (const contextId of worlds) {
    const expression = `(${String(interceptMessages)})(${JSON.stringify(fates)})`;
    const { exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }
  await session.detach();
}
