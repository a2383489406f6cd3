import { foldWord, isHyphen, isUpper } from '../text/characters.ts';
import { wordSet } from '../names/words/word-set.ts';
import type { BlockText } from '../model/article.ts';
import type { Candidate, NameIndex } from '../match/name-index.ts';
import { tokenise } from '../match/tokens.ts';
import type { Tokens } from '../match/tokens.ts';
import { styleOf } from './text-style.ts';
import type { TextStyle } from './text-style.ts';

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const SENTENCE_END = /[.!?:…„“”"«»‘’‚–—(|•]/u;

/** Titles that are written with a full stop. */
const ABBREVIATIONS = wordSet('Prof Dr Mr Mrs Ms St Gov Sen Rep Gen Adm Col Capt Lt Sgt Maj Rev Hon Pres Min Hr Fr');

/** One block with its words and candidates, and the questions that the resolver asks of a place in it. */
export class BlockContext {
  readonly block: BlockText;
  readonly lang: string | null;
  readonly tokens: Tokens;
  readonly candidates: Candidate[];
  readonly #covered: Uint8Array | null;
  #style: TextStyle | null = null;

  constructor(block: BlockText, lang: string | null, index: NameIndex) {
    this.block = block;
    this.lang = block.lang ?? lang;
    this.tokens = tokenise(block.text);
    this.candidates = index.scan(block.text, this.tokens);
    this.#covered = this.candidates.length === 0 ? null : new Uint8Array(this.tokens.count);
    for (const { firstToken, endToken } of this.candidates) this.#covered!.fill(1, firstToken, endToken);
  }

  get style(): TextStyle {
    return (this.#style ??= styleOf(this.block.text, this.tokens, this.lang));
  }

  /** The word of a token; empty before the first and behind the last. */
  word(token: number): string {
    if (token < 0 || token >= this.tokens.count) return '';
    return this.block.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  folded(token: number): string {
    return foldWord(this.word(token));
  }

  isCapitalised(token: number): boolean {
    return token >= 0 && token < this.tokens.count && isUpper(this.block.text.charCodeAt(this.tokens.start[token]!));
  }

  isCovered(token: number): boolean {
    return this.#covered?.[token] === 1;
  }

  /** True if token and the next are parted by one space, or by a full stop and a space after an initial or title (`J. Trump`). */
  touchesNext(token: number): boolean {
    if (token < 0) return false;
    const from = this.tokens.end[token]!;
    const to = this.tokens.start[token + 1];
    if (to === undefined) return false;
    const { text } = this.block;
    if (to === from + 1) return text.charCodeAt(from) === SPACE;
    return (
      this.#isAbbreviation(token) &&
      to === from + 2 &&
      text.charCodeAt(from) === FULL_STOP &&
      text.charCodeAt(from + 1) === SPACE
    );
  }

  #isAbbreviation(token: number): boolean {
    return this.tokens.end[token]! - this.tokens.start[token]! === 1 || ABBREVIATIONS.has(this.folded(token));
  }

  /** True if token and the next are the parts of a hyphen compound. */
  isHyphenated(token: number): boolean {
    if (token < 0 || token + 1 >= this.tokens.count) return false;
    const from = this.tokens.end[token]!;
    return this.tokens.start[token + 1] === from + 1 && isHyphen(this.block.text.charCodeAt(from));
  }

  /** True if a sentence, or quoted speech, begins with this token. */
  opensSentence(token: number): boolean {
    if (token <= 0) return true;
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
