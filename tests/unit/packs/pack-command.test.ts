import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../../tools/pack-json-schema.ts';
import { runPack } from '../../../tools/pack-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PACK = {
  format: 'dramatis-pack/1',
  id: 'mine',
  title: { en: 'Mine' },
  version: '1',
  licence: 'CC0-1.0',
  entries: [{ id: 'ada', kind: 'person', names: { en: ['Ada Lind'], de: ['Ada Lind'] } }],
};

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dramatis-pack-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runPack(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('pack check', () => {
  it('passes the built-in packs', async () => {
    const { code, out, err } = await run('check');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\d+ packs, \d+ entries, \d+ statements: 0 errors, 0 warnings$/u);
  });

  it('counts the named packs only, and lets them refer to built-in entries', async () => {
    const roles = [{ title: { en: 'Aide', de: 'Referentin' }, of: 'nato', source: 'https://example.org' }];
    const path = await write('mine.json', { ...PACK, entries: [{ ...PACK.entries[0], roles }] });
    expect(await run('check', path)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^1 packs, 1 entr/u),
    });
  });

  it('lets an entry stand in for the built-in one of its id, which others go on to refer to', async () => {
    const path = await write('rutte.json', { ...PACK, entries: [{ ...PACK.entries[0], id: 'mark-rutte' }] });
    expect(await run('check', path)).toMatchObject({ code: 0, err: '' });
  });

  it('reports every file by place and goes on after a bad one', async () => {
    const broken = await write('broken.json', '{"format":');
    const wrong = await write('wrong.json', { ...PACK, entries: [{ ...PACK.entries[0], kind: 'robot' }] });
    const dangling = await write('dangling.json', {
      ...PACK,
      statements: [{ id: 's', speaker: 'bo', text: 'Yes.', lang: 'en', kind: 'direct' }],
    });
    const { code, err } = await run('check', broken, wrong, dangling, join(dir, 'absent.json'));
    expect(code).toBe(2);
    expect(err).toContain('broken.json: not JSON');
    expect(err).toContain('wrong.json: entry "ada", kind: Invalid type');
    expect(err).toContain('dangling.json: statement "s", speaker: no entry "bo"');
    expect(err).toContain('absent.json: ENOENT');
  });

  it('passes with a warning', async () => {
    const path = await write('x.json', {
      ...PACK,
      entries: [{ id: 'x', kind: 'term', names: { en: ['X'], de: ['X'] } }],
    });
    expect(await run('check', path)).toMatchObject({ code: 0, err: expect.stringContaining('warning: ') });
  });

  it.each([[[]], [['bulid']], [['schema', 'extra']]])('says how it is used: %j', async (args) => {
    expect(await run(...args)).toEqual({
      code: 2,
      out: '',
      err: 'usage: pack check [FILE…] | pack build | pack coverage | pack sample COUNT SEED | pack schema',
    });
  });

  // the second is how `npm run pack` starts it
  it.each([[['tools/pack.ts']], [['tools/run.mjs', 'tools/pack.ts']]])(
    'ends the process with that code: %j',
    async (files) => {
      const path = await write('broken.json', '[');
      const child = promisify(execFile)(process.execPath, [...files, 'check', path], { cwd: ROOT });
      await expect(child).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('not JSON') });
    },
  );
});

describe('docs/dramatis-pack-1.schema.json', () => {
  it('is what `pack schema` writes', async () => {
    const stored: unknown = JSON.parse(await readFile(join(ROOT, 'docs/dramatis-pack-1.schema.json'), 'utf8'));
    expect(stored).toEqual(JSON.parse(await packJsonSchema()));
  });
});

describe('docs/pack-format.md', () => {
  it('shows a pack that passes', async () => {
    const page = await readFile(join(ROOT, 'docs/pack-format.md'), 'utf8');
    const example = /```json\n(.*?)```/su.exec(page)?.[1];
    const path = await write('example.json', example ?? '');
    expect(await run('check', path)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/3 entries, 1 stat/u),
    });
  });
});
