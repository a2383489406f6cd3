import { KINDS } from '../core/model/kind.ts';
import { CARD_TAG } from './card-host.ts';
import { ACTIVE_HIGHLIGHT, highlightName } from './highlight-painter.ts';
import { MARK_SELECTOR } from './mark-selector.ts';
import { CHIP_TAG } from './selection-chip.ts';

/**
 * Takes out what an earlier run has left on the page that was ended without a word, as Firefox ends the scripts of an
 * extension that is updated. Text nodes that were cut for marks are put back together.
 */
export function clearLeftovers({ document, CSS }: Window & typeof globalThis): void {
  for (const host of document.querySelectorAll(`${CARD_TAG}, ${CHIP_TAG}`)) host.remove();
  for (const mark of document.querySelectorAll(MARK_SELECTOR)) unwrap(mark);
  for (const name of [...KINDS, 'quotation' as const].map(highlightName)) CSS.highlights?.delete(name);
  CSS.highlights?.delete(ACTIVE_HIGHLIGHT);
}

/** mark.js leaves a mark between two pieces of the text that it was cut out of, the first of them the page's own node. */
function unwrap(mark: Element): void {
  const { previousSibling: own, nextSibling: rest } = mark;
  if (isText(own) && isText(rest)) {
    own.data += mark.textContent + rest.data;
    rest.remove();
    mark.remove();
  } else mark.replaceWith(...mark.childNodes);
}

const isText = (node: Node | null): node is Text => node?.nodeType === 3;
