import { foldWord } from '../text/characters.ts';
import { hashWord } from '../match/tokens.ts';
import { familyNames, givenName, isFamilyFirst, nameText, withoutArticle } from '../names/person-names.ts';
import { cyrillicSpellings } from '../names/sound/cyrillic-spellings.ts';
import { countriesIn } from '../names/words/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../names/words/given-names.ts';
import { conceptsIn, FEMALE_TITLE, MALE_TITLE } from '../names/words/titles.ts';
import type { Domain } from '../names/words/titles.ts';
import type { Entry, Role } from '../packs/schema.ts';

/** A role as a title before a name is held against it. */
export interface RoleFacts {
  role: Role;
  concepts: ReadonlySet<string>;
  /** Folded words of its titles that are long enough to be told by. */
  words: ReadonlySet<string>;
}

/** A word or phrase of an entry's context, as hashes of its words: bare, and with a German genitive -s. */
export interface ContextWord {
  text: string;
  hashes: readonly (readonly [number, number])[];
}

const SHORTEST_ROLE_WORD = 5;
/** Where names are written in Cyrillic letters. */
const CYRILLIC_STATES = [
  'ru',
  'ua',
  'by',
  'bg',
  'rs',
  'kz',
  'kg',
  'tj',
  'mk',
  'mn',
  'ge',
  'am',
  'az',
  'md',
  'uz',
  'tm',
];
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const CYRILLIC = /^\p{Script=Cyrillic}{2,}$/u;
const wordsOf = (text: string): string[] => (text.match(WORDS) ?? []).map(foldWord);

/** What the resolver asks of an entry, each prepared when it is first asked for. */
export class EntryFacts {
  readonly entry: Entry;
  #given: Set<string> | null = null;
  #givenInCyrillic: string[] | null = null;
  #fullNames: string[] | null = null;
  #families: Set<string> | null = null;
  #roles: RoleFacts[] | null = null;
  #domains: Set<Domain> | null = null;
  #countries: Set<string> | null = null;
  #context: ContextWord[] | null = null;
  #sex: 'f' | 'm' | '' | null = null;

  constructor(entry: Entry) {
    this.entry = entry;
  }

  get isPerson(): boolean {
    return this.entry.kind === 'person';
  }

  /** Words of given names in all spellings (`kirill`). */
  get given(): ReadonlySet<string> {
    if (!this.#given) {
      this.#given = new Set();
      const first = isFamilyFirst(this.entry);
      for (const full of this.isPerson ? [...familyNames(this.entry).values()].flat() : []) {
        for (const word of wordsOf(givenName(full, this.entry.family, first) ?? '')) this.#given.add(word);
      }
    }
    return this.#given;
  }

  /**
   * Given names in Cyrillic letters, to be compared by their sound; of a Slavic name that the pack has in Latin letters
   * only, as it is likely spelt.
   */
  get givenInCyrillic(): readonly string[] {
    return (this.#givenInCyrillic ??= this.#readGivenInCyrillic());
  }

  #readGivenInCyrillic(): string[] {
    const told = [...this.given].filter((word) => CYRILLIC.test(word));
    const latin = Object.values(this.entry.names)[0]?.[0];
    if (told.length > 0 || this.given.size === 0 || latin === undefined) return told;
    const words = cyrillicSpellings(nameText(latin)).flatMap((name) => name.split(' ').slice(0, -1));
    return [...new Set(words)].filter((word) => CYRILLIC.test(word));
  }

  /** Folded names, as they are written in the pack. */
  get fullNames(): readonly string[] {
    return (this.#fullNames ??= Object.values(this.entry.names).flatMap((names) =>
      names.map((name) => foldWord(nameText(name))),
    ));
  }

  /** Folded family names. */
  get families(): ReadonlySet<string> {
    return (this.#families ??= new Set(this.isPerson ? familiesOf(this.entry) : []));
  }

  get roles(): readonly RoleFacts[] {
    return (this.#roles ??= (this.entry.roles ?? []).map(roleFacts));
  }

  /** The worlds that its roles and description are of. */
  get domains(): ReadonlySet<Domain> {
    return (this.#domains ??= new Set(conceptsIn(foldWord(this.#described)).map(({ domain }) => domain)));
  }

  /** Countries that its roles and description name. */
  get countries(): ReadonlySet<string> {
    return (this.#countries ??= new Set(countriesIn(foldWord(this.#described))));
  }

  /** True if its Latin names are likely spelt after Cyrillic ones. */
  get isFromCyrillic(): boolean {
    return CYRILLIC_STATES.some((code) => this.countries.has(code));
  }

  /** True if a folded word stands in its roles, description or context. */
  isDescribedBy(word: string): boolean {
    return wordsOf(this.#described).includes(word);
  }

  get #described(): string {
    const { roles, about, context } = this.entry;
    const titles = (roles ?? []).flatMap((role) => [
      ...Object.values(role.title),
      ...Object.values(role.titles ?? {}).flat(),
      (role.of ?? '').replaceAll('-', ' '),
    ]);
    return [...titles, ...Object.values(about ?? {}), ...(context ?? [])].join(' | ');
  }

  get context(): readonly ContextWord[] {
    return (this.#context ??= (this.entry.context ?? []).map((text) => ({
      text,
      hashes: wordsOf(text).map((word): [number, number] => [hashOf(word), hashOf(`${word}s`)]),
    })));
  }

  /** By titles and given names; empty if they do not tell. */
  get sex(): 'f' | 'm' | '' {
    return (this.#sex ??= this.#readSex());
  }

  #readSex(): 'f' | 'm' | '' {
    const described = foldWord(this.#described);
    if (FEMALE_TITLE.test(described)) return 'f';
    let female = 0;
    let male = 0;
    for (const word of this.given) {
      if (FEMALE_NAMES.has(word)) female++;
      if (MALE_NAMES.has(word)) male++;
    }
    if (female !== male && (female === 0 || male === 0)) return female > 0 ? 'f' : 'm';
    return MALE_TITLE.test(described) ? 'm' : '';
  }
}

const hashOf = (word: string): number => hashWord(word, 0, word.length);

function familiesOf(entry: Entry): string[] {
  return [...familyNames(entry).keys()].flatMap((family) => [foldWord(family), foldWord(withoutArticle(family))]);
}

/** All words for a role, in all languages. */
export const roleTitles = (role: Role): string[] => [
  ...Object.values(role.title),
  ...Object.values(role.titles ?? {}).flat(),
];

function roleFacts(role: Role): RoleFacts {
  const titles = roleTitles(role);
  return {
    role,
    concepts: new Set(titles.flatMap((title) => conceptsIn(foldWord(title)).map(({ id }) => id))),
    words: new Set(titles.flatMap(wordsOf).filter((word) => word.length >= SHORTEST_ROLE_WORD)),
  };
}
