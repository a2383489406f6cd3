import type { CueVerb, QuotationLanguage, WordClasses } from './language.ts';
import { WordClass } from './word-class.ts';

const CLASS_OF: Record<keyof WordClasses, number> = {
  subjectArticles: WordClass.subjectArticle,
  objectArticles: WordClass.objectArticle,
  he: WordClass.he,
  she: WordClass.she,
  otherSubjects: WordClass.otherSubject,
  impersonal: WordClass.impersonal,
  objectPronouns: WordClass.objectPronoun,
  prepositions: WordClass.preposition,
  nounPrepositions: WordClass.nounPreposition,
  subordinators: WordClass.subordinator,
  coordinators: WordClass.coordinator,
  complementisers: WordClass.complementiser,
  relatives: WordClass.relative,
  adverbs: WordClass.adverb,
  have: WordClass.have,
  passive: WordClass.passive,
  finite: WordClass.finite,
  reportive: WordClass.reportive,
  carryingOn: WordClass.carryingOn,
  nameParticles: WordClass.nameParticle,
};

export const wordsOf = (list: string): string[] => list.split(' ').filter(Boolean);

/** A language's data made ready for look-ups. */
export interface Lexicon {
  language: QuotationLanguage;
  /** Classes of a word in lower case; 0 if it is in none. `isCapital`: it begins with a capital in the text. */
  classesOf: (word: string, isCapital: boolean) => number;
  /** The verbs that a word is a form of. */
  verbsOf: (word: string) => readonly CueVerb[];
  isSourceNoun: (word: string) => boolean;
  /** The same without compounds. */
  isBareSourceNoun: (word: string) => boolean;
  isEpithet: (word: string) => boolean;
  isTitle: (word: string) => boolean;
  isDefinite: (word: string) => boolean;
  /** Words that are reportive verbs if they stand where the verb of a sentence does. */
  endsReportive: (word: string) => boolean;
  /** Articles of a genitive. */
  isOwning: (word: string) => boolean;
  /** Nouns that tell when (`Ende Januar`, `letzten September`). */
  isTime: (word: string) => boolean;
  isAsked: (word: string) => boolean;
  isMute: (word: string) => boolean;
  signature: ReadonlySet<string>;
  /** Prepositions of whose words they are and of where it says so, see Phrases. */
  opensAuthor: ReadonlySet<string>;
  opensSource: ReadonlySet<string>;
  /** Prepositions of purpose, see Grammar. */
  opensPurpose: ReadonlySet<string>;
  /** Closing marks by opening mark. */
  closersOf: ReadonlyMap<string, readonly string[]>;
  isCloser: ReadonlySet<string>;
}

export function compileLanguage(language: QuotationLanguage): Lexicon {
  const classes = new Map<string, number>();
  const verbs = new Map<string, CueVerb[]>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const addForms = (verb: CueVerb, list: string | undefined, bit: number): void => {
    const forms = wordsOf(list ?? '');
    add(forms, bit);
    for (const form of forms) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  };

  for (const [name, bit] of Object.entries(CLASS_OF)) add(wordsOf(language.words[name as keyof WordClasses]), bit);
  for (const verb of language.verbs) {
    addForms(verb, verb.finite, WordClass.cue);
    addForms(verb, verb.participle, WordClass.cueParticiple);
    addForms(verb, verb.gerund, WordClass.cueGerund);
    if (verb.particle) add([verb.particle], WordClass.particle);
  }
  const { phrases, grammar } = language;
  add(phrases.before.map(firstWord), WordClass.phraseBefore);
  add(phrases.behind, WordClass.phraseBehind);
  add(phrases.withNoun, WordClass.phraseWithNoun);
  add(phrases.so, WordClass.so);
  add(phrases.as, WordClass.as);
  add(wordsOf(language.abbreviations), WordClass.abbreviation);
  add([grammar.infinitiveMark], WordClass.infinitiveMark);

  const isReportive = endsWith(wordsOf(grammar.reportiveEndings));
  const closersOf = new Map<string, string[]>();
  for (const [open, close] of language.marks) closersOf.set(open, [...(closersOf.get(open) ?? []), close]);
  return {
    language,
    classesOf: (word, isCapital) => classes.get(word) ?? (!isCapital && isReportive(word) ? WordClass.reportive : 0),
    verbsOf: (word) => verbs.get(word) ?? [],
    isSourceNoun: known(phrases.sourceNouns, grammar.compounds),
    isBareSourceNoun: known(phrases.sourceNouns, false),
    isEpithet: known(grammar.epithets, true),
    isAsked: known(grammar.askedNouns, grammar.compounds),
    isMute: known(grammar.muteNouns, grammar.compounds),
    isTime: known(grammar.timeNouns, grammar.compounds),
    isDefinite: known(grammar.definiteArticles, false),
    endsReportive: endsWith(wordsOf(grammar.reportiveSeconds)),
    isOwning: known(grammar.owningArticles, false),
    isTitle: known(grammar.titles, grammar.compounds),
    opensAuthor: new Set(wordsOf(phrases.saidBy)),
    opensSource: new Set(wordsOf(phrases.saidIn)),
    opensPurpose: new Set(wordsOf(grammar.purposeOpeners)),
    signature: new Set(wordsOf(language.signature)),
    closersOf,
    isCloser: new Set(language.marks.map(([, close]) => close)),
  };
}

const firstWord = (phrase: string): string => phrase.split(' ')[0] ?? phrase;

const endsWith =
  (ends: readonly string[]) =>
  (word: string): boolean =>
    ends.some((end) => word.length > end.length && word.endsWith(end));

/** Looks a word up in a list; with `ends`, a longer word counts if its last part is in the list (`Medienberichten`). */
function known(list: string, ends: boolean): (word: string) => boolean {
  const words = new Set(wordsOf(list));
  const lengths = [...new Set([...words].map((word) => word.length))];
  return (word) =>
    words.has(word) || (ends && lengths.some((length) => word.length > length && words.has(word.slice(-length))));
}
