const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Selects headings, as tag or as role. */
export const HEADING = `${[...HEADINGS].join()}, [role="heading"]`;

/** True for a heading. `tag`: its local name; `plain`: it has no attributes. */
export function isHeading(element: Element, tag: string, plain: boolean): boolean {
  return HEADINGS.has(tag) || (!plain && element.getAttribute('role') === 'heading');
}
