/** The kinds of entries that a pack may hold, in the order in which surfaces list them. */
export const KINDS = ['person', 'organisation', 'place', 'event', 'term'] as const;

export type Kind = (typeof KINDS)[number];
