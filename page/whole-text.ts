import { LINK, POINTER_CHARACTERS } from './exclusions.ts';
import { hasInk } from './ink.ts';
import type { LineKinds } from './line-kinds.ts';
import { SEGMENT_CHARACTERS } from './text-run.ts';
import type { Stretch } from './text-run.ts';

/** The text of an element that is one paragraph. */
export interface WholeText extends Stretch {
  /** True if what elements it holds were taken to stand in their lines, as others of their kinds do. */
  isAssumed: boolean;
}

/**
 * The text of an element that is not inline itself, and no host or slot, if all of it is one paragraph: it holds text and
 * elements in its lines, and these hold text alone. Null for any other. Its text nodes are not touched: the browser makes an
 * object of each that is, which takes longer than all else, and on most paragraphs nobody ever asks for them.
 */
export function readWhole(element: Element, kinds: LineKinds, inLink: boolean): WholeText | null {
  const isAssumed = kinds.areKnownIn(element);
  let linked = isAssumed ? 0 : linkedIn(element, kinds);
  if (linked === null) return null;
  const raw = element.textContent;
  // what stands in links is asked of short ones
  if (isAssumed && raw.length < POINTER_CHARACTERS && element.childElementCount > 0)
    for (const link of element.querySelectorAll(LINK)) linked += link.textContent.length;
  // what is cut into several, or may begin with text nodes that are blank, is for who reads node by node
  if (raw === '' || raw.length > SEGMENT_CHARACTERS / 2) return null;
  if (!hasInk(raw[0]!) && !beginsWithInk(element)) return null;
  const { length } = raw;
  return { raw, length, linked: inLink ? length : linked, isAssumed };
}

/** Characters in links of an element that holds, besides text, elements in its lines alone, with text alone; null for any other. */
function linkedIn(element: Element, kinds: LineKinds): number | null {
  let linked = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild !== null || !kinds.standsInLine(child)) return null;
    if (child.localName === 'a' && child.matches(LINK)) linked += child.textContent.length;
  }
  return linked;
}

function beginsWithInk({ firstChild }: Element): boolean {
  return firstChild?.nodeType === 3 && hasInk((firstChild as Text).data);
}
