/** The primary subtag in lower case of an element's `lang`; undefined if it has none, or there is no element. */
export function langOf(element: Element | null): string | undefined {
  const lang = element?.getAttribute('lang');
  // nearly every page says it once, above all that is read
  return lang ? /^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] : undefined;
}
