import { foldWord } from '../text/characters.ts';
import { isGivenName } from '../names/words/given-names.ts';
import { conceptsIn } from '../names/words/titles.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Mention } from '../model/mention.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Place } from './place.ts';

/** `Putins` and `Putin` are kept under one key. */
export const familyKey = (family: string): string => foldWord(family).replace(/s$/u, '');

/** Who bore a family name when it was last written out, as a text is read from its beginning. */
export class Namesakes {
  /** Family key → somebody we do not know by that name; null while it is somebody we know. */
  readonly #holders = new Map<string, string | null>();
  readonly #evidence: Evidence;
  /** Family key → those we know who were written out by it, the last one first. */
  readonly #known = new Map<string, string[]>();
  #lastKnown: Place | null = null;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Somebody else who is meant by the bare family name here, as far as was written out. */
  holder(place: Place, facts: EntryFacts): string | null {
    const key = familyKey(place.text);
    const held = this.#holders.get(key);
    if (held !== undefined) return held;
    // nobody by that name so far: a namesake further down speaks against only if the person is not on the page at all
    if (!facts.isPerson) return null;
    const named = this.#evidence.named[facts.entry.id];
    return named === undefined || familyKey(named) === key ? (this.#evidence.rivals[key] ?? null) : null;
  }

  /** Ids of those we know who were written out by this family name so far, whose it is now first. */
  knownBy(place: Place): readonly string[] {
    return this.#known.get(familyKey(place.text)) ?? [];
  }

  /** Somebody we know was written out: the bare name is theirs from here on, unless they are somebody's relative. */
  known(place: Place, facts: EntryFacts): void {
    const { id } = facts.entry;
    const isBeside = this.#isBesideKnown(place) || isRelative(place);
    this.#lastKnown = place;
    for (const family of facts.families) {
      const key = familyKey(family);
      this.#holders.set(key, null);
      const others = (this.#known.get(key) ?? []).filter((one) => one !== id);
      this.#known.set(key, isBeside && others.length > 0 ? [others[0]!, id, ...others.slice(1)] : [id, ...others]);
    }
  }

  /** Somebody else was written out. A relative does not take the name over from somebody who had it. */
  stranger(place: Place, known: boolean, rejected: readonly Mention[]): void {
    const { firstName, context, candidate } = place;
    // `Kim Wilde`, `Paris Hilton`: from here on the word is her first name
    const asFirst = rejected.some(({ why }) => why[0]?.code === 'as_first_name' || why[1]?.code === 'as_first_name');
    if (asFirst && !known && isGivenName(place.folded))
      this.#holders.set(familyKey(place.text), `${place.text} ${context.word(candidate.endToken)}`);
    if (!firstName || !(firstName.listed || place.title)) return;
    if (known && (isRelative(place) || this.#isBesideKnown(place))) return;
    const words = context.block.text.slice(context.tokens.start[firstName.token], candidate.end);
    this.#holders.set(familyKey(place.text), words);
  }

  /** `Donald Trump and Melania Trump arrived`: named in one breath they are a family, and the first keeps the name. */
  #isBesideKnown({ context, candidate, firstName, text }: Place): boolean {
    const known = this.#lastKnown;
    if (known?.context !== context || !familyKey(known.text).endsWith(familyKey(text))) return false;
    const start = context.tokens.start[firstName?.token ?? candidate.firstToken];
    return BESIDE.test(context.block.text.slice(known.candidate.end, start));
  }
}

const BESIDE = /^ (?:und|and|sowie|mit|with|&) $/u;
const BEFORE = 60;

/** `seine Frau Melania Trump`, `Trumps Sohn Barron Trump`, `First Lady Melania Trump`. */
export function isRelative({ context, candidate, firstName }: Place): boolean {
  const start = context.tokens.start[firstName?.token ?? candidate.firstToken]!;
  const before = foldWord(context.block.text.slice(Math.max(0, start - BEFORE), start));
  const near = before
    .split(/[\s,.;:()]+/u)
    .filter((word) => word !== '')
    .slice(-2)
    .join(' ');
  return conceptsIn(near).some(({ domain }) => domain === 'relative') || /\bfrau$/u.test(near);
}
