import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../support/small-pack.ts';

const COMMAND = join(import.meta.dirname, '../../../tools/annotate.ts');

interface Run {
  code: number | null;
  out: string[];
  errors: string;
}

function annotate(args: string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [COMMAND, ...args]);
  let out = '';
  let errors = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (errors += String(data)));
  child.stdin.end(input);
  return new Promise((done) => {
    child.on('close', (code) => done({ code, out: out.split('\n').filter(Boolean), errors }));
  });
}

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-'));
  await writeFile(file('pack.json'), JSON.stringify(smallPack));
  await writeFile(
    file('broken.json'),
    JSON.stringify({ ...smallPack, entries: [{ id: 'x', kind: 'person', names: { en: [] } }] }),
  );
  await writeFile(file('text.txt'), 'Kirill Dmitriev kam.\nDmitriev ging.');
});
afterAll(() => rm(folder, { recursive: true }));

describe('annotate', () => {
  it('prints one document with words, entries, kinds, confidence and reasons', async () => {
    const { code, out } = await annotate(['--no-builtin', '--pack', file('pack.json'), file('text.txt')]);
    expect(code).toBe(0);
    const { mentions, quotations } = JSON.parse(out[0]!);
    expect(mentions.map((m: { text: string }) => m.text)).toEqual(['Kirill Dmitriev', 'Dmitriev']);
    expect(mentions[1]).toMatchObject({ start: 21, end: 29, entry: 'kirill-dmitriev', kind: 'person' });
    expect(mentions[1].confidence).toBeGreaterThan(0.6);
    expect(mentions[1].why[0]).toContain('Kirill Dmitriev');
    expect(quotations).toEqual([]);
  });

  it('answers JSON lines in order, and a bad line stops nothing', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Moskau' }),
      '{"id":',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: 'x', date: '4.4.2025' }),
      '',
      JSON.stringify({ id: 'd', text: 'NATO', lang: 'de', date: '2025-04-04' }),
    ];
    const { code, out, errors } = await annotate(
      ['--no-builtin', '--pack', file('pack.json'), '--jsonl'],
      lines.join('\n'),
    );
    expect(code).toBe(2);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'd']);
    expect(errors).toMatch(/^stdin:2: /mu);
    expect(errors).toMatch(/^stdin:3: field "text"/mu);
    expect(errors).toMatch(/^stdin:4: field "date"/mu);
  });

  it('reads lines as Windows writes them', async () => {
    const input = `\ufeff${JSON.stringify({ id: 1, text: 'Moskau' })}\r\n${JSON.stringify({ id: 2, text: 'NATO' })}\r\n`;
    const { code, out, errors } = await annotate(['--no-builtin', '--pack', file('pack.json'), '--jsonl'], input);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out.map((line) => JSON.parse(line).mentions.length)).toEqual([1, 1]);
  });

  it('reads the article of a page of HTML', async () => {
    const html = '<nav>Moskau</nav><article><p>Aus <b>Mos</b>kau.</p><script>Moskau</script></article>';
    const { out } = await annotate(['--no-builtin', '--pack', file('pack.json'), '--html'], html);
    const { text, mentions } = JSON.parse(out[0]!);
    expect(text).toBe('Aus Moskau.');
    expect(mentions).toHaveLength(1);
    expect(text.slice(mentions[0].start, mentions[0].end)).toBe('Moskau');
  });

  it.each([
    ['an unknown option', ['--colour'], 'colour'],
    ['a file that is not there', ['nowhere.txt'], 'nowhere.txt'],
    ['a pack that is not there', ['--pack', 'nowhere.json'], 'nowhere.json'],
    ['a date that is none', ['--date', 'soon'], '--date soon'],
  ])('refuses %s in one sentence', async (_, args, expected) => {
    const { code, out, errors } = await annotate(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(errors).toContain(expected);
  });

  it('names file, entry and field of a broken pack', async () => {
    const { code, errors } = await annotate(['--pack', file('broken.json'), file('text.txt')]);
    expect(code).toBe(2);
    expect(errors).toMatch(/broken\.json: entry "x", names\.en: no name/u);
  });
});
