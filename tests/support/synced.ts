import type { Page } from 'puppeteer-core';

/** The part of the extension API that is asked on a page of the extension. */
interface Api {
  storage: {
    sync: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      getBytesInUse(key: string | null): Promise<number>;
    };
  };
}

/** What the browser's account holds of the extension. */
export const readAccount = (own: Page): Promise<Record<string, unknown>> =>
  own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.sync.get(null);
  });

/** Puts items there, as the browser does when another machine has written them. */
export const writeAccount = (own: Page, items: Record<string, unknown>): Promise<void> =>
  own.evaluate(async (given) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.sync.set(given);
  }, items);

/** Bytes as the browser counts them, of everything and of the largest item. */
export const bytesInUse = (own: Page): Promise<{ all: number; largest: number }> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync } = (browser ?? chrome).storage;
    const names = Object.keys(await sync.get(null));
    const sizes = await Promise.all(names.map((name) => sync.getBytesInUse(name)));
    return { all: await sync.getBytesInUse(null), largest: Math.max(0, ...sizes) };
  });
