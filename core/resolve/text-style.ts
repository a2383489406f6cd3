import { isUpper, lowerOf } from '../text/characters.ts';
import type { Tokens } from '../match/tokens.ts';

/** How a block uses capitals: in `caps` and `title` a capital says nothing of a word, in `prose` it may. */
export type TextStyle = 'prose' | 'title' | 'caps';

const SHORT = 3;
const FEWEST_WORDS = 3;

/** The style of a block, by its words of more than three letters. */
export function styleOf(text: string, tokens: Tokens, lang: string | null): TextStyle {
  let long = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token]!;
    const end = tokens.end[token]!;
    if (end - start <= SHORT || (lowerOf(text.charCodeAt(start)) === text.charCodeAt(start) && !isLetter(text, start)))
      continue;
    long++;
    if (!isUpper(text.charCodeAt(start))) continue;
    capitals++;
    if (isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(start + 1))) allCaps++;
  }
  if (long === 0)
    return tokens.count > 0 && text === text.toUpperCase() && text !== text.toLowerCase() ? 'caps' : 'prose';
  if (allCaps >= 0.8 * long && (long >= FEWEST_WORDS || text === text.toUpperCase())) return 'caps';
  // German gives nouns their capitals anyhow and has no title case
  if (lang === 'de') return 'prose';
  return long >= FEWEST_WORDS && capitals >= 0.8 * long ? 'title' : 'prose';
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));
