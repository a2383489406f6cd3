import type { Correction, Scope } from './correction.ts';
import { foldWords } from './fold-words.ts';
import type { PageAddress } from './page-address.ts';

/** What the reader said in the card of a mark. */
export interface CorrectionRequest {
  /** The marked words as they stand on the page. */
  words: string;
  /** Id of the entry that they would be marked as without any correction. */
  from: string;
  /** Id of the entry that is meant; null: none, they are not to be marked. */
  to: string | null;
  scope: Scope;
  /** Address of the page. */
  url: string;
}

/** The correction that is kept of it. `label`: of `to`. `day`: ISO 8601. Throws if the words hold no letter or digit. */
export function makeCorrection(
  { words, from, to, scope }: CorrectionRequest,
  page: PageAddress,
  label: string | null,
  day: string,
): Correction {
  const folded = foldWords(words);
  if (folded === '') throw new Error('a correction needs words');
  return {
    words: folded,
    shown: words,
    from,
    to,
    label,
    site: scope === 'everywhere' ? null : page.site,
    article: scope === 'article' ? page.article : null,
    made: day,
  };
}
