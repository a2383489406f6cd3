import { genderFromEnding, isInflectedAdjective, withEnding } from './adjectives.ts';
import { declineNoun, nounForms } from './declension.ts';
import type { Declension } from './declension.ts';

/** A term cut into the adjectives before its noun, the noun, and what follows it and keeps its form. */
interface Parts {
  adjectives: string[];
  noun: string;
  tail: string;
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Every form of a German term in its cases and numbers, without the one given: the adjectives take strong, weak and mixed
 * endings with the forms of the noun that they fit; a genitive or a preposition behind the noun stays as it is.
 */
export function germanTermForms(text: string, grammar: string): string[] {
  const parts = cut(text);
  if (!parts) return [];
  const { adjectives, noun, tail } = parts;
  if (adjectives.length > 0) return inflected(text, parts, fits(noun, grammar, adjectives));
  const forms = new Set(nounForms(noun, grammar).map((form) => form + tail));
  forms.delete(text);
  return [...forms];
}

/** Every form of a German name that begins with adjectives (`Weißes Haus`), in the number that it is given in. */
export function germanNameForms(text: string): string[] {
  const parts = cut(text);
  if (!parts || parts.adjectives.length === 0) return [];
  return inflected(text, parts, fits(parts.noun, '', parts.adjectives, true));
}

function inflected(text: string, { adjectives, tail }: Parts, endings: [string, string[]][]): string[] {
  const forms = new Set<string>();
  for (const [ending, nouns] of endings) {
    for (const words of withEnding(adjectives, ending)) {
      for (const form of nouns) forms.add(`${words.join(' ')} ${form}${tail}`);
    }
  }
  forms.delete(text);
  return [...forms];
}

/** The first noun is the head; capitals before it are adjectives if they end like one (`Kalter Krieg`). */
function cut(text: string): Parts | null {
  const words = text.split(' ');
  let head = 0;
  while (head < words.length && isAdjectiveAt(words, head)) head++;
  const noun = words[head];
  if (noun === undefined || !WORD.test(noun) || !CAPITAL.test(noun.slice(noun.lastIndexOf('-') + 1))) return null;
  const rest = words.slice(head + 1);
  // a noun right behind the head is a name beside it or part of one: which of the two inflects is not known
  if (rest[0] !== undefined && CAPITAL.test(rest[0])) return null;
  return { adjectives: words.slice(0, head), noun, tail: rest.map((word) => ` ${word}`).join('') };
}

function isAdjectiveAt(words: string[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !isInflectedAdjective(words[at]!)) return false;
  return !CAPITAL.test(words[at]!) || CAPITAL.test(next) || at + 2 < words.length - 1;
}

/** Endings of adjectives with the forms of the noun that stand behind them. */
function fits(noun: string, grammar: string, adjectives: string[], isName = false): [string, string[]][] {
  const told = grammar === '' ? (genderFromEnding(adjectives[0]!) ?? '') : grammar;
  const declined = declineNoun(noun, told);
  if (!declined) return pairs({ ...BARE, gender: null, nominative: [noun], plural: [noun] });
  return pairs(isName ? { ...declined, plural: [], dativePlural: [] } : declined);
}

const BARE: Omit<Declension, 'gender' | 'nominative' | 'plural'> = {
  accusative: [],
  dative: [],
  genitive: [],
  dativePlural: [],
};

function pairs(forms: Declension): [string, string[]][] {
  const { gender, nominative, accusative, dative, genitive, plural, dativePlural } = forms;
  const many: [string, string[]][] = [
    ['e', plural],
    ['en', [...plural, ...dativePlural, ...genitive, ...dative]],
    ['er', plural],
  ];
  const one: Record<'m' | 'f' | 'n', [string, string[]][]> = {
    m: [
      ['er', nominative],
      ['e', nominative],
      ['en', accusative],
      ['em', dative],
    ],
    f: [
      ['e', nominative],
      ['en', nominative],
      ['er', nominative],
    ],
    n: [
      ['es', nominative],
      ['e', nominative],
      ['em', dative],
    ],
  };
  return [...many, ...(gender ? one[gender] : [...one.m, ...one.f, ...one.n])];
}
