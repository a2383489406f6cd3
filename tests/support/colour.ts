/** Colours as three shares of linear light, and what becomes of them in an eye. */
export type Light = readonly [red: number, green: number, blue: number];

/** The light of a colour such as `#3b93eb` or `#111`. */
export function lightOf(hex: string): Light {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../gu)!;
  return digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Light;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], lightOf(hex)))
    .sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Eyes without one kind of cone: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), severity 1. */
export const EYES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Light[]>;

/** How far apart two colours are for an eye: distance in OKLab, where black and white are 1 apart. */
export function distance(one: string, other: string, eye: readonly Light[]): number {
  const [a, b] = [one, other].map((hex) => oklab(seenBy(eye, lightOf(hex)))) as [Light, Light];
  return Math.hypot(...a.map((value, i) => value - b[i]!));
}

const dot = (a: Light, b: Light): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const times = (rows: readonly Light[], light: Light): Light => rows.map((row) => dot(row, light)) as unknown as Light;
const seenBy = (eye: readonly Light[], light: Light): Light =>
  times(eye, light).map((share) => Math.min(1, Math.max(0, share))) as unknown as Light;

/** Björn Ottosson's OKLab (2020). */
function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as unknown as Light;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}
