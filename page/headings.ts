const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Selects headings, as tag or as role. */
export const HEADING = `${[...HEADINGS].join()}, [role="heading"]`;

/** True for a heading. `tag`: its local name; `mayHaveRole`: false if it is known to have no role. */
export function isHeading(element: Element, tag: string, mayHaveRole: boolean): boolean {
  return HEADINGS.has(tag) || (mayHaveRole && element.getAttribute('role') === 'heading');
}
