import type { BenchPage } from './bench-page.ts';
import { bigRegExp, markJs } from './in-page.ts';
import type { RegExpTimes } from './in-page.ts';
import { markJsSource } from './stage.ts';
import type { Stage } from './stage.ts';

/** mark.js on a fresh page; null if it takes longer than the limit (milliseconds). */
export async function measureMarkJs(
  stage: Stage,
  page: BenchPage,
  names: readonly string[],
  limit: number,
): Promise<{ ms: number; marks: number } | null> {
  const tab = await stage.openPlain(page);
  await tab.evaluate(await markJsSource());
  const timer = new AbortController();
  const late = new Promise<null>((done) => {
    setTimeout(() => done(null), limit).unref();
    timer.signal.addEventListener('abort', () => done(null));
  });
  // closing a tab that is busy ends what it does: that the evaluation then fails is expected
  const run = tab.evaluate(markJs, [...names]).catch((error: unknown) => {
    if (timer.signal.aborted) return null;
    throw error;
  });
  const result = await Promise.race([run, late]);
  timer.abort();
  await tab.close();
  return result;
}

/** One big regular expression on a fresh page. */
export async function measureRegExp(
  stage: Stage,
  page: BenchPage,
  names: readonly string[],
  repeats: number,
): Promise<RegExpTimes> {
  const tab = await stage.openPlain(page);
  try {
    return await tab.evaluate(bigRegExp, [...names], repeats);
  } finally {
    await tab.close();
  }
}
