import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MAX_LINES = 500;

// The rules that need types ask for files that exist; the house rules tested here need none.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-') || ruleId === 'max-lines',
});

/** Names of the rules that a file of this text would break. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, filePath) });
  return result?.messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId)) ?? [];
}

describe('the rooms', () => {
  it.each([
    ['core/match/x.ts', '../../page/session.ts'],
    ['core/match/x.ts', '../../components/Icon.tsx'],
    ['core/match/x.ts', '../../extension/tabs.ts'],
    ['core/match/x.ts', '../../tests/support/server.ts'],
    ['core/match/x.ts', 'wxt/browser'],
    ['core/match/x.ts', 'preact'],
    ['core/match/x.ts', 'node:fs'],
    ['components/card/x.tsx', '../../page/session.ts'],
    ['components/x.tsx', '../extension/tabs.ts'],
    ['components/x.tsx', '../entrypoints/background.ts'],
    ['components/x.tsx', 'wxt/browser'],
    ['page/x.ts', '../components/Icon.tsx'],
    ['page/x.ts', '../extension/messages.ts'],
    ['page/x.ts', '../tools/lines.ts'],
    ['page/x.ts', 'wxt/browser'],
    ['page/x.ts', 'preact'],
    ['extension/x.ts', '../page/session.ts'],
    ['extension/x.ts', '../components/Icon.tsx'],
    ['extension/x.ts', '../entrypoints/background.ts'],
    ['entrypoints/x.ts', 'wxt/browser'],
    ['entrypoints/x.ts', '../tests/support/server.ts'],
    ['core/match/x.ts', './index.ts'],
    ['page/x.ts', '..'],
  ])('%s may not import %s', async (file, from) => {
    expect(await broken(file, `import { x } from '${from}';\nexport const y = x;\n`)).toEqual([
      'no-restricted-imports',
    ]);
  });

  it.each([
    ['core/match/x.ts', '../model/mention.ts'],
    ['core/packs/x.ts', 'valibot'],
    ['components/card/x.tsx', '../../core/model/view.ts'],
    ['components/card/x.tsx', 'preact/hooks'],
    ['page/x.ts', '../core/model/kind.ts'],
    ['page/x.ts', 'mark.js'],
    ['extension/x.ts', 'wxt/browser'],
    ['entrypoints/popup/x.tsx', '../../extension/tabs.ts'],
    ['tests/unit/x.ts', '../../page/session.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await broken(file, `import { x } from '${from}';\nexport const y = x;\n`)).toEqual([]);
  });

  it.each(['core/x.ts', 'page/x.ts', 'components/x.tsx', 'entrypoints/x.ts'])(
    '%s may not use the browser API as a global',
    async (file) => {
      expect(await broken(file, 'export const y = browser.tabs;\n')).toEqual(['no-restricted-globals']);
    },
  );
});

describe('text goes to a page as text', () => {
  it.each([
    'node.innerHTML = text;',
    'node.outerHTML = text;',
    'node.innerHTML += text;',
    "node.insertAdjacentHTML('beforeend', text);",
    'range.createContextualFragment(text);',
    'document.write(text);',
    'document.writeln(text);',
    'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    "export const b = h('p', { dangerouslySetInnerHTML: { __html: text } });",
    'Object.assign(node, { innerHTML: text });',
  ])('not by %s', async (line) => {
    expect(await broken('components/x.tsx', `${line}\n`)).toContain('no-restricted-syntax');
  });
});

describe('files', () => {
  it('have no barrels', async () => {
    expect(await broken('core/match/x.ts', "export * from './tokens.ts';\n")).toEqual(['no-restricted-syntax']);
  });

  it('take no ids of Preact', async () => {
    const text = "import { useId } from 'preact/hooks';\nexport const id = useId;\n";
    expect(await broken('components/x.ts', text)).toEqual(['no-restricted-syntax']);
  });

  it('have names for what they export', async () => {
    expect(await broken('core/match/x.ts', 'export default function x() {}\n')).toEqual(['no-restricted-exports']);
  });

  it('are told when they are too long', async () => {
    expect(await broken('core/match/x.ts', 'export {};\n'.repeat(MAX_LINES + 1))).toEqual(['max-lines']);
  });

  it(`have at most ${MAX_LINES} lines of code or style`, () => {
    const sources = globSync('**/*.{ts,tsx,js,mjs,css}', {
      cwd: ROOT,
      exclude: (path) => /(^|\/)(node_modules|artifacts|\.output|\.wxt)$/u.test(path),
    });
    expect(sources.length).toBeGreaterThan(100);
    const long = sources.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > MAX_LINES + 1);
    expect(long).toEqual([]);
  });
});
