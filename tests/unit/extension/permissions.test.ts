import { beforeEach, describe, expect, it, vi } from 'vitest';

let granted: string[] = [];
const permissions = {
  contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => granted.includes(one))),
  getAll: () => Promise.resolve({ origins: granted }),
  request: vi.fn(() => Promise.resolve(true)),
  remove: vi.fn(({ origins }: { origins: string[] }) => {
    granted = granted.filter((one) => !origins.includes(one));
    for (const listener of listeners) listener({ origins });
    return Promise.resolve(true);
  }),
  onAdded: { addListener: vi.fn() },
  onRemoved: { addListener: (listener: Listener) => listeners.push(listener) },
};
type Listener = (what: { origins: string[] }) => void;
const listeners: Listener[] = [];
const runtime = { getManifest: () => ({ host_permissions: ['http://localhost/*'] }) };
vi.mock('wxt/browser', () => ({ browser: { permissions, runtime } }));
const { askForAccess, giveBack, watchAccess } = await import('../../../extension/permissions.ts');

const A = 'https://a.org/*';
const B = 'https://b.org/*';
beforeEach(() => {
  granted = [A, B, 'http://localhost/*'];
  vi.clearAllMocks();
});

describe('access', () => {
  it('is asked for once, for all at a time and before anything is waited for', () => {
    void askForAccess(A, B);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [A, B] });
  });

  it('is given back in one go, without what is not there or came with the installation', async () => {
    expect(await giveBack(A, 'https://else.org/*', B, 'http://localhost/*')).toBe(true);
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [A, B] });
    expect(await giveBack(A)).toBe(false);
    expect(permissions.remove).toHaveBeenCalledOnce();
  });

  it('is told now and after every change, without what came with the installation', async () => {
    const told = vi.fn();
    await watchAccess(told);
    await giveBack(A);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[[A, B]], [[B]]]));
  });
});
