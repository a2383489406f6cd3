import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { TranslateContext } from '../../../components/TranslateContext.ts';
import { translateWith } from '../../support/translate.ts';
import type { ComponentChild } from 'preact';
import type { Locale } from '../../support/translate.ts';

// axe asks for a canvas to look for icon fonts; jsdom has none and says so at length
HTMLCanvasElement.prototype.getContext = () => null;

/** Draws into a fresh page in one of our languages; drawing again with `into` updates what is there. */
export function draw(
  content: ComponentChild,
  { locale = 'en', into = freshRoot() }: { locale?: Locale; into?: HTMLElement } = {},
): HTMLElement {
  document.documentElement.lang = locale;
  document.title = 'test';
  void act(() =>
    render(<TranslateContext.Provider value={translateWith(locale)}>{content}</TranslateContext.Provider>, into),
  );
  return into;
}

function freshRoot(): HTMLElement {
  document.body.replaceChildren(document.createElement('div'));
  return document.body.firstElementChild as HTMLElement;
}

/** All buttons, switches and fields by their accessible name; throws if there is none. */
export function control(root: HTMLElement, name: string | RegExp): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, input, select, a')];
  const found = all.find((element) => {
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!found) throw new Error(`no control ${name}; there are: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** The accessible name, as far as our own components make one. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) return textOf(document.getElementById(labelledBy));
  const label = element.getAttribute('aria-label');
  return label ?? textOf(element instanceof HTMLInputElement ? element.closest('label') : element);
}

/** Text without what is hidden from assistive technology, blanks folded. */
export function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

export function type(field: HTMLElement, text: string): void {
  void act(() => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** axe finds nothing. jsdom computes no colours, so contrast is measured in a real browser (tests/e2e). */
export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
}

/** Does something, and waits until all that follows at once is drawn. */
export const settled = (work: () => unknown): Promise<void> =>
  act(async () => {
    work();
    await new Promise((done) => setTimeout(done));
  });
