import { expect, it, vi } from 'vitest';
import { once } from '../../core/once.ts';

it('makes what is asked for when it is asked for, and once', () => {
  const make = vi.fn(() => undefined);
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});

it('tries again where making it failed', () => {
  const get = once(() => {
    if (++tries < 2) throw new Error('not yet');
    return tries;
  });
  let tries = 0;
  expect(get).toThrow('not yet');
  expect(get()).toBe(2);
});
