/** What a page says about its article. Dates are ISO 8601 days (`2025-04-04`); null is "the page does not say". */
export interface ArticleFacts {
  /** Address without its fragment. */
  url: string;
  title: string;
  outlet: string | null;
  /** BCP 47 primary subtag in lower case, such as `de`. */
  lang: string | null;
  published: string | null;
  modified: string | null;
  /** Names that the publisher itself gives: `about`, `mentions`, `keywords`. */
  topics: string[];
}

/** One block's visible text, normalised (see core/text/normalize.ts). `id` is the caller's own. */
export interface BlockText {
  id: number;
  text: string;
  /** Language of the block where it is told and differs from the article's. */
  lang?: string;
}
