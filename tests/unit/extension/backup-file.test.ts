import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { source, statement } from '../../support/statements.ts';

let stored: Record<string, unknown> = {};
const storage = {
  local: {
    get: () => Promise.resolve(stored),
    set: (more: object) => Promise.resolve(void (stored = { ...stored, ...more })),
  },
};
vi.mock('wxt/browser', () => ({ browser: { storage } }));

const COUNT = 450;
const all = Array.from({ length: COUNT }, (_, i) =>
  statement({
    id: `b${i}`,
    speaker: `p${i}`,
    text: `Number ${i} was never said before by anybody in this house`,
    sources: [source({ url: `https://example.org/${i}` })],
  }),
);
const file = JSON.stringify({
  format: 'dramatis-backup/1',
  made: '2025-04-04',
  settings: { version: 1, theme: 'dark' },
  decisions: [],
  statements: all,
});

async function wake() {
  vi.resetModules();
  return {
    ...(await import('../../../extension/backup-file.ts')),
    ...(await import('../../../extension/read-statements.ts')),
  };
}
let own: Awaited<ReturnType<typeof wake>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  stored = {};
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<void>) => work() } });
  own = await wake();
});

describe('restoring', () => {
  it('tells how far it has come, and brings everything in', async () => {
    const shares: number[] = [];
    expect(await own.restoreBackup(file, (share) => shares.push(share))).toEqual({ total: COUNT, done: COUNT });
    expect(shares).toEqual([0, 200 / COUNT, 400 / COUNT]);
    expect(await own.countStatements()).toBe(COUNT);
    expect(stored['settings']).toMatchObject({ theme: 'dark' });
  });

  it('can be stopped: what is in is told and whole, settings are as they were, and doing it again does the rest', async () => {
    const stop = new AbortController();
    const outcome = await own.restoreBackup(file, (share) => share > 0 && stop.abort(), stop.signal);
    expect(outcome).toEqual({ total: COUNT, done: 400 });
    expect(await own.countStatements()).toBe(400);
    expect(stored).toEqual({});
    expect(await own.restoreBackup(file, () => undefined)).toEqual({ total: COUNT, done: COUNT });
    expect(await own.countStatements()).toBe(COUNT);
  });

  it('changes nothing if the file is not right', async () => {
    const broken = file.replace('"said":null', '"said":7');
    await expect(own.restoreBackup(broken, () => undefined)).rejects.toThrow('statements.0.said');
    expect(await own.countStatements()).toBe(0);
    expect(stored).toEqual({});
  });
});

describe('backing up', () => {
  it('writes what restoring reads, and tells how far it has come', async () => {
    await own.restoreBackup(file, () => undefined);
    const shares: number[] = [];
    const parts = await own.backupParts('2025-04-05', (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    globalThis.indexedDB = new IDBFactory();
    own = await wake();
    expect(await own.restoreBackup(parts!.join(''), () => undefined)).toEqual({ total: COUNT, done: COUNT });
  });

  it('gives no file once it is stopped', async () => {
    await own.restoreBackup(file, () => undefined);
    const stop = new AbortController();
    expect(await own.backupParts('2025-04-05', () => stop.abort(), stop.signal)).toBeNull();
  });
});
