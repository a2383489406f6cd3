import { share } from '../share.ts';

/** How much of the article that a page's own markup tells is read. Shares are percentages. */
export interface ArticleShare {
  words: number;
  /** Of these, those that the page shows at all: the markup of a page behind a paywall may hold more. */
  shown: number;
  /** Of those shown, the share that is read; null if the page shows none. */
  read: number | null;
  /** Of all that is read, the share that is the article: the rest are its title, captions, boxes, or no part of it. */
  ofRead: number;
  /** Stretches of the article that are shown and not read. */
  missed: string[];
}

/** So many words in a row are hardly the same by chance, and nearly every stretch of a text that is broken up has them. */
const RUN = 4;

/** Compares the text of the article with what the page shows and what is read of it, by runs of words. */
export function articleShare(article: string, shown: string, read: string): ArticleShare {
  const words = wordsOf(article);
  const readWords = wordsOf(read);
  const isShown = inRuns(words, runsOf(wordsOf(shown)));
  const isRead = inRuns(words, runsOf(readWords));
  const shownWords = words.filter((_, i) => isShown[i]! || isRead[i]!).length;
  const covered = isRead.filter(Boolean).length;
  const isOfArticle = inRuns(readWords, runsOf(words));
  return {
    words: words.length,
    shown: shownWords,
    read: shownWords === 0 ? null : share(covered, shownWords),
    ofRead: share(isOfArticle.filter(Boolean).length, readWords.length),
    missed: stretches(article, words, (i) => isShown[i]! && !isRead[i]!),
  };
}

/** True if most words of a text stand in another one in runs. */
export function isMostlyIn(text: string, other: string): boolean {
  const words = wordsOf(text);
  return inRuns(words, runsOf(wordsOf(other))).filter(Boolean).length > words.length / 2;
}

export const countWords = (text: string): number => wordsOf(text).length;

interface Word {
  /** As it is compared: a style sheet may show small letters as capitals. */
  form: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)].map(({ 0: word, index }) => ({
    form: word.replaceAll('\u00ad', '').normalize('NFKC').toLowerCase().replaceAll('ß', 'ss'),
    start: index,
    end: index + word.length,
  }));
}

/** Every run of words of a text; of a shorter text, the text. */
function runsOf(words: readonly Word[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i <= Math.max(0, words.length - RUN); i++) runs.add(runAt(words, i));
  return runs;
}

const runAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + RUN)
    .map(({ form }) => form)
    .join(' ');

/** Of each word, whether it stands in one of these runs. */
function inRuns(words: readonly Word[], runs: ReadonlySet<string>): boolean[] {
  const found = words.map(() => false);
  for (let i = 0; i <= Math.max(0, words.length - RUN); i++)
    if (runs.has(runAt(words, i))) found.fill(true, i, i + RUN);
  return found;
}

function stretches(text: string, words: readonly Word[], holds: (i: number) => boolean): string[] {
  const found: string[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!holds(from)) continue;
    let to = from;
    while (to + 1 < words.length && holds(to + 1)) to++;
    found.push(text.slice(words[from]!.start, words[to]!.end).replace(/\s+/gu, ' '));
    from = to;
  }
  return found;
}
