import type { Page } from 'puppeteer-core';

/**
 * What does not fit on a page of the extension, or in the card of a page: an element that reaches past the window or out of
 * its box, and text that is cut. What scrolls by itself, and what only screen readers read, is left out.
 */
export const overflows = (page: Page, within: 'page' | 'card' = 'page'): Promise<string[]> =>
  page.evaluate((where) => {
    const root = where === 'page' ? document.body : document.querySelector('dramatis-card')!.shadowRoot!;
    const width = document.documentElement.clientWidth;
    const told: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.localName}${element.className ? `.${String(element.getAttribute('class'))}` : ''} “${element.textContent.slice(0, 60)}”`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.unseen, svg') === null &&
      !getComputedStyle(element).clipPath.startsWith('inset(50%');
    // rows reach out of their list by their own padding, so that their words stand in line with the rest
    const reach = (element: Element): number =>
      Math.max(
        0,
        ...[...element.children].map((child) => -Number.parseFloat(getComputedStyle(child).marginInlineEnd) || 0),
      );
    const boxes = [...root.querySelectorAll<HTMLElement>('*')].filter(isDrawn);
    for (const element of boxes) {
      const { left, right } = element.getBoundingClientRect();
      if ((right > width + 1 || left < -1) && !scrolls(element)) told.push(`past the window: ${nameOf(element)}`);
      const style = getComputedStyle(element);
      const isBox = !style.display.startsWith('inline') || style.display.startsWith('inline-');
      if (!isBox || /input|select|textarea/u.test(element.localName) || scrolls(element)) continue;
      if (element.scrollWidth > element.clientWidth + 1 + reach(element))
        told.push(`too wide for its box: ${nameOf(element)}`);
      if (/hidden|clip/u.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        told.push(`cut below: ${nameOf(element)}`);
    }
    if (where === 'page' && document.documentElement.scrollWidth > width + 1) told.push('the page scrolls sideways');
    return told;
  }, within);
