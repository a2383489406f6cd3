import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredSettings } from '../../../core/settings/settings.ts';
import { bytesOf } from '../../../core/settings/sync/items.ts';
import { Machine } from '../settings/sync/machines.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const NO_POLICIES = new Error('Managed storage manifest not found');
const JOURNEY = 5_100;

/** A browser that has just been started: the modules with nothing in memory, over a storage that may hold something. */
async function start(storage = new FakeStorage()) {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({
    browser: {
      storage,
      i18n: { getUILanguage: () => 'en' },
      runtime: { onInstalled: { addListener: () => undefined } },
    },
  }));
  const { SettingsSync } = await import('../../../extension/settings-sync.ts');
  const { changeSettings, changeSite, readSettings, readStored, watchSettings } =
    await import('../../../extension/settings-store.ts');
  const { readTravelState } = await import('../../../extension/travel-state.ts');
  const { followManaged } = await import('../../../extension/managed-settings.ts');
  new SettingsSync();
  const choose = (change: Partial<StoredSettings>) => changeSettings((stored) => ({ ...stored, ...change }));
  return { storage, choose, changeSite, readSettings, readStored, watchSettings, readTravelState, followManaged };
}

const correction = (words: string) => ({
  words,
  shown: words.repeat(10),
  from: 'x',
  to: null,
  label: null,
  site: null,
  article: null,
  made: '2025-04-04',
});
/** So much time that what was to be written is written. */
const journey = () => vi.advanceTimersByTimeAsync(JOURNEY);

beforeEach(() => vi.useFakeTimers({ now: 1_764_000_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('wxt/browser');
});

/** Gives what is in one browser's account to another machine, and what that one then has to the account. */
async function exchange(storage: FakeStorage, other: Machine): Promise<void> {
  const account = { ...storage.sync.items };
  other.take(account);
  if (other.give(account)) await storage.sync.set(account);
}

describe('settings that travel', () => {
  it('are in the account some seconds after they were chosen, many in one journey', async () => {
    const { storage, choose } = await start();
    for (const theme of ['light', 'dark', 'light', 'dark'] as const) await choose({ theme });
    await choose({ painter: 'elements', packs: { glossary: false } });
    expect(storage.sync.writes).toBe(0);
    await journey();
    const other = new Machine('b');
    other.take(storage.sync.items);
    expect(other.settings).toEqual({ version: 1, theme: 'dark', painter: 'elements', packs: { glossary: false } });
    expect(storage.sync.writes).toBe(1);
  });

  it('that another machine chose hold here at once, are told, and are not given back', async () => {
    const { storage, choose, readStored, watchSettings } = await start();
    await choose({ theme: 'dark', quotations: false });
    await journey();
    const other = new Machine('b');
    await exchange(storage, other);
    const told: string[] = [];
    watchSettings(({ theme }) => told.push(theme));
    other.choose((stored) => ({ ...stored, theme: 'light' }), 5);
    await exchange(storage, other);
    await vi.advanceTimersByTimeAsync(0);
    expect(await readStored()).toEqual({ version: 1, theme: 'light', quotations: false });
    expect(told).toEqual(['light']);
    const writes = [storage.sync.writes, storage.local.writes];
    for (let i = 0; i < 5; i++) await journey();
    expect([storage.sync.writes, storage.local.writes]).toEqual(writes);
  });

  it('name no site unless the reader wants it, and with `off` neither come nor go', async () => {
    const { storage, choose, changeSite, readStored } = await start();
    await changeSite('www.secret.example', { on: false });
    await choose({ corrections: [{ ...correction('hush'), site: 'www.secret.example' }, correction('loud')] });
    await journey();
    expect(JSON.stringify(storage.sync.items)).toContain('loud');
    expect(JSON.stringify(storage.sync.items)).not.toMatch(/secret|hush/u);
    await choose({ sync: 'off', theme: 'dark' });
    const other = new Machine('b');
    other.choose(() => ({ version: 1, painter: 'elements' }), 1);
    await exchange(storage, other);
    await journey();
    expect(await readStored()).not.toHaveProperty('painter');
    expect(JSON.stringify(storage.sync.items)).not.toContain('dark');
    await choose({ sync: 'sites' });
    await journey();
    expect(await readStored()).toMatchObject({ painter: 'elements', sync: 'sites', theme: 'dark' });
    other.take(storage.sync.items);
    expect(other.settings).toMatchObject({ theme: 'dark', sites: { 'www.secret.example': { on: false } } });
    expect(other.settings).not.toHaveProperty('sync');
  });

  it('from before they travelled give way to what is in the account, and bring what is not', async () => {
    const other = new Machine('b');
    other.choose(() => ({ version: 1, theme: 'dark' }), 1_000_000);
    const storage = new FakeStorage();
    await storage.local.set({ settings: { version: 1, theme: 'light', painter: 'elements' } });
    const account = {};
    other.give(account);
    await storage.sync.set(account);
    const { readStored } = await start(storage);
    await journey();
    expect(await readStored()).toEqual({ version: 1, theme: 'dark', painter: 'elements' });
    other.take(storage.sync.items);
    expect(other.settings).toEqual(await readStored());
  });

  it('stay within the quotas; what finds no room stays here and is counted', async () => {
    const { storage, choose, readStored, readTravelState } = await start();
    const corrections = Array.from({ length: 1_500 }, (_, i) => correction(`word ${i}`));
    await choose({ corrections, theme: 'dark' });
    await journey();
    const { items } = storage.sync;
    const sizes = Object.entries(items).map(([name, value]) => bytesOf(name, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    expect((await readStored()).corrections).toHaveLength(1_500);
    const { left, failed } = await readTravelState();
    expect([left.general, left.sites, failed]).toEqual([0, 0, false]);
    const other = new Machine('b');
    other.take(items);
    expect(other.settings.corrections).toHaveLength(1_500 - left.corrections);
    expect(other.settings.corrections!.at(-1)).toEqual(corrections.at(-1));
    expect(other.settings.theme).toBe('dark');
    await choose({ corrections: corrections.slice(0, 10) });
    await journey();
    expect((await readTravelState()).left.corrections).toBe(0);
  });

  it('are not lost if the browser does not take them, whatever it says: they go with the next journey', async () => {
    const { storage, choose, readStored, readTravelState } = await start();
    storage.sync.refusal = new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    await choose({ theme: 'dark' });
    await journey();
    expect((await readTravelState()).failed).toBe(true);
    expect(await readStored()).toEqual({ version: 1, theme: 'dark' });
    storage.sync.refusal = null;
    // the background ends and starts anew
    const again = await start(storage);
    await journey();
    expect((await again.readTravelState()).failed).toBe(false);
    const other = new Machine('b');
    other.take(storage.sync.items);
    expect(other.settings.theme).toBe('dark');
  });

  it('that a broken disk has lost come back, and are taken back nowhere', async () => {
    const { storage, choose, readStored } = await start();
    await choose({ theme: 'dark', corrections: [correction('hush')] });
    await journey();
    const before = await readStored();
    for (const broken of [null, 'x']) {
      await storage.local.set({ settings: broken });
      await journey();
      expect(await readStored()).toEqual(before);
    }
    await storage.local.remove('settings');
    await journey();
    expect(await readStored()).toEqual(before);
    const other = new Machine('b');
    other.take(storage.sync.items);
    expect(other.settings).toEqual(before);
  });

  it('survive an account and a ledger that are broken', async () => {
    const { storage, choose, readStored } = await start();
    await choose({ theme: 'dark' });
    await storage.sync.set({ 'general-0': 'x', 'more-1': [[1], ['g/painter', '1', 'me', 'crayon']], future: { a: 1 } });
    await storage.local.set({ ledger: { machine: 7 } });
    await choose({ quotations: false });
    await journey();
    expect(await readStored()).toEqual({ version: 1, theme: 'dark', quotations: false });
    expect(storage.sync.items['future']).toEqual({ a: 1 });
  });
});

describe('what an organisation has chosen', () => {
  it('stands over the reader’s choices, in every page and after every change, and leaves them as they are', async () => {
    const { storage, choose, readSettings, readStored, watchSettings, followManaged } = await start();
    await choose({ painter: 'elements', theme: 'light' });
    await storage.managed.set({ painter: 'highlights', sites: { 'Intranet.example': { on: false } }, theme: 'loud' });
    followManaged();
    await vi.advanceTimersByTimeAsync(0);
    expect(await readSettings()).toMatchObject({
      painter: 'highlights',
      theme: 'light',
      sites: { 'intranet.example': { on: false } },
      locked: ['painter', 'sites/intranet.example/on'],
    });
    const told: unknown[] = [];
    watchSettings(({ painter, locked }) => told.push([painter, locked]));
    await storage.managed.set({ painter: 'elements', sites: {} });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual(['elements', ['painter']]);
    await journey();
    expect(await readStored()).toEqual({ version: 1, painter: 'elements', theme: 'light' });
    expect(JSON.stringify(storage.sync.items)).not.toContain('intranet');
  });

  it('ends with the organisation, and is nothing where there is none', async () => {
    const { storage, readSettings, followManaged } = await start();
    await storage.local.set({ managed: { painter: 'elements' } });
    expect((await readSettings()).locked).toEqual(['painter']);
    storage.managed.refusal = NO_POLICIES;
    followManaged();
    await vi.advanceTimersByTimeAsync(0);
    expect(await readSettings()).toMatchObject({ painter: 'highlights', locked: [] });
    expect(storage.local.items).not.toHaveProperty('managed');
  });
});
