import type { Lexicon } from './lexicon.ts';
import { TokenKind, wordAt } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A line of the text: its tokens (without the line break) and the language that it is read in. */
export interface Paragraph {
  from: number;
  to: number;
  lexicon: Lexicon;
}

/** Tokens that are looked at to tell a paragraph's language, their longest words, and how clear the answer has to be. */
const SAMPLE = 80;
const MAX_SHORT = 5;
const ENOUGH = 4;
const CLEARLY = 3;

/**
 * Cuts the tokens into paragraphs and tells each one's language: the text's own, unless the paragraph's short words are
 * clearly another's. Paragraphs in a language without data are left out. Fills in the classes of the words.
 */
export function findParagraphs(tokens: Tokens, lang: string | null, lexicons: readonly Lexicon[]): Paragraph[] {
  const own =
    lang === null
      ? languageOf(tokens, 0, tokens.count, null, lexicons)
      : (lexicons.find(({ language }) => language.code === lang) ?? null);
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < tokens.count;) {
    let to = from;
    while (to < tokens.count && tokens.kind[to] !== TokenKind.lineBreak) to++;
    const lexicon = to > from ? languageOf(tokens, from, to, own, lexicons) : null;
    if (lexicon) {
      classify(tokens, from, to, lexicon);
      paragraphs.push({ from, to, lexicon });
    }
    from = to + 1;
  }
  return paragraphs;
}

function languageOf(
  tokens: Tokens,
  from: number,
  to: number,
  own: Lexicon | null,
  lexicons: readonly Lexicon[],
): Lexicon | null {
  const counts = lexicons.map(() => 0);
  for (let at = from; at < Math.min(to, from + SAMPLE); at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const length = tokens.end[at]! - tokens.start[at]!;
    if (length > MAX_SHORT) continue;
    const word = wordAt(tokens, at);
    for (let number = 0; number < lexicons.length; number++)
      if (lexicons[number]!.signature.has(word)) counts[number]!++;
  }
  const ownCount = own ? counts[lexicons.indexOf(own)]! : 0;
  const best = counts.reduce((most, count, number) => (count > counts[most]! ? number : most), 0);
  const clear = counts[best]! >= ENOUGH && counts[best]! >= CLEARLY * Math.max(1, ownCount);
  return clear ? lexicons[best]! : own;
}

function classify(tokens: Tokens, from: number, to: number, lexicon: Lexicon): void {
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === TokenKind.word)
      tokens.classes[at] = lexicon.classesOf(wordAt(tokens, at), tokens.capital[at] === 1);
  }
}
