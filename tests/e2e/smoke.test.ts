import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launchBrowser, withExtension } from '../support/browsers.ts';
import type { LaunchedBrowser } from '../support/browsers.ts';
import { openExtensionPage } from '../support/extension.ts';
import { collectProblems } from '../support/problems.ts';
import { builtExtension } from '../support/scene.ts';

describe.each(BROWSERS)('the production build in %s', (name) => {
  let launched: LaunchedBrowser;
  let problems: string[];

  beforeAll(async () => {
    launched = await launchBrowser(name);
    problems = await collectProblems(launched.browser);
    // Only now, so that nothing that its background complains about at the start is missed.
    launched = await withExtension(launched, builtExtension(name, ''));
  });
  afterAll(() => launched.close());

  it('starts, and opens its pages, without a complaint', async () => {
    for (const path of ['welcome.html', 'options.html', 'popup.html']) {
      const page = await openExtensionPage(launched, path);
      // by time: the welcome page, which opens by itself, may lie in front, and what lies behind draws no frames
      await page.waitForFunction(() => document.body.innerText.trim().length > 20, { polling: 50 });
      await page.close();
    }
    expect(problems).toEqual([]);
  });

  it('cannot reach anything but this machine', async () => {
    const page = await launched.browser.newPage();
    await page.goto('data:text/html,<title>x</title>');
    const reached = await page.evaluate(() =>
      fetch('http://example.com/', { mode: 'no-cors', signal: AbortSignal.timeout(5_000) }).then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
});
