/**
 * Runs in a page: what is wrong with the card there, else with the page. A target under 24 px that is no link in a
 * text; something that reaches over the edge of the window or of its box, or text that is cut off; anything that moves
 * though the reader has asked for less motion. It stands for itself, so that it can be sent there as text.
 */
export function findTroubles(): string[] {
  const TARGETS =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="switch"], [role="link"], [role="tab"], [role="slider"]';
  const LEAST = 24;
  const card = document.querySelector('dramatis-card')?.shadowRoot?.querySelector('[role="dialog"]');
  const root = card ?? document.body;
  const all = [root, ...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
  const troubles: string[] = [];
  const complain = (what: string, element: Element): void => {
    troubles.push(`${what}: ${element.outerHTML.replace(/\s+/gu, ' ').slice(0, 140)}`);
  };

  for (const element of all) {
    if (element.matches(TARGETS) && !isInText(element)) {
      const { width, height } = targetOf(element).getBoundingClientRect();
      if (Math.min(width, height) < LEAST - 0.1) complain(`target of ${width}×${height} px`, element);
    }
    const style = getComputedStyle(element);
    if (!isUnseen(element)) {
      const { left, right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1)
        complain(`reaches from ${left} to ${right} of ${innerWidth} px`, element);
      if (
        style.overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches('input, textarea, select, .unseen')
      )
        complain(`needs ${element.scrollWidth} of ${element.clientWidth} px`, element);
    }
    const seconds = (list: string): number => Math.max(...list.split(',').map((time) => Number.parseFloat(time)));
    if (seconds(style.transitionDuration) > 0.01 && style.transitionProperty !== 'none')
      complain('has a transition', element);
    if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) complain('is animated', element);
    if (style.scrollBehavior === 'smooth') complain('glides', element);
  }
  if (!card && document.documentElement.scrollWidth > innerWidth) troubles.push('the page scrolls sideways');
  return troubles;

  /** A link or button that the line of its text holds small (WCAG 2.5.8, inline). */
  function isInText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement!;
    return around.textContent.trim().length > element.textContent.trim().length;
  }

  /** What a press may hit: a box is pressed by its label, too. */
  function targetOf(element: Element): Element {
    return (
      (element.matches('input[type="checkbox"], input[type="radio"]') ? element.closest('label') : null) ?? element
    );
  }

  /** For screen readers alone: one pixel large. */
  function isUnseen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  }
}
