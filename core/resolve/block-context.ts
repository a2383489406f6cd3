import { foldWord, isHyphen, isUpper } from '../text/characters.ts';
import type { BlockText } from '../model/article.ts';
import type { Candidate, NameIndex } from '../match/name-index.ts';
import { tokenise } from '../match/tokens.ts';
import type { Tokens } from '../match/tokens.ts';

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const SENTENCE_END = /[.!?:…„“”"«»‘’‚–—(]/u;

/** One block with its words and candidates, and the questions that the resolver asks of a place in it. */
export class BlockContext {
  readonly block: BlockText;
  readonly tokens: Tokens;
  readonly candidates: Candidate[];
  /** The block's language, else the article's. */
  readonly lang: string | null;
  readonly #covered: Uint8Array;
  #folded: string | null = null;
  #isShouted: boolean | null = null;
  #isTitleCase: boolean | null = null;

  constructor(block: BlockText, index: NameIndex, lang: string | null = null) {
    this.block = block;
    this.lang = block.lang ?? lang;
    this.tokens = tokenise(block.text);
    this.candidates = index.scan(block.text, this.tokens);
    this.#covered = new Uint8Array(this.tokens.count);
    for (const { firstToken, endToken } of this.candidates) this.#covered.fill(1, firstToken, endToken);
  }

  /** The block's text as words are compared. */
  get folded(): string {
    return (this.#folded ??= foldWord(this.block.text));
  }

  /** True if (nearly) all of the block is in capitals, so that they say nothing. */
  get isShouted(): boolean {
    return (this.#isShouted ??= isShouted(this.block.text));
  }

  /** True for a headline in English title case, where most words have a capital. */
  get isTitleCase(): boolean {
    return (this.#isTitleCase ??= isTitleCase(this));
  }

  word(token: number): string {
    return this.block.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  isCapitalised(token: number): boolean {
    return isUpper(this.block.text.charCodeAt(this.tokens.start[token]!));
  }

  isCovered(token: number): boolean {
    return this.#covered[token] === 1;
  }

  /** True if token and the next are parted by one space, or by a full stop and a space after an initial (`J. Trump`). */
  touchesNext(token: number): boolean {
    const from = this.tokens.end[token]!;
    const to = this.tokens.start[token + 1];
    if (to === undefined) return false;
    const { text } = this.block;
    if (to === from + 1) return text.charCodeAt(from) === SPACE;
    const initial = from - this.tokens.start[token]! === 1;
    return initial && to === from + 2 && text.charCodeAt(from) === FULL_STOP && text.charCodeAt(from + 1) === SPACE;
  }

  /** True if token and the next are the parts of a hyphen compound. */
  isHyphenated(token: number): boolean {
    const from = this.tokens.end[token]!;
    return this.tokens.start[token + 1] === from + 1 && isHyphen(this.block.text.charCodeAt(from));
  }

  /** True if a sentence, or quoted speech, begins with this token. */
  opensSentence(token: number): boolean {
    if (token === 0) return true;
    const between = this.block.text.slice(this.tokens.end[token - 1], this.tokens.start[token]);
    return SENTENCE_END.test(between);
  }

  /** First token of the hyphen compound that ends with `token`. */
  compoundStart(token: number): number {
    let first = token;
    while (first > 0 && this.isHyphenated(first - 1)) first--;
    return first;
  }
}

const LEAST_LETTERS = 6;

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= LEAST_LETTERS && capitals.length >= letters.length * 0.8;
}

const LONG_WORD = 4;
const LEAST_WORDS = 3;

function isTitleCase(context: BlockContext): boolean {
  const { tokens } = context;
  let long = 0;
  let capitalised = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.end[token]! - tokens.start[token]! < LONG_WORD) continue;
    long++;
    if (context.isCapitalised(token)) capitalised++;
  }
  return long >= LEAST_WORDS && capitalised >= long * 0.75;
}
