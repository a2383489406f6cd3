import { foldWord } from '../text/characters.ts';
import { conceptsIn } from '../names/words/titles.ts';
import type { Evidence } from '../model/annotation.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Place } from './place.ts';

/** `Putins` and `Putin` are kept under one key. */
export const familyKey = (family: string): string => foldWord(family).replace(/s$/u, '');

/** Who bore a family name when it was last written out, as a text is read from its beginning. */
export class Namesakes {
  /** Family key → somebody we do not know by that name; null while it is somebody we know. */
  readonly #holders = new Map<string, string | null>();
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Somebody else who is meant by the bare family name here, as far as was written out. */
  holder(place: Place, facts: EntryFacts): string | null {
    const key = familyKey(place.text);
    const held = this.#holders.get(key);
    if (held !== undefined) return held;
    // nobody by that name so far: a namesake further down speaks against only if the person is not on the page at all
    return this.#evidence.named[facts.entry.id] === undefined ? (this.#evidence.rivals[key] ?? null) : null;
  }

  /** Somebody we know was written out: the bare name is theirs from here on. */
  known(facts: EntryFacts): void {
    for (const family of facts.families) this.#holders.set(familyKey(family), null);
  }

  /** Somebody else was written out. A relative does not take the name over from somebody who had it. */
  stranger(place: Place, known: boolean): void {
    const { firstName, context, candidate } = place;
    if (!firstName?.listed) return;
    if (known && isRelative(place)) return;
    const words = context.block.text.slice(context.tokens.start[firstName.token], candidate.end);
    this.#holders.set(familyKey(place.text), words);
  }
}

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
