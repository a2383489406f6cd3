import { browser } from 'wxt/browser';

/** The id of the frame that an element shows, as Firefox tells it; null in browsers that do not. */
export function frameIdOf(): ((element: Element) => number) | null {
  const { runtime } = browser as { runtime: { getFrameId?: (target: Element) => number } };
  return runtime.getFrameId ? (element) => runtime.getFrameId!(element) : null;
}
