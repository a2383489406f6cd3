import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Megabytes (10⁶ bytes) that nobody else has: of the processes that draw pages, and of the one that the extension has. */
export interface PrivateMemory {
  pages: number;
  extension: number;
}

/** What a browser's renderers have in memory by themselves, as Linux tells it. Throws on another system. */
export async function privateMemory(browser: Browser): Promise<PrivateMemory> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sum: PrivateMemory = { pages: 0, extension: 0 };
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    const isOfExtension = (await readFile(`/proc/${id}/cmdline`, 'utf8')).includes('--extension-process');
    sum[isOfExtension ? 'extension' : 'pages'] += await privateBytes(id);
  }
  return { pages: sum.pages / 1e6, extension: sum.extension / 1e6 };
}

async function privateBytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gmu)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes) * 1024,
    0,
  );
}
