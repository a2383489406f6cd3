import * as v from 'valibot';
import type { PageAddress } from './page-address.ts';

/** How far a correction reaches: the article at hand, every page of its site, or everything. */
export const SCOPES = ['article', 'site', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** How many corrections are kept; the oldest go first. Far above what a reader makes, far below what would slow a page. */
export const MOST_CORRECTIONS = 2_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/**
 * What the reader decided about some words. With `article` it holds in that one article, with `site` alone on that host,
 * with neither everywhere. `never mark this word` is `to: null` everywhere, `not on this site` is `to: null` on a site.
 */
export const correctionSchema = v.object({
  /** The words folded (fold-words.ts): what is compared. */
  words: text,
  /** The words as they stood on the page. */
  shown: text,
  /** Id of the entry that they were marked as; other forms of the words are known by it. */
  from: text,
  /** Id of the entry that is meant; the same as `from` if the reader settled a doubt; null: they are not marked. */
  to: v.nullable(text),
  /** Label of `to` as the reader saw it: the list can name it whatever becomes of the pack. */
  label: v.nullable(text),
  /** Host in lower case. */
  site: v.nullable(text),
  /** Fingerprint of the article's address (page-address.ts): the settings hold no list of what was read. */
  article: v.nullable(text),
  /** ISO 8601 day. */
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
});

export type Correction = v.InferOutput<typeof correctionSchema>;

/** What a correction reaches. */
export const scopeOf = ({ site, article }: Pick<Correction, 'site' | 'article'>): Scope =>
  article !== null ? 'article' : site !== null ? 'site' : 'everywhere';

/** True if a correction reaches a page. */
export const holdsOn = ({ site, article }: Correction, page: PageAddress): boolean =>
  (site === null || site === page.site) && (article === null || article === page.article);

/** True if two corrections are about the same words in the same place: the later one replaces the earlier. */
export const sameCase = (a: Correction, b: Correction): boolean =>
  a.words === b.words && a.site === b.site && a.article === b.article;
