import { GECKO_ID } from './browsers.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-chrome.ts';
import { isWorkerThere, stopWorker } from './worker.ts';

/** Firefox waits for who is to answer something, and leaves a background alone that is debugged: not here. */
const WHATEVER_IT_DOES = '{ disableResetIdleForTest: true, ignoreDevToolsAttached: true }';
const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
/** Milliseconds between two endings, in turn: it is caught at another place each time, and gets to answer at last. */
const PAUSES = [5, 500, 40, 700, 100, 600, 20, 800, 200, 500];

/** True if the extension's background runs, or is about to. */
export async function isBackgroundThere(launched: LaunchedBrowser): Promise<boolean> {
  if (launched.name === 'chrome') return isWorkerThere(launched);
  const state = await runInFirefoxWindow(launched.browser, `${EXTENSION}.backgroundState`);
  return state === 'running' || state === 'starting';
}

/** Ends the extension's background as the browser may at any time; the next message starts it anew. */
export const endBackground = async (launched: LaunchedBrowser): Promise<void> => void (await endIfThere(launched));

/** The same; true if it was there. */
async function endIfThere(launched: LaunchedBrowser): Promise<boolean> {
  const isThere = await isBackgroundThere(launched);
  if (launched.name === 'firefox')
    await runInFirefoxWindow(launched.browser, `${EXTENSION}.terminateBackground(${WHATEVER_IT_DOES})`);
  // it may go by itself meanwhile
  else if (isThere) await stopWorker(launched).catch(() => undefined);
  return isThere;
}

export interface Ending {
  /** How often it was ended so far. */
  times: number;
  /** Lets it live from now on. */
  stop(): Promise<void>;
}

/** Ends the extension's background again and again, whenever it is there. */
export function keepEnding(launched: LaunchedBrowser): Ending {
  const stopped = Promise.withResolvers<void>();
  let isStopped = false;
  const run = async (): Promise<void> => {
    for (let turn = 0; !isStopped; turn++) {
      if (await endIfThere(launched)) ending.times++;
      const pause = new Promise((rest) => setTimeout(rest, PAUSES[turn % PAUSES.length]));
      await Promise.race([pause, stopped.promise]);
    }
  };
  const ending: Ending = {
    times: 0,
    stop: () => {
      isStopped = true;
      stopped.resolve();
      return done;
    },
  };
  const done = run();
  return ending;
}

/** Ends the background at some moments while something is going on, and gives what comes of it. */
export async function whileEnding<T>(launched: LaunchedBrowser, work: () => Promise<T>): Promise<T> {
  const ending = keepEnding(launched);
  try {
    return await work();
  } finally {
    await ending.stop();
  }
}
