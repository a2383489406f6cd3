import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_SITES, isPageOf } from '../../../core/settings/access.ts';
import { resolveSettings } from '../../../core/settings/resolve-settings.ts';
import type { StoredSettings } from '../../../core/settings/settings.ts';

let granted: string[] = [];
let stored: StoredSettings = { version: 1 };
const told = vi.fn(() => Promise.resolve());
vi.mock('wxt/browser', () => ({
  browser: { tabs: { get: () => Promise.resolve({ url: 'https://www.example.org/a' }) } },
}));
vi.mock('../../../extension/permissions.ts', () => ({
  grantedPatterns: () => Promise.resolve(granted),
  isGranted: () => Promise.resolve(granted.some((pattern) => isPageOf(pattern, 'https://www.example.org/a'))),
  isRevocable: () => true,
}));
vi.mock('../../../extension/settings-store.ts', () => ({
  readSettings: () => Promise.resolve(resolveSettings(stored, 'en')),
}));
vi.mock('../../../extension/content-scripts.ts', () => ({ ensureRunning: () => Promise.resolve(true) }));
vi.mock('../../../extension/messages.ts', () => ({ tellFrames: told }));
const { openTab } = await import('../../../extension/tab-view.ts');

const always = { version: 1, sites: { 'www.example.org': { always: true } } } as const;
const off = { version: 1, sites: { 'www.example.org': { on: false } } } as const;
beforeEach(() => told.mockClear());

describe('what the popup says of a tab', () => {
  it.each<[string, string[], StoredSettings, object]>([
    ['its site named by the reader', ['https://www.example.org/*'], always, { access: 'ready', always: true }],
    ['every site allowed, this one not named', ALL_SITES, { version: 1 }, { access: 'ready', always: false }],
    ['every site allowed, and this one wanted always', ALL_SITES, always, { access: 'ready', always: true }],
    ['another host of the outlet named', ['https://example.org/*'], always, { access: 'withheld', always: false }],
    ['switched off', ALL_SITES, off, { access: 'off', always: false }],
  ])('%s', async (_, patterns, settings, expected) => {
    granted = patterns;
    stored = settings;
    expect(await openTab({ tab: 7, clicked: true })).toMatchObject(expected);
  });

  it('has a page read that rests, if the reader has clicked, and where it is not switched off', async () => {
    granted = ALL_SITES;
    stored = { version: 1 };
    await openTab({ tab: 7, clicked: false });
    expect(told).not.toHaveBeenCalled();
    await openTab({ tab: 7, clicked: true });
    expect(told).toHaveBeenCalledExactlyOnceWith(7, 'wake', null);
    stored = off;
    await openTab({ tab: 7, clicked: true });
    expect(told).toHaveBeenCalledOnce();
  });
});
