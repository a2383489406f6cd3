import type { PageSummary, TextPart } from './view.ts';

/** What a page tells those who follow it: what is on it, and which part of its text is in the window. */
export type PageNews = { type: 'summary'; summary: PageSummary } | { type: 'in-view'; part: TextPart | null };
