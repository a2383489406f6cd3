// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { QuotationHooks } from '../../../page/quotations.ts';
import { Quotations } from '../../../page/quotations.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom shows nobody anything
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
});
afterEach(() => vi.useRealTimers());

it('knows whether the page at this address has been read: “none” is not “not yet”', async () => {
  const article = (): ReturnType<QuotationHooks['article']> => ({
    blocks: [],
    facts: { url: '', title: '', outlet: null, lang: 'de', published: null, modified: null, topics: [] },
    evidence: {} as never,
  });
  const life = new AbortController();
  const hooks: QuotationHooks = { read: vi.fn(), article, onFound: vi.fn() };
  const quotations = new Quotations(window, hooks, life.signal);
  expect(quotations.isRead).toBe(false);
  quotations.note();
  await vi.runAllTimersAsync();
  expect(quotations.isRead).toBe(true);
  quotations.moved();
  expect(quotations.isRead).toBe(false);
  life.abort();
});
