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
  child.stdout.setEncoding('utf8').on('data', (data) => (out += String(data)));
  child.stderr.setEncoding('utf8').on('data', (data) => (errors += String(data)));
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
    JSON.stringify({ ...smallPack, entries: [{ id: 'x', kind: 'person', names: { en: [] } }, ...smallPack.entries] }),
  );
  await writeFile(file('again.json'), JSON.stringify(smallPack));
  await writeFile(file('no-pack.json'), '{"entries":[]}');
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

  it('names file, entry and field of what is wrong in a pack, and works with the rest', async () => {
    const { code, out, errors } = await annotate(['--no-builtin', '--pack', file('broken.json'), file('text.txt')]);
    expect(code).toBe(2);
    expect(errors).toMatch(/broken\.json: entry "x", names\.en: no name/u);
    expect(JSON.parse(out[0]!).mentions).toHaveLength(2);
  });

  it('says which of two packs with the same ids counts, and works with both', async () => {
    const packs = ['--pack', file('pack.json'), '--pack', file('again.json')];
    const { code, out, errors } = await annotate(['--no-builtin', ...packs, file('text.txt')]);
    expect(code).toBe(0);
    expect(errors).toMatch(/again\.json: pack "test": another pack of this id is in .*pack\.json/u);
    expect(errors).toMatch(/again\.json: entry "kirill-dmitriev": an entry of this id counts that is in .*pack\.json/u);
    expect(JSON.parse(out[0]!).mentions).toHaveLength(2);
  });

  it('refuses a file that is no pack, and says why', async () => {
    const { code, out, errors } = await annotate(['--pack', file('no-pack.json'), file('text.txt')]);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(errors).toMatch(/no-pack\.json: format: missing/u);
  });

  it('says of every candidate that it left alone why', async () => {
    const { out } = await annotate(['--no-builtin', '--pack', file('pack.json'), '--explain'], 'Sergei Dmitriev kam.');
    const { mentions, rejected } = JSON.parse(out[0]!);
    expect(mentions).toEqual([]);
    expect(rejected[0]).toMatchObject({ start: 7, end: 15, text: 'Dmitriev', entry: 'kirill-dmitriev' });
    expect(rejected[0].confidence).toBeLessThan(0.6);
    expect(rejected[0].why.join()).toContain('Sergei');
  });

  it('gives the same lines in the same order whether one thread works or three', async () => {
    const words = ['Moskau', 'NATO', 'Kirill Dmitriev', 'nichts'];
    const lines = Array.from({ length: 400 }, (_, id) =>
      id % 97 === 5 ? '{"id":' : JSON.stringify({ id, text: `${words[id % 4]} `.repeat(1 + ((id * 7) % 50)) }),
    );
    const args = ['--no-builtin', '--pack', file('pack.json'), '--jsonl'];
    const [one, three] = await Promise.all([
      annotate(args, lines.join('\n')),
      annotate([...args, '--jobs', '3'], lines.join('\n')),
    ]);
    expect(one.out).toHaveLength(395);
    expect(three.out.every((line, i) => line === one.out[i])).toBe(true);
    expect({ ...three, out: 0 }).toEqual({ ...one, out: 0 });
  });

  it.each([
    ['none', ['--jsonl', '--jobs', '0'], '--jobs 0'],
    ['half a thread', ['--jsonl', '--jobs', '1.5'], '--jobs 1.5'],
    ['threads for one document', ['--jobs', '2'], 'needs --jsonl'],
  ])('refuses %s', async (_, args, expected) => {
    const { code, errors } = await annotate(args);
    expect(code).toBe(2);
    expect(errors).toContain(expected);
  });
});
