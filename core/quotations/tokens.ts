import { isApostrophe, isHyphen, isUpper, isWord } from '../text/characters.ts';

/** What a token is. Line breaks end paragraphs. */
export const TokenKind = {
  word: 1,
  number: 2,
  mark: 3,
  stop: 4,
  comma: 5,
  colon: 6,
  semicolon: 7,
  dash: 8,
  open: 9,
  close: 10,
  lineBreak: 11,
  other: 12,
} as const;

/** The tokens of a text in flat arrays; `classes` holds WordClass bits, filled in by the paragraph's language. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  capital: Uint8Array;
  classes: Int32Array;
}

const MARKS = '"“”„‟«»‹›‘’‚‛\'`´';
const PUNCTUATION: Record<string, number> = {
  '.': TokenKind.stop,
  '!': TokenKind.stop,
  '?': TokenKind.stop,
  '…': TokenKind.stop,
  ',': TokenKind.comma,
  ':': TokenKind.colon,
  ';': TokenKind.semicolon,
  '–': TokenKind.dash,
  '—': TokenKind.dash,
  '―': TokenKind.dash,
  '-': TokenKind.dash,
  '(': TokenKind.open,
  '[': TokenKind.open,
  ')': TokenKind.close,
  ']': TokenKind.close,
  '\n': TokenKind.lineBreak,
};
const ASCII_AND_LATIN = 0x100;
const kindTable = new Uint8Array(ASCII_AND_LATIN);
for (let code = 0; code < ASCII_AND_LATIN; code++) kindTable[code] = slowKind(String.fromCharCode(code));

function slowKind(character: string): number {
  if (MARKS.includes(character)) return TokenKind.mark;
  return PUNCTUATION[character] ?? (/\s/u.test(character) ? 0 : TokenKind.other);
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Cuts a text into words, numbers and single marks, in one pass. Inner hyphens and apostrophes belong to the word. */
export function tokenise(text: string): Tokens {
  const tokens = allocate(text, 64 + (text.length >> 2));
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
    } else if (isWord(code)) {
      const end = isDigit(code) ? numberEnd(text, at) : wordEnd(text, at);
      push(tokens, at, end, isDigit(code) ? TokenKind.number : TokenKind.word, isUpper(code));
      at = end;
    } else {
      const kind = code < ASCII_AND_LATIN ? kindTable[code]! : slowKind(text.charAt(at));
      // two straight apostrophes are typed for a double mark
      const end = code === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE ? at + 2 : at + 1;
      if (kind !== 0) push(tokens, at, end, kind, false);
      at = end;
    }
  }
  return tokens;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (isWord(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const joins = isHyphen(code) || isApostrophe(code) || (code === FULL_STOP && isInitials(text, from, at));
    if (!joins || !isWord(text.charCodeAt(at + 1))) break;
    at += 2;
  }
  // the stop of `U.S.` belongs to it
  if (text.charCodeAt(at) === FULL_STOP && text.charCodeAt(at - 2) === FULL_STOP && at - from > 2) at++;
  return at;
}

/** True if the word so far is letters with stops between them (`U.S`). */
const isInitials = (text: string, from: number, at: number): boolean =>
  at - from === 1 || (text.charCodeAt(at - 2) === FULL_STOP && at - from <= 8);

/** `9.30`, `1,000` and `57-jährige` are one token each. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (isWord(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const inside = code === FULL_STOP || code === 0x2c || code === 0x3a;
    if (!((inside && isDigit(next)) || (isHyphen(code) && isWord(next)))) return at;
    at += 2;
  }
}

function allocate(text: string, size: number): Tokens {
  return {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    capital: new Uint8Array(size),
    classes: new Int32Array(size),
  };
}

function push(tokens: Tokens, start: number, end: number, kind: number, capital: boolean): void {
  if (tokens.count === tokens.start.length) grow(tokens);
  const at = tokens.count++;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.kind[at] = kind;
  tokens.capital[at] = capital ? 1 : 0;
}

function grow(tokens: Tokens): void {
  const bigger = allocate(tokens.text, tokens.start.length * 2);
  bigger.start.set(tokens.start);
  bigger.end.set(tokens.end);
  bigger.kind.set(tokens.kind);
  bigger.capital.set(tokens.capital);
  tokens.start = bigger.start;
  tokens.end = bigger.end;
  tokens.kind = bigger.kind;
  tokens.capital = bigger.capital;
  tokens.classes = bigger.classes;
}

/** The quotation mark at a token; two apostrophes are a double mark. */
export function markAt(tokens: Tokens, at: number): string {
  return tokens.end[at]! - tokens.start[at]! === 2 ? '"' : tokens.text.charAt(tokens.start[at]!);
}

/** The word at a token, in lower case (but for odd words such as `iPhone`). */
export function wordAt(tokens: Tokens, at: number): string {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return tokens.capital[at] === 1 ? word.toLowerCase() : word;
}
