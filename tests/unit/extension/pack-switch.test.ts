import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredSettings } from '../../../core/settings/settings.ts';

let stored: StoredSettings = { version: 1 };
const changeSettings = vi.fn((change: (now: StoredSettings) => StoredSettings) => {
  stored = change(stored);
  return Promise.resolve();
});
vi.mock('../../../extension/settings-store.ts', () => ({ changeSettings }));

/** What the background is compiling, each as the one who asked for it waits for it. */
let waiting: { end: (error?: Error) => void }[] = [];
const askBackground = vi.fn((name: string) =>
  name === 'preparing'
    ? Promise.resolve(0.5)
    : new Promise((done, fail) => waiting.push({ end: (error) => (error ? fail(error) : done([])) })),
);
vi.mock('../../../extension/messages.ts', () => ({ askBackground }));
const { PackSwitch } = await import('../../../extension/pack-switch.ts');

beforeEach(() => {
  stored = { version: 1, packs: { other: false } };
  waiting = [];
  vi.clearAllMocks();
});

describe('switching a topic', () => {
  it('tells how far what is known has been put together, and when that is done', async () => {
    const told = vi.fn();
    const packs = new PackSwitch(told);
    const done = packs.turn('law', false);
    expect(packs.work).toEqual({ state: 'working', share: null });
    await vi.waitFor(() => expect(packs.work).toEqual({ state: 'working', share: 0.5 }));
    expect(stored.packs).toEqual({ other: false, law: false });
    waiting[0]!.end();
    await done;
    expect(packs.work).toEqual({ state: 'done' });
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(3);
    const asked = askBackground.mock.calls.length;
    await new Promise((rest) => setTimeout(rest, 300));
    expect(askBackground).toHaveBeenCalledTimes(asked);
  });

  it('can be stopped: the topic is as it was, and what comes late of the first changes nothing', async () => {
    const packs = new PackSwitch(() => undefined);
    const first = packs.turn('law', false);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    const second = packs.cancel();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    expect(stored.packs).toEqual({ other: false, law: true });
    waiting[0]!.end(new Error('late'));
    await first;
    expect(packs.work).toMatchObject({ state: 'working' });
    waiting[1]!.end();
    await second;
    expect(packs.work).toEqual({ state: 'stopped' });
  });

  it('says what went wrong', async () => {
    const packs = new PackSwitch(() => undefined);
    const done = packs.turn('law', false);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]!.end(new Error('no room'));
    await done;
    expect(packs.work).toEqual({ state: 'failed', why: 'no room' });
  });
});
