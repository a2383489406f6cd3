import { BUILD_CHECKS, SOURCE_CHECKS } from './checks.ts';
import type { Check } from './checks.ts';
import { setUp } from './setup.mjs';
import { addCounts, countLine, runProject } from './test-counts.ts';
import type { Counts } from './test-counts.ts';

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

const started = Date.now();
const counts: Counts[] = [];
const failures: string[] = [];

// Browsers are a check and no precondition: whatever is missing, the rest is run and the last line is printed.
const browsers: Check = {
  title: 'Browsers',
  run: async () => (await setUp({ browsers: true }), { isGood: true, output: '' }),
};

await runChecks([browsers]);
await Promise.all([runChecks(SOURCE_CHECKS), runChecks(BUILD_CHECKS)]);
await runTests('unit', true);
// these wait for browsers most of the time: one beside the other they take two thirds of the time
const beside = runTests('page', false).then(() => runTests('bench', false));
await runTests('e2e', true);
await beside;

const total = addCounts(counts);
heading(`${Math.round((Date.now() - started) / 1000)} s`);
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs the tests of a project; what they write is shown as it comes, or once they are done. */
async function runTests(project: string, stream: boolean): Promise<void> {
  if (stream) heading(`Tests: ${project}`);
  const { counts: found, output } = await runProject(project, stream).catch((error: unknown) => ({
    counts: FAILED,
    output: String(error),
  }));
  if (!stream) {
    heading(`Tests: ${project}`);
    console.log(output.trim());
  }
  if (found.failed > 0) failures.push(`Tests: ${project} (${found.failed})`);
  counts.push(found);
}

/** Runs checks one after the other; each is one test, and one that cannot run has failed. */
async function runChecks(checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    const from = Date.now();
    const { isGood, output } = await check.run().catch((error: unknown) => ({ isGood: false, output: String(error) }));
    heading(`${check.title}: ${isGood ? 'good' : 'FAILED'} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    if (output.trim()) console.log(output.trim());
    counts.push(isGood ? PASSED : FAILED);
    if (!isGood) failures.push(check.title);
  }
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}
