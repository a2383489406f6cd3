import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { difference, halved, MOST_DIFFERING } from '../../../tools/screens/compare.ts';

/** A picture of one colour, with a box of another in it. */
function picture(width: number, height: number, box = { left: 0, top: 0, width: 0, height: 0 }): Uint8Array {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isIn = x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
      png.data.set(isIn ? [30, 60, 120, 255] : [250, 250, 245, 255], (y * width + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

describe('pictures of screens', () => {
  it('are halved to the mean of four pixels', () => {
    const small = PNG.sync.read(Buffer.from(halved(picture(5, 4, { left: 1, top: 0, width: 1, height: 2 }))));
    expect([small.width, small.height]).toEqual([2, 2]);
    expect([...small.data.subarray(0, 4)]).toEqual([140, 155, 182, 255]);
    expect([...small.data.subarray(4, 8)]).toEqual([250, 250, 245, 255]);
  });

  it('do not differ from themselves, and little where little has changed', () => {
    const before = picture(200, 100);
    expect(difference(before, before)).toMatchObject({ share: 0 });
    const dot = picture(200, 100, { left: 20, top: 20, width: 4, height: 4 });
    expect(difference(before, dot).share).toBeLessThan(MOST_DIFFERING);
  });

  it('differ where a button is lost', () => {
    const button = picture(200, 100, { left: 20, top: 20, width: 50, height: 16 });
    const { share, words, picture: drawn } = difference(picture(200, 100), button);
    expect(share).toBeGreaterThan(MOST_DIFFERING);
    expect(words).toBe('4.00 % of it differ');
    expect(PNG.sync.read(Buffer.from(drawn!)).width).toBe(200);
  });

  it('differ altogether in another size', () => {
    expect(difference(picture(10, 10), picture(10, 12))).toEqual({
      share: 1,
      words: 'it was 10×10 pixels large and is 10×12 now',
      picture: null,
    });
  });
});
