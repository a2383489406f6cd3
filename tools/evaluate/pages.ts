import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedPages } from '../../bench/bench-page.ts';
import type { BenchPage } from '../../bench/bench-page.ts';
import { bundle } from '../../bench/bundle.ts';
import { buildWithBuiltIn } from '../../bench/extension-build.ts';
import { namesInPages } from '../../bench/page-names.ts';
import { setStage } from '../../bench/stage.ts';
import type { Stage } from '../../bench/stage.ts';
import { packOfNames } from '../../bench/synthetic-pack.ts';
import { measureTasks } from '../../bench/tasks.ts';
import { collectProblems } from '../../tests/support/problems.ts';
import { setUp } from '../setup.mjs';
import { faultsOf, summarise } from './pages/aims.ts';
import type { BrokenPage } from './pages/aims.ts';
import { Asker } from './pages/asker.ts';
import { parsePagesOptions } from './pages/options.ts';
import type { PagesOptions } from './pages/options.ts';
import { lineOf } from './pages/page-line.ts';
import type { PageLine } from './pages/page-line.ts';
import { scrolledTo, visitMarked, visitPlain } from './pages/visit.ts';

/** So many names that stand in the pages are looked for with `--names`. */
const NAMES = 1_000;

/**
 * Opens saved pages in a real browser with the extension and without, scripts off and network blocked: prints a line a
 * page, a summary on stderr. The exit code is 1 if a page complains, shifts, or has another text or tree than without.
 */
export async function pages(args: string[]): Promise<void> {
  const options = parsePagesOptions(args);
  const saved = await savedPages(options.folder);
  await setUp({ browsers: true });
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-pages-'));
  try {
    const names = options.names ? packOfNames('names-in-pages', namesInPages(saved, NAMES)) : null;
    const extension = await buildWithBuiltIn(options.browser, folder, names);
    const { lines, broken, problems } = await evaluatePages(saved, extension, options, (line) =>
      console.log(JSON.stringify(line)),
    );
    console.error(`\n${summarise(lines, broken)}`);
    for (const problem of problems) console.error(problem);
    if (broken.length + problems.length > 0 || lines.some((line) => faultsOf(line).length > 0)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** None is loaded, but when a browser gives up on one that may wait differs from run to run, and with it the layout. */
const withoutLateImages = (page: BenchPage): BenchPage => ({
  ...page,
  html: page.html.replace(/\sloading\s*=\s*(["']?)lazy\1/giu, ''),
});

export interface PagesResult {
  lines: PageLine[];
  broken: BrokenPage[];
  /** What the extension's background has complained of. */
  problems: string[];
}

/** Looks at pages one after the other with the built extension of a folder; tells of each as soon as it is done. */
export async function evaluatePages(
  given: readonly BenchPage[],
  extension: string,
  options: Pick<PagesOptions, 'browser' | 'painter' | 'shots' | 'list'>,
  tell: (line: PageLine | BrokenPage) => void,
): Promise<PagesResult> {
  const saved = given.map(withoutLateImages);
  const code = await bundle(join(import.meta.dirname, 'pages', 'read-page.ts'), 'dramatisPages');
  if (options.shots !== null) await mkdir(options.shots, { recursive: true });
  const stage = await setStage(saved, extension, { browser: options.browser, twoBrowsers: true });
  try {
    const all = await collectProblems(stage.launched.browser);
    const asker = await Asker.open(stage.launched, options.painter);
    await warmUp(stage, asker, saved[0]!);
    const result: PagesResult = { lines: [], broken: [], problems: [] };
    for (const page of saved) {
      try {
        const line = await lineFor(page, stage, asker, code, options);
        result.lines.push(line);
        tell(line);
      } catch (error) {
        const broken = { file: page.file ?? page.name, error: (error as Error).message };
        result.broken.push(broken);
        tell(broken);
      }
    }
    result.problems = all.filter((problem) => problem.startsWith('worker'));
    return result;
  } finally {
    await stage.close();
  }
}

/** The first page after a start compiles the packs, which is not what is measured. */
async function warmUp(stage: Stage, asker: Asker, page: BenchPage): Promise<void> {
  await asker.switchTo(true);
  const tab = await stage.openAnnotated(page);
  await asker.finalSummaryOf(stage.addressOf(page)).catch(() => undefined);
  await tab.close();
}

async function lineFor(
  page: BenchPage,
  stage: Stage,
  asker: Asker,
  code: string,
  { browser, shots, list }: Pick<PagesOptions, 'browser' | 'shots' | 'list'>,
): Promise<PageLine> {
  const plain = await visitPlain(stage, page, code);
  const marked = await visitMarked(stage, page, plain.reading, asker, shots);
  await asker.switchTo(true);
  const use =
    browser === 'chrome' ? (await measureTasks(stage, page, (tab) => scrolledTo(plain.reading, tab))).use : null;
  return lineOf(page, stage.server.origin, plain, marked, use, list);
}
