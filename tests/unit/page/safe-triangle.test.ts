import { describe, expect, it } from 'vitest';
import { headsFor } from '../../../page/safe-triangle.ts';

const CARD = { left: 100, top: 200, width: 300, height: 200 };
const heads = (from: [number, number], to: [number, number]) =>
  headsFor({ x: from[0], y: from[1] }, { x: to[0], y: to[1] }, CARD);

describe('a pointer on its way into the card', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['from above', [120, 150], [130, 160]],
    ['from above to the far corner', [120, 150], [200, 170]],
    ['from below', [390, 500], [300, 450]],
    ['from the left', [20, 300], [40, 310]],
    ['from the right', [600, 300], [500, 280]],
  ])('%s', (_, from, to) => expect(heads(from, to)).toBe(true));

  it.each<[string, [number, number], [number, number]]>([
    ['that rests', [120, 150], [120, 150]],
    ['that goes away from it', [120, 150], [120, 140]],
    ['that follows the line', [120, 150], [180, 150]],
    ['that passes beside it', [120, 150], [90, 190]],
    ['that goes back from beside it', [20, 300], [10, 300]],
  ])('is not one %s', (_, from, to) => expect(heads(from, to)).toBe(false));
});
