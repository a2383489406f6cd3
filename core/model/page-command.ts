/** What the browser's keys and menus have a page do. */
export const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'keep-selected'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
