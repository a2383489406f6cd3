import { MARK_SELECTOR } from './element-painter.ts';

export interface KeyboardHooks {
  /** Goes `step` mentions on; false if there is none. */
  onStep: (step: 1 | -1) => boolean;
  /** Keeps the selected words; false if none are. */
  onKeep: () => boolean;
  /** Escape outside of the card; false if there was nothing to close. */
  onEscape: () => boolean;
  /** Enter or Space on a mark element; false if it is none of ours. */
  onOpen: (element: Element) => boolean;
}

/**
 * The keys of the page: Alt+Shift+J and K to the next and the previous mark, Alt+Shift+S to keep the selected words, Enter
 * and Space on a mark, Escape.
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
    if (event.code === 'KeyS') return !isTyping(element) && hooks.onKeep();
    // by place and not by letter: Alt makes other letters of it on some keyboards
    const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : null;
    return step !== null && !isTyping(element) && hooks.onStep(step);
  }
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key === 'Escape') return hooks.onEscape();
  if ((event.key === 'Enter' || event.key === ' ') && element?.matches(MARK_SELECTOR)) return hooks.onOpen(element);
  return false;
}

function isElement(target: EventTarget | undefined): target is HTMLElement {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}

function isTyping(element: HTMLElement | null): boolean {
  if (!element) return false;
  return element.isContentEditable || element.matches('input, textarea, select, [role="textbox"], [role="searchbox"]');
}
