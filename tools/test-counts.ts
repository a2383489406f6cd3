import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runTool } from './run-command.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Three times what the longest project takes on a machine with other work, in milliseconds. */
const LIMIT = 40 * 60_000;

/** Runs one of the projects in vitest.config.ts, counts its tests and gives its output, shown as it comes if `stream`. */
export async function runProject(project: string, stream: boolean): Promise<{ counts: Counts; output: string }> {
  const file = join(ROOT, 'artifacts', 'test', `${project}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const options = { stream, limit: LIMIT };
  const { code, output } = await runTool('vitest', ['run', '--project', project, ...reporters], options);
  const report = await readFile(file, 'utf8').catch(() => null);
  return { counts: countsOf(report === null ? null : (JSON.parse(report) as VitestReport), code), output };
}

/**
 * Counts a report so that nothing that went wrong is lost: a file that failed without a failing test (it could not be
 * loaded, or a hook threw, which skips its tests) is one failure, and so is a run that ended badly for another reason.
 */
export function countsOf(report: VitestReport | null, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function addCounts(all: Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of `npm test`: `N passed, N failed`, and `, N skipped` if any were. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
