import type { Span } from '../model/mention.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { TokenKind, wordAt } from './tokens.ts';
import type { Tokens } from './tokens.ts';

const CAPITAL = 1;

/**
 * A sentence as the frame sees it: a row of units, each a token or a whole quotation in marks. Brackets are left out.
 * Positions (`at`) count units.
 */
export class Sentence {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Number of the paragraph in the text. */
  readonly paragraph: number;
  /** All classes of the words outside quotation marks, and whether there are any such marks. */
  readonly classes: number;
  readonly hasQuote: boolean;
  readonly #units: readonly number[];
  readonly #quotes: ReadonlyMap<number, QuoteSpan>;

  constructor(
    tokens: Tokens,
    lexicon: Lexicon,
    paragraph: number,
    units: readonly number[],
    quotes: ReadonlyMap<number, QuoteSpan>,
  ) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.paragraph = paragraph;
    this.#units = units;
    this.#quotes = quotes;
    let classes = 0;
    let hasQuote = false;
    for (const unit of units) {
      classes |= tokens.classes[unit]!;
      hasQuote ||= tokens.kind[unit] === TokenKind.mark;
    }
    this.classes = classes;
    this.hasQuote = hasQuote;
  }

  get length(): number {
    return this.#units.length;
  }

  /** Token number of a unit. */
  unit(at: number): number {
    return this.#units[at] ?? -1;
  }

  quote(at: number): QuoteSpan | null {
    const unit = this.#units[at];
    return unit === undefined ? null : (this.#quotes.get(unit) ?? null);
  }

  /** Kind of the unit; a quotation is a `mark`. 0 outside the sentence. */
  kind(at: number): number {
    return this.tokens.kind[this.#units[at] ?? -1] ?? 0;
  }

  /** True if the unit is a word in one of `classes`. */
  is(at: number, classes: number): boolean {
    return ((this.tokens.classes[this.#units[at] ?? -1] ?? 0) & classes) !== 0;
  }

  isWord(at: number): boolean {
    return this.kind(at) === TokenKind.word;
  }

  isCapital(at: number): boolean {
    return this.isWord(at) && this.tokens.capital[this.#units[at]!] === CAPITAL;
  }

  /** The word in lower case, or '' if the unit is none. */
  word(at: number): string {
    return this.isWord(at) ? wordAt(this.tokens, this.#units[at]!) : '';
  }

  /** A word in small letters that the language’s data does not have. */
  isUnknown(at: number): boolean {
    return this.isWord(at) && !this.isCapital(at) && this.tokens.classes[this.unit(at)] === 0;
  }

  isComma(at: number): boolean {
    return this.kind(at) === TokenKind.comma;
  }

  /** True where a clause ends: at a comma, a colon, a stop, a dash, a quotation or the sentence's end. */
  isBreak(at: number): boolean {
    const kind = this.kind(at);
    return kind === 0 || (kind >= TokenKind.mark && kind <= TokenKind.dash);
  }

  start(at: number): number {
    return this.tokens.start[this.#units[at]!]!;
  }

  /** End of a unit in the text; of a quotation, behind its closing mark. */
  end(at: number): number {
    const quote = this.quote(at);
    if (!quote) return this.tokens.end[this.#units[at]!]!;
    return quote.closed ? this.tokens.end[quote.close]! : this.tokens.end[quote.close - 1]!;
  }

  span(from: number, to: number): Span {
    return { start: this.start(from), end: this.end(to - 1) };
  }

  text(from: number, to: number): string {
    return this.tokens.text.slice(this.start(from), this.end(to - 1));
  }

  /** The words inside the quotation at a unit, without its marks and without blanks at the edges. */
  saidAt(at: number): Span {
    const quote = this.quote(at)!;
    const { start, end } = this.tokens;
    const last = quote.close - 1;
    return { start: start[quote.open + 1]!, end: end[last]! };
  }

  /** True if the words in marks at a unit end with a stop or a comma, whatever marks of a quotation in it follow. */
  endsApart(at: number): boolean {
    const { kind } = this.tokens;
    let last = this.quote(at)!.close - 1;
    while (kind[last] === TokenKind.mark) last--;
    return kind[last] === TokenKind.stop || kind[last] === TokenKind.comma;
  }

  /** Position behind the last unit that is no closing stop. */
  get bodyEnd(): number {
    let at = this.length;
    while (at > 0 && (this.kind(at - 1) === TokenKind.stop || this.kind(at - 1) === TokenKind.colon)) at--;
    return at;
  }
}
