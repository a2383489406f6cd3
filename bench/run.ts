import { argv, exit } from 'node:process';
import type { BenchPage } from './bench-page.ts';
import { MENTIONED, ownPages, paragraphsOf, savedPages } from './bench-page.ts';
import { benchInBrowser } from './browser-half.ts';
import { Builds } from './builds.ts';
import { benchLiving } from './living-half.ts';
import { benchLoad } from './load-half.ts';
import { benchInNode } from './node-half.ts';
import { parseBenchOptions, USAGE } from './options.ts';
import type { BenchOptions } from './options.ts';
import { Report } from './report.ts';
import { benchStatements } from './statements-half.ts';
import { BROWSERS } from '../tests/support/browsers.ts';
import { mentionedNames } from './synthetic-pack.ts';

/** What a reader of news gathers in some years. */
const STATEMENTS = 100_000;

/** What a reader with all packs has. */
const USUAL_NAMES = 100_000;

const report = new Report((line) => console.log(line));
const builds = new Builds();
const options = optionsOrExit();
const own = ownPages(mentionedNames(MENTIONED), options.quick);
/** What an index is measured on: the paragraphs of the longest page. */
const texts = paragraphsOf(own.at(-1)!);

try {
  if (options.node) benchInNode(options, texts, report);
  else if (options.statements !== null) {
    for (const name of BROWSERS) await benchStatements(name, options.statements, report);
  } else if (options.living) await living();
  else if (options.load) await load();
  else {
    const saved = await pagesGiven();
    await benchInBrowser(options, own, saved, texts, builds, report);
    if (!options.pipeline) {
      await living();
      await load();
      for (const name of BROWSERS) await benchStatements(name, options.quick ? 500 : STATEMENTS, report);
    }
  }
} finally {
  await builds.remove();
}
console.error(`\n${report.tables}`);

/** Pages that change, with the largest usual index. */
function living(): Promise<void> {
  return benchLiving(
    own[0]!,
    own.at(-1)!,
    options.names.findLast((size) => size <= USUAL_NAMES)!,
    options,
    builds,
    report,
  );
}

/** Many tabs, with the largest index. */
async function load(): Promise<void> {
  await benchLoad(own, await pagesGiven(), options.names.at(-1)!, options, builds, report);
}

function pagesGiven(): Promise<BenchPage[]> {
  return options.pages === null ? Promise.resolve([]) : savedPages(options.pages);
}

function optionsOrExit(): BenchOptions {
  try {
    return parseBenchOptions(argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return exit(2);
  }
}
