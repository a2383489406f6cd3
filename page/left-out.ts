import { isConsentOverlay } from './exclusions.ts';

/** True for an element that is passed over for its style. None of them is in the flow of the text. */
export const isLeftOut = (element: Element, style: CSSStyleDeclaration): boolean =>
  isConsentOverlay(element, style.position) || isForReadersOnly(element, style);

/** Text for screen readers that is cut off to a pixel; nobody could see a mark on it. */
function isForReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  const { clip, clipPath } = style;
  if (clip !== 'auto' && /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/u.test(clip)) return true;
  if (clipPath !== 'none' && /^inset\((50|100)%\)$/u.test(clipPath)) return true;
  return style.overflowX === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1;
}
