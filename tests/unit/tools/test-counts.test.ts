import { describe, expect, it } from 'vitest';
import { addCounts, countLine, countsOf } from '../../../tools/test-counts.ts';
import type { VitestReport } from '../../../tools/test-counts.ts';

function report(files: { status: string; tests: string[] }[]): VitestReport {
  const all = files.flatMap(({ tests }) => tests);
  const number = (status: string): number => all.filter((test) => test === status).length;
  return {
    numPassedTests: number('passed'),
    numFailedTests: number('failed'),
    numPendingTests: number('skipped'),
    numTodoTests: number('todo'),
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  };
}

describe('the counts of a test run', () => {
  it.each([
    ['good tests', report([{ status: 'passed', tests: ['passed', 'passed'] }]), 0, '2 passed, 0 failed'],
    ['bad tests', report([{ status: 'failed', tests: ['passed', 'failed', 'failed'] }]), 1, '1 passed, 2 failed'],
    [
      'skipped tests',
      report([{ status: 'passed', tests: ['passed', 'skipped', 'todo'] }]),
      0,
      '1 passed, 0 failed, 2 skipped',
    ],
    ['a file that could not be loaded', report([{ status: 'failed', tests: [] }]), 1, '0 passed, 1 failed'],
    [
      'a hook that threw',
      report([{ status: 'failed', tests: ['skipped', 'passed'] }]),
      1,
      '1 passed, 1 failed, 1 skipped',
    ],
    ['an error outside of all tests', report([{ status: 'passed', tests: ['passed'] }]), 1, '1 passed, 1 failed'],
    ['no test at all', report([]), 1, '0 passed, 1 failed'],
    ['no report', null, 0, '0 passed, 1 failed'],
  ])('%s', (_, given, exitCode, line) => {
    expect(countLine(countsOf(given, exitCode))).toBe(line);
  });

  it('add up', () => {
    const one = { passed: 3, failed: 1, skipped: 0 };
    expect(countLine(addCounts([one, { passed: 4, failed: 0, skipped: 2 }]))).toBe('7 passed, 1 failed, 2 skipped');
  });
});
