import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BackgroundMessages, PageMessages } from './message-map.ts';
import { Refused } from '../core/model/refused.ts';
import { backgroundParams } from './message-schemas.ts';
import { isNoRoom } from './no-room.ts';
import { isExtensionThere } from './presence.ts';

/** So often a question is asked, after a pause that doubles up to a limit, in milliseconds: some ten seconds in all. */
const TRIES = 12;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 2_000;

/** What travels: a name with its params there, a result or an error back. */
export interface Envelope {
  dramatis: string;
  params: unknown;
}

type Answer = { ok: true; result: unknown } | { ok: false; error: string; full?: boolean };

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export type BackgroundHandlers = {
  [Name in keyof BackgroundMessages]: (
    params: BackgroundMessages[Name]['params'],
    sender: Sender,
  ) => BackgroundMessages[Name]['result'] | Promise<BackgroundMessages[Name]['result']>;
};

export type PageHandlers = {
  [Name in keyof PageMessages]: (
    params: PageMessages[Name]['params'],
  ) => PageMessages[Name]['result'] | Promise<PageMessages[Name]['result']>;
};

/**
 * Asks the background. Rejects with Refused if it answers with an error, with another Error if it is no longer there (the
 * extension was updated). The browser may end it before it has answered: then it is asked again, so that every question
 * must bear being asked twice.
 */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  params: BackgroundMessages[Name]['params'],
): Promise<BackgroundMessages[Name]['result']> {
  for (let tries = 1, pause = FIRST_PAUSE; ; tries++, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const answer = await sent({ dramatis: name, params });
    if (isAnswer(answer) || tries === TRIES || !isExtensionThere())
      return open(answer) as BackgroundMessages[Name]['result'];
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** What the background says to a message; null if it was ended before it has, or cannot be reached. */
async function sent(message: Envelope): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof (answer as Partial<Answer> | null | undefined)?.ok === 'boolean';

/** Asks the content script of a tab's top frame, or of another frame. Rejects if there is none. */
export async function askPage<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  params: PageMessages[Name]['params'],
  frameId = 0,
): Promise<PageMessages[Name]['result']> {
  const answer: unknown = await browser.tabs.sendMessage(tab, { dramatis: name, params } satisfies Envelope, {
    frameId,
  });
  return open(answer) as PageMessages[Name]['result'];
}

/** Tells the content scripts of all frames of a tab. Rejects if there is none. */
export async function tellFrames<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  params: PageMessages[Name]['params'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, { dramatis: name, params } satisfies Envelope);
}

function open(answer: unknown): unknown {
  if (!isAnswer(answer)) throw new Error('no answer');
  if (!answer.ok) throw new Refused(answer.error, answer.full === true);
  return answer.result;
}

/** Answers messages to the background. Params that do not fit their schema are refused; nothing of them is logged. */
export function answerInBackground(handlers: BackgroundHandlers): void {
  listen((name, params, sender) => {
    if (!Object.hasOwn(handlers, name)) return undefined;
    const known = name as keyof BackgroundMessages;
    const parsed = v.safeParse(backgroundParams[known], params);
    if (!parsed.success)
      return Promise.resolve({ ok: false, error: `${name}: ${v.flatten(parsed.issues).root?.[0] ?? 'params'}` });
    const handler = handlers[known] as (params: unknown, sender: Sender) => unknown;
    return settle(() => handler(parsed.output, sender));
  });
}

/** Answers messages to this page's content script until the signal is aborted. */
export function answerInPage(handlers: Partial<PageHandlers>, signal: AbortSignal): void {
  const stop = listen((name, params) => {
    if (!Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as keyof PageMessages] as (params: unknown) => unknown;
    return settle(() => handler(params));
  });
  signal.addEventListener('abort', stop);
}

type Listener = (name: string, params: unknown, sender: Sender) => Promise<Answer> | undefined;

function listen(answer: Listener): () => void {
  const listener = (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    return answer(message.dramatis, message.params, sender);
  };
  // the polyfill lets a listener answer with a promise in both browsers; the types are Chrome's own
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Partial<Envelope>).dramatis === 'string';

async function settle(run: () => unknown): Promise<Answer> {
  try {
    return { ok: true, result: await run() };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, error: said, ...(isNoRoom(error) && { full: true }) };
  }
}
