/** What of the content script comes as a script of its own, when it is needed: the card, and marks that are elements. */
export const PART_NAMES = ['card', 'elements'] as const;

export type PartName = (typeof PART_NAMES)[number];
