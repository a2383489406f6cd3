import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const sheets = globSync('assets/styles/*.css', { cwd: ROOT.pathname }).map((path) => ({
  path,
  text: readFileSync(new URL(path, ROOT), 'utf8').replaceAll(/\/\*.*?\*\//gsu, (comment) =>
    comment.replace(/[^\n]/gu, ''),
  ),
}));
// marks.css is for pages that are not ours, and has no variables
const ours = sheets.filter(({ path }) => !/(tokens|marks)\.css$/u.test(path));
const tokens = sheets.find(({ path }) => path.endsWith('tokens.css'))!.text;

/** The lines of our sheets in which something stands, with their place. */
const linesWith = (pattern: RegExp): string[] =>
  ours.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );

describe('our sheets take from the tokens', () => {
  it('colours', () => expect(linesWith(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/iu)).toEqual([]));
  it('sizes of type', () => expect(linesWith(/^\s*font(?:-size)?:[^;]*\d(?:px|em)\b/u)).toEqual([]));
  it('corners', () => expect(linesWith(/radius:[^;]*\d(?:px|em)\b/u)).toEqual([]));
  it('motion', () => expect(linesWith(/\d(?:ms|s)\b/u)).toEqual([]));

  it('nothing that is not there', () => {
    // set by scripts: page/card-host.ts, page/card-place.ts, entrypoints/shared/tab-page.tsx
    const byScripts = ['--room', '--breadth', '--in-view-from', '--in-view-to'];
    const defined = new Set([...byScripts, ...sheets.flatMap(({ text }) => text.match(/--[\w-]+(?=:)/gu) ?? [])]);
    const used = sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name!));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('no motion at all for readers who asked for less', () => {
    expect(tokens).toContain('--quick: 0ms;');
    expect(tokens.split('--quick: 120ms;')[0]).toMatch(/prefers-reduced-motion: no-preference\) \{[^{}]*\{\s*$/u);
  });
});
