import { expect, it } from 'vitest';
import { lightnessOf } from '../../../page/page-theme.ts';

it.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0 0 0 / 0.5)', 0, 0.5],
  ['oklch(0.2 0.01 250)', 0.2, 1],
  ['lab(80 0 0 / 0.75)', 0.8, 0.75],
  ['oklab(9e-1 0 0)', 0.9, 1],
])('reads the lightness of %s', (color, lightness, alpha) => {
  const found = lightnessOf(color);
  expect(found?.lightness).toBeCloseTo(lightness, 5);
  expect(found?.alpha).toBeCloseTo(alpha, 5);
});

it('tells what it cannot read', () => {
  expect(lightnessOf('transparent')).toBeNull();
  expect(lightnessOf('color-mix(in srgb, red, blue)')).toBeNull();
});
