import { Attributes, attributesOf, isExcluded, LINK } from './exclusions.ts';
import { hasInk } from './ink.ts';
import { SEGMENT_CHARACTERS } from './text-run.ts';
import type { Stretch } from './text-run.ts';

/** What stands in a line and, with nothing but text in it, hides none of that: other elements are looked at one by one. */
const IN_LINE = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins q s small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** The text of an element that is one paragraph. */
export interface WholeText extends Stretch {
  /** Elements that were looked at for it. */
  elements: number;
}

/**
 * The text of an element that is not inline itself, and no host or slot, if all of it is one paragraph: it holds text and
 * elements in its lines, and these hold text alone. Null for any other. Its text nodes are not touched: the browser makes an
 * object of each that is, which takes longer than all else, and on most paragraphs nobody ever asks for them.
 */
export function readWhole(element: Element, view: Window, inLink: boolean): WholeText | null {
  let linked = 0;
  let elements = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName;
    if (!IN_LINE.has(tag) || child.firstElementChild !== null) return null;
    if (tag === 'span' && child.shadowRoot !== null) return null;
    const attributes = attributesOf(child);
    const isPlain = attributes === Attributes.none;
    if (!isPlain && isExcluded(child, attributes)) return null;
    const style = view.getComputedStyle(child);
    if (style.display !== 'inline' || (!isPlain && style.visibility !== 'visible')) return null;
    if (tag === 'a' && !inLink && child.matches(LINK)) linked += child.textContent.length;
    elements++;
  }
  const raw = element.textContent;
  // what is cut into several, or may begin with text nodes that are blank, is for who reads node by node
  if (raw === '' || raw.length > SEGMENT_CHARACTERS / 2) return null;
  if (!hasInk(raw[0]!) && !beginsWithInk(element)) return null;
  const { length } = raw;
  return { raw, length, linked: inLink ? length : linked, elements };
}

function beginsWithInk({ firstChild }: Element): boolean {
  return firstChild?.nodeType === 3 && hasInk((firstChild as Text).data);
}
