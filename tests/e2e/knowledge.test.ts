import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packsForBuild } from '../../tools/packs-for-build.ts';
import { runTool } from '../../tools/run-command.ts';
import { launchBrowser } from '../support/browsers.ts';
import type { LaunchedBrowser } from '../support/browsers.ts';
import { openExtensionPage } from '../support/extension.ts';
import { keepOnlyAs, readKept } from '../support/knowledge.ts';
import { readMarks, waitForMark } from '../support/marks.ts';
import { readRoot, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { serve } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { stopWorker } from '../support/worker.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('what is compiled is kept', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene('chrome', { '/de': { body: await readRoot('assets/demo/article.de.html'), headers: html } });
  });
  afterAll(() => scene.close());

  it('each pack by its content and all of them joined, before any page asks', async () => {
    const own = await scene.openOwn('options.html');
    const keys = packsForBuild().map(({ key }) => key);
    // compiling all of them takes seconds on a busy machine
    await expect
      .poll(async () => Object.keys((await readKept(own)).libraries), { timeout: 20_000 })
      .toEqual([keys.join(' ')]);
    expect(Object.keys((await readKept(own)).packs).sort()).toEqual(keys.toSorted());
    await own.close();
  });

  it('is left out where the reader has switched the topic off, also on pages that are open', async () => {
    const own = await scene.openOwn('options.html');
    const topic = (await own.waitForSelector('aria/Glossary: diplomacy[role="switch"]'))!;
    const toggle = (): Promise<void> => topic.evaluate((button) => (button as HTMLElement).click());
    const page = await scene.open('/de');
    await waitForMark(page, 'Sicherheitsgarantien');
    const people = (await readMarks(page)).person;
    await toggle();
    await expect
      .poll(async () => (await readMarks(page)).term, { timeout: 10_000 })
      .not.toContain('Sicherheitsgarantien');
    expect((await readMarks(page)).person).toEqual(people);
    await toggle();
    await waitForMark(page, 'Sicherheitsgarantien');
    await page.close();
    await own.close();
  });

  it('is read, not made again, when the worker has slept; what changed alone is made again', async () => {
    const own = await scene.openOwn('options.html');
    const keyOf = (id: string): string => packsForBuild().find((pack) => pack.id === id)!.key;
    const glossary = keyOf('glossary-diplomacy');
    // if the pack with people from Russia were compiled again, they would be marked
    await keepOnlyAs(own, glossary, keyOf('russia-ukraine'));
    await stopWorker(scene);
    const page = await scene.open('/de');
    await waitForMark(page, 'Sicherheitsgarantien');
    const marks = await readMarks(page);
    expect(marks.person).toContain('Donald Trump');
    expect(marks.person).not.toContain('Dmitri Peskow');
    expect(marks.term.length).toBeGreaterThan(5);
    expect(Object.keys((await readKept(own)).packs)).toContain(glossary);
    await page.close();
    await own.close();
  });
});

const PACKS = 4;
const PERSONS = 4_000;
const SYLLABLES = 'ba ko ri du mel sta vor nin gar pel tus hem'.split(' ');

/** A pack of invented people, large enough that compiling it takes a while. */
function largePack(number: number): object {
  const word = (n: number): string => {
    const parts = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map((part) => SYLLABLES[part]!);
    const joined = parts.join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const entries = Array.from({ length: PERSONS }, (_, i) => {
    const name = `${word(i * 7 + number)} ${word(i + 1)}`;
    return { id: `p${number}-${i}`, kind: 'person', names: { en: [name], de: [name], ru: [`Иван Петров${i}`] } };
  });
  entries.push({
    id: `last-${number}`,
    kind: 'person',
    names: { en: [`Last Person${number}`], de: [], ru: [] },
  });
  return {
    format: 'dramatis-pack/1',
    id: `large-${number}`,
    title: { en: 'Large' },
    version: '1',
    licence: 'CC0-1.0',
    entries: entries.map((entry) => ({
      ...entry,
      names: Object.fromEntries(Object.entries(entry.names).filter(([, names]) => names.length > 0)),
    })),
  };
}

describe('a worker that is ended while it compiles', () => {
  let folder: string;
  let launched: LaunchedBrowser;
  let server: TestServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dramatis-large-'));
    const files = Array.from({ length: PACKS }, (_, i) => join(folder, `large-${i}.json`));
    await Promise.all(files.map((file, i) => writeFile(file, JSON.stringify(largePack(i)))));
    process.env['DRAMATIS_PACKS'] = files.join(',');
    process.env['DRAMATIS_OUT_DIR'] = folder;
    const { code, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
    delete process.env['DRAMATIS_PACKS'];
    delete process.env['DRAMATIS_OUT_DIR'];
    if (code !== 0) throw new Error(output);
    const body = `<article><p>${Array.from({ length: PACKS }, (_, i) => `Last Person${i}`).join(', ')} met.</p></article>`;
    server = await serve({ '/': { body, headers: html } });
    launched = await launchBrowser('chrome', { extension: join(folder, 'chrome-mv3-e2e') });
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('loses nothing, leaves nothing half-written, and goes on where it was', async () => {
    const own = await openExtensionPage(launched, 'options.html');
    const keptCounts: number[] = [];
    for (let time = 0; time < 3; time++) {
      // some pack more than last time, but not all
      await expect
        .poll(async () => Object.keys((await readKept(own)).packs).length, { interval: 20, timeout: 20_000 })
        .toBeGreaterThan(keptCounts.at(-1) ?? 0);
      await stopWorker(launched);
      const kept = await readKept(own);
      keptCounts.push(Object.keys(kept.packs).length);
      if (time === 0) expect(kept.libraries).toEqual({});
      const page = await launched.browser.newPage();
      await page.goto(`${server.origin}/`);
      if (time === 2) await waitForMark(page, `Last Person${PACKS - 1}`);
    }
    expect(keptCounts[0]).toBeLessThan(PACKS);
    const kept = await readKept(own);
    expect(Object.keys(kept.packs)).toHaveLength(PACKS);
    expect(Object.keys(kept.libraries)).toHaveLength(1);
    const marked = (await launched.browser.pages()).at(-1)!;
    expect((await readMarks(marked)).person).toHaveLength(PACKS);
  });
});
