import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canSetPolicy, setPolicy } from '../support/chromium-policy.ts';
import { readMarks, waitForMark } from '../support/marks.ts';
import { builtExtension, readRoot, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { unpackedId } from '../support/unpacked-id.ts';

interface Api {
  storage: { managed: { get(): Promise<Record<string, unknown>> } };
}

/** A theme that there is not is refused by the schema, and takes nothing else with it. */
const POLICY = { kinds: { place: false }, keep: false, density: 'every', theme: 'loud' };
/** Chromium reads policies of an extension some seconds after it has come. */
const WAIT = { timeout: 15_000, interval: 100 };

describe.skipIf(!canSetPolicy())('a policy of Chromium (needs root and /etc/chromium, as on Debian)', () => {
  let scene: Scene;
  let folder: string;
  let takeAway: () => Promise<void>;

  beforeAll(async () => {
    // a copy of its own has an id of its own: no other test is told what is set here
    folder = await realpath(await mkdtemp(join(tmpdir(), 'dramatis-managed-')));
    await cp(builtExtension('chrome'), folder, { recursive: true });
    takeAway = await setPolicy(unpackedId(folder), POLICY);
    scene = await setScene('chrome', { '/de': await readRoot('assets/demo/article.de.html') }, { extension: folder });
  });
  afterAll(async () => {
    await scene.close();
    await takeAway();
    await rm(folder, { recursive: true });
  });

  it('reaches the extension, what its schema refuses left out, and the settings say who has set it', async () => {
    expect(scene.extensionId).toBe(unpackedId(folder));
    const own = await scene.openOwn('options.html');
    const { theme: _, ...right } = POLICY;
    await expect
      .poll(() => own.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.managed.get()), WAIT)
      .toEqual(right);
    // settings that are open follow
    await own.waitForSelector('.locked');
    expect(await own.$$eval('.locked', (words) => words.map((one) => one.textContent))).toContain(
      'Set by your organisation',
    );
    expect(await own.$eval('.kinds input:disabled', (box) => box.checked)).toBe(false);
    await own.close();
  });

  it('holds on pages', async () => {
    const page = await scene.open('/de');
    await waitForMark(page, 'Peskow');
    const marks = await readMarks(page);
    expect(marks.place).toEqual([]);
    expect(marks.person.filter((words) => words === 'Peskow').length).toBeGreaterThan(1);
    await page.close();
  });

  it('made nothing complain', () => expect(scene.complaints).toEqual([]));
});
