import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../extension/messages.ts';
import { backgroundParams } from '../../../extension/message-schemas.ts';
import { safeParse } from 'valibot';

const executeScript = vi.fn(() => Promise.resolve([]));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript }, runtime: { id: 'us' } } }));
const { bringPart } = await import('../../../extension/frame-relay.ts');

const inFrame = { tab: { id: 7 }, frameId: 3 } as Sender;

beforeEach(() => executeScript.mockClear());

describe('a part of the content script', () => {
  it('is run in the very frame that asks', async () => {
    await bringPart('card', inFrame);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/card.js'],
      injectImmediately: true,
    });
  });

  it('is run in the very document that asks, where the browser tells it', async () => {
    await bringPart('elements', { ...inFrame, documentId: 'D' });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7, documentIds: ['D'] }, files: ['/element-marks.js'] }),
    );
  });

  it('is for pages only', async () => {
    await expect(bringPart('card', {})).rejects.toThrow('not from a page');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is one of those that there are', () => {
    const isRight = (params: unknown) => safeParse(backgroundParams['bring-part'], params).success;
    expect([{ part: 'card' }, { part: 'elements' }].map(isRight)).toEqual([true, true]);
    expect([null, {}, { part: 'background' }, { part: '/card.js' }, { part: '__proto__' }].map(isRight)).toEqual(
      Array(5).fill(false),
    );
  });
});
