import { describe, expect, it, vi } from 'vitest';
import { Later } from '../../../page/later.ts';

describe('something that comes late', () => {
  it('is fetched when it is first asked for, once for all who ask', async () => {
    const fetch = vi.fn(() => Promise.resolve('card'));
    const later = new Later(fetch);
    expect(later.now).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    expect(await Promise.all([later.get(), later.get()])).toEqual(['card', 'card']);
    expect(await later.get()).toBe('card');
    expect(later.now).toBe('card');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is fetched again if it did not come', async () => {
    const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('card');
    const later = new Later(fetch);
    expect(await later.get()).toBeNull();
    expect(later.now).toBeNull();
    expect(await later.get()).toBe('card');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('is not fetched if it is there', async () => {
    const fetch = vi.fn(() => Promise.resolve('another'));
    const later = new Later(fetch, () => 'card');
    expect(later.now).toBe('card');
    expect(await later.get()).toBe('card');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is not fetched if it has come by itself since', async () => {
    const fetch = vi.fn(() => Promise.resolve('another'));
    let left: string | null = null;
    const later = new Later(fetch, () => left);
    expect(later.now).toBeNull();
    left = 'reading';
    expect(later.now).toBe('reading');
    expect(await later.get()).toBe('reading');
    expect(fetch).not.toHaveBeenCalled();
  });
});
