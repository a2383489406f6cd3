import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much a pixel may differ (0 to 1) before it counts, and which share of all may. Edges of letters do not count. */
const THRESHOLD = 0.2;
export const MOST_DIFFERING = 0.005;

export interface Difference {
  /** Share of the pixels that differ, 0 to 1; 1 if the sizes do. */
  share: number;
  words: string;
  /** The picture with what differs in red; null if there is nothing to lay over each other. */
  picture: Uint8Array | null;
}

/**
 * A picture at half its size, each pixel the mean of four: small to keep, and what two machines draw differently at the
 * edges of letters is gone.
 */
export function halved(bytes: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const small = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const at = (dx: number, dy: number): number => data[((2 * y + dy) * width + 2 * x + dx) * 4 + channel]!;
        small.data[(y * small.width + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) >> 2;
      }
    }
  }
  return PNG.sync.write(small, { colorType: 2, deflateLevel: 9 });
}

/** How far a picture is from how it should look; both halved. */
export function difference(wanted: Uint8Array, found: Uint8Array): Difference {
  const before = PNG.sync.read(Buffer.from(wanted));
  const now = PNG.sync.read(Buffer.from(found));
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    const words = `it was ${before.width}×${before.height} pixels large and is ${width}×${height} now`;
    return { share: 1, words, picture: null };
  }
  const drawn = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, drawn.data, width, height, { threshold: THRESHOLD });
  const share = count / (width * height);
  return { share, words: `${(100 * share).toFixed(2)} % of it differ`, picture: PNG.sync.write(drawn) };
}
