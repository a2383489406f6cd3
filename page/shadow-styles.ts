/**
 * Puts style rules into a shadow root, in the first way that works. A constructed sheet is exempt from the page's
 * content security policy, but a Firefox content script may not be let near `adoptedStyleSheets`; there, a style
 * element's rules count as the extension's own.
 */
export function addShadowStyles(shadow: ShadowRoot, styles: string): void {
  if (!adopt(shadow, styles)) addElement(shadow, styles);
}

function adopt(shadow: ShadowRoot, styles: string): boolean {
  try {
    const view = shadow.ownerDocument.defaultView;
    const sheet = new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    return shadow.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
}

function addElement(shadow: ShadowRoot, styles: string): void {
  const element = shadow.ownerDocument.createElement('style');
  element.textContent = styles;
  shadow.append(element);
}
