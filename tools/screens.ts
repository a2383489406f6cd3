import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '../tests/support/translate.ts';
import type { Locale } from '../tests/support/translate.ts';
import { ROOT, runTool } from './run-command.ts';
import { ALL_SCREENS } from './screens/all-screens.ts';
import { accept, COMPARED_IN, picture, REACHED_AT } from './screens/baselines.ts';
import { captureAll } from './screens/capture.ts';
import type { Captured } from './screens/capture.ts';
import { indexPage } from './screens/index-page.ts';
import { fileOf } from './screens/screen.ts';
import type { Screen } from './screens/screen.ts';
import { takeForReadme } from './screens/readme.ts';
import { Studio } from './screens/studio.ts';

const USAGE = 'usage: npm run screens -- [--only WORD] [--lang de|en] [--built] [--accept | --readme]';
const FOLDER = join(ROOT, 'artifacts', 'screens');

interface Options {
  screens: readonly Screen[];
  locales: readonly Locale[];
  built: boolean;
  task: 'pictures' | 'accept' | 'readme';
}

function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      /** Part of the name of a screen, such as `popup` or `card-why`. */
      only: { type: 'string', default: '' },
      lang: { type: 'string' },
      /** The e2e build is there and up to date. */
      built: { type: 'boolean', default: false },
      /** How it looks now is how it should look: what tests/e2e/screens.test.ts compares with. */
      accept: { type: 'boolean', default: false },
      /** Takes the pictures of the README. */
      readme: { type: 'boolean', default: false },
    },
  });
  const locales = LOCALES.filter((locale) => values.lang === undefined || locale === values.lang);
  const screens = ALL_SCREENS.filter((screen) => fileOf(screen).includes(values.only));
  if (locales.length === 0) throw new Error(`--lang ${values.lang}: there are German (de) and English (en)`);
  if (screens.length === 0) throw new Error(`--only ${values.only}: no screen is called that`);
  const task = values.accept ? 'accept' : values.readme ? 'readme' : 'pictures';
  return { screens, locales, built: values.built, task };
}

async function run({ screens, locales, built, task }: Options): Promise<void> {
  if (!built) {
    console.log('Building the extension …');
    const { code, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
    if (code !== 0) throw new Error(`the extension was not built:\n${output}`);
  }
  if (task === 'accept') await acceptAll(screens.filter(({ compared }) => compared));
  else if (task === 'readme') console.log((await takeForReadme(join(ROOT, 'docs', 'images'))).join('\n'));
  else await takePictures(screens, locales);
}

async function takePictures(screens: readonly Screen[], locales: readonly Locale[]): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  const report = ({ screen, trouble }: Captured): void => {
    if (trouble !== undefined) console.error(trouble);
    else process.stdout.write(`${fileOf(screen)}  `);
  };
  // one browser a language, side by side: each waits for the other's processor seldom
  const taken = await Promise.all(locales.map((locale) => captureAll(screens, locale, FOLDER, report)));
  const captured = screens.map((screen, i): Captured => {
    const each = taken.map((list) => list[i]!);
    const trouble = each.find((one) => one.trouble !== undefined)?.trouble;
    return { screen, shots: each.flatMap(({ shots }) => shots), ...(trouble !== undefined && { trouble }) };
  });
  const made = new Date().toISOString();
  const manifest = captured.map(({ screen: { surface, name, title }, shots }) => ({ surface, name, title, shots }));
  await writeFile(join(FOLDER, 'manifest.json'), `${JSON.stringify({ made, screens: manifest }, null, 1)}\n`);
  await writeFile(join(FOLDER, 'index.html'), indexPage(captured, made));
  console.log(`\n${manifest.flatMap(({ shots }) => shots).length} pictures: ${join(FOLDER, 'index.html')}`);
  const missing = captured.filter(({ trouble }) => trouble !== undefined).length;
  if (missing > 0) throw new Error(`${missing} of ${captured.length} screens were not reached`);
}

async function acceptAll(screens: readonly Screen[]): Promise<void> {
  const studio = await Studio.open(COMPARED_IN);
  try {
    for (const screen of screens) {
      await accept(screen, await studio.show(screen, REACHED_AT, (page) => picture(page, screen)));
      console.log(`tests/screens/${fileOf(screen)}.png`);
    }
  } finally {
    await studio.close();
  }
}

try {
  await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`npm run screens: ${message}${message.includes('--') ? `\n${USAGE}` : ''}`);
  process.exitCode = 1;
}
