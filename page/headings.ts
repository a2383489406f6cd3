/** Selects headings, as tag or as role. */
export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** True for an element that is a heading by its role. */
export const hasHeadingRole = (element: Element): boolean => element.getAttribute('role') === 'heading';
