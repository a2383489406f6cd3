import { flatParent } from './flat-tree.ts';

export type Theme = 'light' | 'dark';

/**
 * Whether the page is light or dark where an element stands: by the nearest opaque background, else (pictures, no
 * background at all) by the colour of the text, which is light on dark pages.
 */
export function themeAt(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const background = lightnessOf(view.getComputedStyle(at).backgroundColor);
    if (background && background.alpha > 0.5) return background.lightness < 0.5 ? 'dark' : 'light';
  }
  const text = lightnessOf(view.getComputedStyle(element).color);
  return text && text.lightness > 0.6 ? 'dark' : 'light';
}

/**
 * Perceived lightness (0 to 1) and opacity of a computed colour. Browsers give rgb() for most, and keep lab(), oklab()
 * and color() as they are (CSS Color 4, serialisation); null if it is none of these.
 */
export function lightnessOf(color: string): { lightness: number; alpha: number } | null {
  const parts = /^([a-z]+)\((?:srgb |srgb-linear |display-p3 )?([^)]*)\)$/u.exec(color.trim());
  const numbers = parts?.[2]?.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number);
  if (!parts || !numbers || numbers.length < 3) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  switch (parts[1]) {
    case 'rgb':
    case 'rgba':
      return { lightness: luma(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return { lightness: luma(a, b, c), alpha };
    case 'lab':
    case 'lch':
      return { lightness: a / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: a, alpha };
    default:
      return null;
  }
}

/** Rec. 709 weights on the encoded values: near enough to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
