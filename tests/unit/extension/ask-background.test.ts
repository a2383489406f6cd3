// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../../../core/model/refused.ts';

const runtime: { id?: string; sendMessage: ReturnType<typeof vi.fn> } = { id: 'us', sendMessage: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { askBackground } = await import('../../../extension/messages.ts');
const { onExtensionGone } = await import('../../../extension/presence.ts');

const ANSWER = { ok: true, result: 0.5 };
/** What browsers say of a background that was ended while it worked, or that is not there. */
const LOST: [string, () => Promise<unknown>][] = [
  ['Chromium', () => Promise.reject(new Error('the message channel closed before a response was received'))],
  ['Firefox', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ['Chromium before it had `browser`', () => Promise.resolve(undefined)],
];

beforeEach(() => {
  runtime.id = 'us';
  runtime.sendMessage.mockReset();
});

describe('a question to the background', () => {
  it.each(LOST)('is asked again if the answer is lost (%s)', async (_, lost) => {
    runtime.sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost).mockResolvedValue(ANSWER);
    expect(await askBackground('preparing', null)).toBe(0.5);
    expect(runtime.sendMessage.mock.calls).toEqual(Array(3).fill([{ dramatis: 'preparing', params: null }]));
  });

  it('is not asked again if it is refused', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, error: 'no room' });
    await expect(askBackground('preparing', null)).rejects.toThrow(new Refused('no room'));
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
    await expect(askBackground('preparing', null)).rejects.toMatchObject({ isFull: false });
    runtime.sendMessage.mockResolvedValue({ ok: false, error: 'quota', full: true });
    await expect(askBackground('preparing', null)).rejects.toMatchObject({ isFull: true });
  });

  it.each(LOST)('is not asked again once the extension has gone (%s)', async (_, lost) => {
    runtime.sendMessage.mockImplementation(() => {
      delete runtime.id;
      return lost();
    });
    const asked = askBackground('preparing', null);
    await expect(asked).rejects.toThrow('no answer');
    await expect(asked).rejects.not.toBeInstanceOf(Refused);
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('is given up in the end', async () => {
    vi.useFakeTimers();
    runtime.sendMessage.mockResolvedValue(undefined);
    const asked = expect(askBackground('preparing', null)).rejects.toThrow('no answer');
    await vi.runAllTimersAsync();
    await asked;
    expect(runtime.sendMessage.mock.calls.length).toBeGreaterThan(5);
    vi.useRealTimers();
  });
});

describe('a content script', () => {
  const life = new AbortController();
  const onGone = vi.fn(() => life.abort());

  it('stays while its extension is there, whatever a page says', () => {
    onExtensionGone(onGone, life.signal);
    onExtensionGone(() => undefined, life.signal);
    document.dispatchEvent(new Event('dramatis-newer-run'));
    window.dispatchEvent(new Event('pointermove'));
    expect(onGone).not.toHaveBeenCalled();
  });

  it('ends when a newer run comes, or the reader does something, once that has gone', () => {
    delete runtime.id;
    window.dispatchEvent(new Event('pointermove'));
    window.dispatchEvent(new Event('pointermove'));
    expect(onGone).toHaveBeenCalledOnce();
  });
});
