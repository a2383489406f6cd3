import { foldWord } from '../text/characters.ts';
import type { Candidate } from '../match/name-index.ts';
import { isGivenName } from '../names/words/given-names.ts';
import { CALENDAR, SENTENCE_OPENERS } from '../names/words/function-words.ts';
import { conceptsIn } from '../names/words/titles.ts';
import type { TitleConcept } from '../names/words/titles.ts';
import { countriesIn } from '../names/words/countries.ts';
import { isAbstractNoun, isTitleWord } from '../names/words/title-words.ts';
import { isOrdinaryWord } from '../names/words/ordinary-words.ts';
import type { BlockContext } from './block-context.ts';

/** Words of a title phrase before a name, at most (`the former Canadian minister of foreign affairs`). */
const LONGEST_TITLE = 5;
const ARTICLES = new Set(['der', 'die', 'das', 'the']);
const LONGEST_APPOSITION = 70;
const MOST_WORDS = 6;
/** What stands between two commas or in brackets, without its article. */
const APPOSITION = /^[\s(]*(?:(?:der|die|the|a|an|ein|eine|damals|then)\s)?([^,.;:()!?„“"]{3,})[,.)]/u;
/** Letters of the longest word that may be a first name nobody listed. */
const LONGEST_FIRST_NAME = 9;

/** A title phrase beside a name: what it names, with the words as they stand. */
export interface Title {
  words: string;
  folded: string;
  concepts: readonly TitleConcept[];
  countries: readonly string[];
}

/** A first name that stands before a candidate. */
export interface FirstName {
  word: string;
  token: number;
  /** False for a word that merely looks like one. */
  listed: boolean;
}

/** Letters of a place's lead. */
const LEAD = 40;
/** What stands before a hyphen without being a name: `Meta-Ebene`, `Mini-Job`. */
const COMBINING = new Set(
  'anti ex extra ko maxi mega meta mini multi neo post pre pro pseudo semi super ultra vize'.split(' '),
);

/** `A Trump ally`, `I, Putin`: words of one letter, which an initial is told from by its full stop. */
const ONE_LETTER_WORDS = new Set(['A', 'I']);
/** What says that a name follows (`a trucker named Walt Powell`). */
const NAMING = new Set(['named', 'called', 'namens', 'genannt']);

/** A candidate's place in its block: what stands before and behind it, read once for all entries of the name. */
export class Place {
  readonly context: BlockContext;
  readonly candidate: Candidate;
  /** The candidate's words, folded. */
  readonly folded: string;
  readonly text: string;
  #isOrdinary: boolean | null = null;
  #title: Title | null | undefined;
  #apposition: Title | null | undefined;
  #firstName: FirstName | null | undefined;

  constructor(context: BlockContext, candidate: Candidate) {
    this.context = context;
    this.candidate = candidate;
    this.text = context.block.text.slice(candidate.start, candidate.end);
    this.folded = foldWord(this.text);
  }

  get isOneWord(): boolean {
    return this.candidate.endToken === this.candidate.firstToken + 1;
  }

  /** True if the words are also an ordinary word of the language, or an article with one (`Die Zeit`). */
  get isOrdinary(): boolean {
    return (this.#isOrdinary ??= this.#readOrdinary());
  }

  #readOrdinary(): boolean {
    const { candidate, context, folded } = this;
    const { lang } = context;
    if (this.isOneWord) {
      // an ordinary noun would be written in one word with the next: `Opel-Werk`, but `Fahrradwerk`
      if (this.inCompoundAsFirst && context.isCapitalised(candidate.endToken) && !COMBINING.has(folded)) return false;
      if (isOrdinaryWord(folded, lang) || SENTENCE_OPENERS.has(folded)) return true;
      return lang === 'de' && folded.endsWith('s') && isOrdinaryWord(folded.slice(0, -1), lang);
    }
    if (candidate.endToken !== candidate.firstToken + 2) return false;
    if (!ARTICLES.has(context.folded(candidate.firstToken))) return false;
    return isOrdinaryWord(context.folded(candidate.endToken - 1), lang);
  }

  /** Some letters right before the candidate. */
  get lead(): string {
    const { start } = this.candidate;
    return this.context.block.text.slice(Math.max(0, start - LEAD), start);
  }

  /** The token right before, if only a blank lies between; else -1. */
  get before(): number {
    const token = this.candidate.firstToken - 1;
    return this.context.touchesNext(token) ? token : -1;
  }

  /** The token right behind, if only a blank lies between; else -1. */
  get after(): number {
    const { endToken } = this.candidate;
    return this.context.touchesNext(endToken - 1) ? endToken : -1;
  }

  get inCompoundAsHead(): boolean {
    return this.context.isHyphenated(this.candidate.firstToken - 1);
  }

  get inCompoundAsFirst(): boolean {
    return this.context.isHyphenated(this.candidate.endToken - 1);
  }

  /** A first name or initial right before the candidate. */
  get firstName(): FirstName | null {
    if (this.#firstName === undefined) this.#firstName = this.#readFirstName();
    return this.#firstName;
  }

  #readFirstName(): FirstName | null {
    const { context } = this;
    const token = this.before;
    if (token < 0 || !context.isCapitalised(token)) return null;
    const word = context.word(token);
    const folded = foldWord(word);
    const first = context.compoundStart(token);
    if (word.length === 1) {
      const isWord = ONE_LETTER_WORDS.has(word) && context.block.text.charAt(context.tokens.end[token]!) !== '.';
      return isWord ? null : { word, token, listed: true };
    }
    if (first < token) {
      const whole = context.block.text.slice(context.tokens.start[first], context.tokens.end[token]);
      const isDouble = isGivenName(context.folded(first)) && isGivenName(folded);
      return isDouble ? { word: whole, token: first, listed: true } : null;
    }
    if (
      isTitleWord(folded) &&
      !(isGivenName(folded) && context.isCapitalised(token) && conceptsIn(folded).length === 0)
    )
      return null;
    const listed = isGivenName(folded);
    if (context.isCovered(token) && !listed) return null;
    if (CALENDAR.has(folded) && context.lang !== 'en') return null;
    // `Secretary of State Clinton`
    if (!listed && context.folded(token - 1) === 'of') return null;
    // `Will`, `Mark`, `April` at the beginning of a sentence may be something else
    if (listed) return { word, token, listed: !this.#opensOtherwise(token, folded) };
    if (!this.#maybeFirstName(token, word, folded)) return null;
    return { word, token, listed: NAMING.has(context.folded(token - 1)) };
  }

  #opensOtherwise(token: number, folded: string): boolean {
    return (SENTENCE_OPENERS.has(folded) || CALENDAR.has(folded)) && this.context.opensSentence(token);
  }

  #maybeFirstName(token: number, word: string, folded: string): boolean {
    const { context } = this;
    if (context.style === 'caps' || word === word.toUpperCase()) return false;
    if (word.length > LONGEST_FIRST_NAME || /\p{N}/u.test(word)) return false;
    if (CALENDAR.has(folded) || SENTENCE_OPENERS.has(folded) || countriesIn(folded).length > 0) return false;
    if (context.opensSentence(token) && isOrdinaryWord(folded, context.lang)) return false;
    if (context.lang === 'en')
      return context.style === 'prose' ? !context.opensSentence(token) || !/(?:ly|ing|ed)$/u.test(folded) : false;
    // before a genitive German has any noun: `die Reise Putins`
    if (this.folded.endsWith('s') && !context.opensSentence(token)) return false;
    return !isAbstractNoun(folded) && !isOrdinaryWord(folded, 'de');
  }

  /** The title phrase before the name (and before its first name). */
  get title(): Title | null {
    if (this.#title === undefined) this.#title = this.#readTitle();
    return this.#title;
  }

  #readTitle(): Title | null {
    const { context, candidate } = this;
    let end = candidate.firstToken;
    if (this.firstName) end = this.firstName.token;
    const last = end - 1;
    if (last < 0 || !context.touchesNext(last) || !this.#endsTitle(last)) return null;
    let first = last;
    while (
      first > 0 &&
      last - first < LONGEST_TITLE &&
      (context.touchesNext(first - 1) || context.isHyphenated(first - 1))
    ) {
      const word = context.folded(first - 1);
      if (SENTENCE_OPENERS.has(word) && word !== 'of' && word !== 'for') break;
      first--;
    }
    return titleOf(context.block.text.slice(context.tokens.start[first], context.tokens.end[last]));
  }

  /** `Präsident`, `Secretary of State`. */
  #endsTitle(token: number): boolean {
    const { context } = this;
    if (isTitleWord(context.folded(token))) return true;
    // `Lawyers of the Trump administration`
    if (ARTICLES.has(context.folded(token))) return false;
    return context.folded(token - 1) === 'of' && isTitleWord(context.folded(token - 2));
  }

  /** What is said of the bearer right behind the name: `, the Kremlin spokesman,` or `(CDU)`. */
  get apposition(): Title | null {
    if (this.#apposition === undefined) this.#apposition = this.#readApposition();
    return this.#apposition;
  }

  #readApposition(): Title | null {
    const { text } = this.context.block;
    const mark = text.charAt(this.candidate.end);
    if (mark !== ',' && text.slice(this.candidate.end, this.candidate.end + 2) !== ' (') return null;
    const rest = text.slice(this.candidate.end + 1, this.candidate.end + LONGEST_APPOSITION);
    const inside = APPOSITION.exec(rest)?.[1];
    if (inside === undefined || inside.split(' ').length > MOST_WORDS) return null;
    const title = titleOf(inside);
    return title.concepts.length > 0 ? title : null;
  }
}

/** A title phrase with the offices and countries that it names. */
export function titleOf(words: string): Title {
  const folded = foldWord(words);
  return { words, folded, concepts: conceptsIn(folded), countries: countriesIn(folded) };
}
