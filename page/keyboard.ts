import { focused, isElement } from './flat-tree.ts';
import { MARK_SELECTOR } from './mark-selector.ts';

export interface KeyboardHooks {
  /** Escape outside of the card; false if there was nothing to close. */
  onEscape: () => boolean;
  /** Enter or Space on a mark element; false if it is none of ours. */
  onOpen: (element: Element) => boolean;
}

/**
 * The keys of the page: Enter and Space on a mark, Escape. Those with which one goes through the marks are the browser's, where
 * the reader can change them (`commands` of the manifest): the page gets no key taken that the reader has not given away.
 */
export function listenForKeys(view: Window, hooks: KeyboardHooks, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing || !event.isTrusted) return;
      if (handle(event, hooks)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true, signal },
  );
}

function handle(event: KeyboardEvent, hooks: KeyboardHooks): boolean {
  const target = event.composedPath()[0];
  const element = isElement(target) ? target : null;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key === 'Escape') return hooks.onEscape();
  if ((event.key === 'Enter' || event.key === ' ') && element?.matches(MARK_SELECTOR)) return hooks.onOpen(element);
  return false;
}

/** True if the reader is writing on a page, or in a frame of it that we cannot look into. */
export function isWritingIn(document: Document): boolean {
  const element = focused(document);
  if (!element?.matches('iframe, frame')) return isTyping(element as HTMLElement | null);
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument === null || isWritingIn(contentDocument);
}

/** True for what text is written into. */
export function isTyping(element: HTMLElement | null): boolean {
  if (!element) return false;
  return element.isContentEditable || element.matches('input, textarea, select, [role="textbox"], [role="searchbox"]');
}
