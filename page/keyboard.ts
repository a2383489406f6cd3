import type { PageCommand } from '../core/model/page-command.ts';
import { focused, isElement } from './flat-tree.ts';
import { MARK_SELECTOR } from './mark-selector.ts';

export interface KeyboardHooks {
  /** False if there was nothing to do. */
  onCommand: (command: PageCommand) => boolean;
  /** Escape outside of the card; false if there was nothing to close. */
  onEscape: () => boolean;
  /** Enter or Space on a mark element; false if it is none of ours. */
  onOpen: (element: Element) => boolean;
}

/** By place and not by letter: Alt makes other letters of it on some keyboards. */
const COMMANDS: Readonly<Record<string, PageCommand>> = {
  KeyJ: 'next-mark',
  KeyK: 'previous-mark',
  KeyS: 'keep-selected',
};

/**
 * The keys of the page: with Alt+Shift those of COMMANDS, Enter and Space on a mark, Escape. The browser knows the first two
 * as shortcuts of its own: it takes them before the page sees them (Chromium), or leaves them alone once the page has
 * handled them (Firefox), so that none is done twice.
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
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
    const command = COMMANDS[event.code];
    return command !== undefined && !isTyping(element) && hooks.onCommand(command);
  }
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
