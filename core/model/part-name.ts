/**
 * What of the content script is a script of its own: what reads and marks pages, and, when they are needed, the card and marks
 * that are elements.
 */
export const PART_NAMES = ['reading', 'card', 'elements'] as const;

export type PartName = (typeof PART_NAMES)[number];
