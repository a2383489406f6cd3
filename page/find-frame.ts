import { shadowRootsIn } from './flat-tree.ts';
import type { Line } from './placement.ts';

/** What is known of a frame: its id, and the size of its viewport. */
export interface SoughtFrame {
  frame: number;
  width: number;
  height: number;
}

/**
 * The element that shows a frame, or the frame that this is in; null if it cannot be told. Firefox knows its id; else it
 * goes by its size, and of several with the same size by where pointer and focus are. `frameIdOf`: runtime.getFrameId,
 * where there is one.
 */
export function findFrame(
  document: Document,
  { frame, width, height }: SoughtFrame,
  frameIdOf: ((element: Element) => number) | null,
): HTMLElement | null {
  const trees = [document, ...shadowRootsIn(document)];
  const frames = trees
    .flatMap((tree) => [...tree.querySelectorAll<HTMLElement>('iframe, frame')])
    .filter((element) => element.getClientRects().length > 0);
  const known = frameIdOf && frames.find((element) => frameIdOf(element) === frame);
  if (known) return known;
  const fitting = frames.filter((element) => {
    const inner = innerSize(element);
    return Math.abs(inner.width - width) <= 1 && Math.abs(inner.height - height) <= 1;
  });
  const isPointed = (element: Element): boolean => element.matches(':hover');
  const hasFocus = (element: Element): boolean => (element.getRootNode() as Document).activeElement === element;
  return fitting.find(isPointed) ?? fitting.find(hasFocus) ?? fitting[0] ?? null;
}

/** A line of a frame's viewport in the viewport around it, whatever the frame's borders and transforms are. */
export function outOfFrame(element: HTMLElement, line: Line): Line {
  const box = element.getBoundingClientRect();
  const scaleX = box.width / (element.offsetWidth || 1);
  const scaleY = box.height / (element.offsetHeight || 1);
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const left = element.clientLeft + (Number.parseFloat(style.paddingLeft) || 0);
  const top = element.clientTop + (Number.parseFloat(style.paddingTop) || 0);
  return {
    ...line,
    left: box.left + (left + line.left) * scaleX,
    top: box.top + (top + line.top) * scaleY,
    width: line.width * scaleX,
    height: line.height * scaleY,
  };
}

function innerSize(element: HTMLElement): { width: number; height: number } {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } =
    element.ownerDocument.defaultView!.getComputedStyle(element);
  const sum = (...lengths: string[]): number =>
    lengths.reduce((all, length) => all + (Number.parseFloat(length) || 0), 0);
  return {
    width: element.clientWidth - sum(paddingLeft, paddingRight),
    height: element.clientHeight - sum(paddingTop, paddingBottom),
  };
}
