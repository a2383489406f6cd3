import { lockfileProblems } from './lockfile-check.ts';
import { runNode, runTool } from './run-command.ts';
import { checkSizes } from './size-budget.ts';

/** What a check found: whether all is well, and what to print. */
export interface Outcome {
  isGood: boolean;
  output: string;
}

export interface Check {
  title: string;
  run(): Promise<Outcome>;
}

/** Checks of the source: none writes anything, so that they may run beside the builds. */
export const SOURCE_CHECKS: Check[] = [
  tool('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  tool('Lint', 'eslint', ['.', '--max-warnings', '0']),
  tool('Types', 'tsc', ['-p', 'tsconfig.json']),
  tool('Types of core, without the DOM', 'tsc', ['-p', 'core/tsconfig.json']),
  tool('Unused code', 'knip', []),
  { title: 'Lockfile', run: async () => listed(await lockfileProblems()) },
  { title: 'Packs', run: async () => outcomeOf(await runNode(['tools/pack.ts', 'check'])) },
];

/** Builds, and what is checked of them; in this order. */
export const BUILD_CHECKS: Check[] = [
  build('Build for Chromium', []),
  build('Build for Firefox', ['-b', 'firefox']),
  build('E2E build for Chromium', ['--mode', 'e2e']),
  build('E2E build for Firefox', ['--mode', 'e2e', '-b', 'firefox']),
  {
    title: 'Size budget',
    run: async () => {
      const { isGood, lines } = await checkSizes();
      return { isGood, output: lines.join('\n') };
    },
  },
];

function tool(title: string, name: string, args: string[]): Check {
  return { title, run: async () => outcomeOf(await runTool(name, args)) };
}

/** A build that warns is a bad build. Of a good one only the sum is worth reading. */
function build(title: string, args: string[]): Check {
  return {
    title,
    run: async () => {
      const { code, output } = await runTool('wxt', ['build', ...args]);
      const isGood = code === 0 && !/\bwarn(ing)?\b/iu.test(output);
      return { isGood, output: isGood ? (/Total size: [^\n]*?B/u.exec(output)?.[0] ?? '') : output };
    },
  };
}

function outcomeOf({ code, output }: { code: number; output: string }): Outcome {
  return { isGood: code === 0, output };
}

function listed(problems: string[]): Outcome {
  return { isGood: problems.length === 0, output: problems.join('\n') };
}
