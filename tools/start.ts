import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRoot, setScene } from '../tests/support/scene.ts';
import type { Scene } from '../tests/support/scene.ts';
import { reportDemo } from './demo-report.ts';
import type { DemoReport } from './demo-report.ts';
import { ROOT, runTool } from './run-command.ts';

const USAGE = 'usage: npm start -- [--headless] [--lang de|en] [--browser chrome|firefox] [--hover WORDS]';

/** Whom the screenshot of the card shows: somebody with statements. */
const HOVERED = { de: 'Peskow', en: 'Peskov' };

interface Options {
  browser: 'chrome' | 'firefox';
  lang: 'de' | 'en';
  headless: boolean;
  hover: string;
}

function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: !hasDisplay() },
      lang: { type: 'string', default: 'de' },
      browser: { type: 'string', default: 'chrome' },
      hover: { type: 'string' },
    },
  });
  const { lang, browser, headless, hover } = values;
  if (lang !== 'de' && lang !== 'en')
    throw new Error(`--lang ${lang}: there are a German (de) and an English (en) article`);
  if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`--browser ${browser}: chrome or firefox`);
  return { lang, browser, headless, hover: hover ?? HOVERED[lang] };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function start({ browser, lang, headless, hover }: Options): Promise<void> {
  console.log(`Building the extension for ${browser} …`);
  const built = await runTool('wxt', ['build', '--mode', 'e2e', '-b', browser]);
  if (built.code !== 0) throw new Error(`the extension was not built:\n${built.output}`);

  const routes = {
    '/article.de.html': await readRoot('assets/demo/article.de.html'),
    '/article.en.html': await readRoot('assets/demo/article.en.html'),
  };
  const scene = await setScene(browser, routes, { headless, lang, online: !headless });
  try {
    const page = await scene.open(`/article.${lang}.html`);
    if (headless) print(page.url(), await reportDemo(scene, page, join(ROOT, 'artifacts', 'start'), hover));
    else {
      await page.setViewport(null); // The page is as wide as the reader's window, not as a test's.
      await stayOpen(scene, page.url());
    }
  } finally {
    await scene.close();
  }
}

function print(url: string, { kinds, screenshots }: DemoReport): void {
  console.log(`Annotated on ${url}:`);
  for (const { title, entries } of kinds) {
    console.log(`\n${title} (${entries.length})`);
    for (const { label, count } of entries) console.log(`  ${String(count).padStart(3)} × ${label}`);
  }
  const { page, card, popup } = screenshots;
  console.log(`\nScreenshots\n  page with marks: ${page}\n  open card:       ${card}\n  popup:           ${popup}`);
}

/** Until the reader closes the browser or stops the command. */
async function stayOpen(scene: Scene, url: string): Promise<void> {
  console.log(`Dramatis is on ${url}. Point at a marked name; Alt+Shift+D opens the popup. Close the browser to end.`);
  await new Promise<void>((done) => {
    scene.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

try {
  await start(optionsOf(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`npm start: ${message}${message.includes('--') ? `\n${USAGE}` : ''}`);
  process.exitCode = 1;
}
