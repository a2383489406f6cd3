import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

/** A tap of a finger: in Firefox the events that one brings about, since puppeteer cannot touch there. */
export async function tap(page: Page, name: BrowserName, { x, y }: { x: number; y: number }): Promise<void> {
  if (name === 'chrome') {
    await page.touchscreen.tap(x, y);
    return;
  }
  await page.evaluate(
    (at) => {
      const target = document.elementFromPoint(at.clientX, at.clientY)!;
      const init = {
        ...at,
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerType: 'touch',
        isPrimary: true,
        detail: 1,
      };
      for (const type of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(type, init));
      // a finger that was lifted is nowhere
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { ...init, bubbles: false }));
    },
    { clientX: x, clientY: y },
  );
}
