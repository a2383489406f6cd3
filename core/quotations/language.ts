/**
 * What a language has to tell so that quotations can be found in it. Lists of words are strings with blanks between the
 * words, in lower case; see docs/adding-a-language.md.
 */
export interface QuotationLanguage {
  /** BCP 47 primary subtag. */
  code: string;
  /** Pairs of quotation marks; a mark may open in one pair and close in another. */
  marks: readonly (readonly [open: string, close: string])[];
  /** Words that end with a full stop which does not end the sentence, without that stop. */
  abbreviations: string;
  /** True if a number with a full stop is an ordinal (`am 5. August`). */
  ordinals: boolean;
  /** The commonest short words, by which a paragraph in another language than its page is told. */
  signature: string;
  words: WordClasses;
  verbs: readonly CueVerb[];
  phrases: Phrases;
  grammar: Grammar;
}

/** Closed classes of words. A word may be in several. */
export interface WordClasses {
  /** Articles and the like that may open a subject, and those that show that a phrase is none. */
  subjectArticles: string;
  objectArticles: string;
  /** Pronouns that stand for a speaker: third person singular, by sex, then the others that may be a subject. */
  he: string;
  she: string;
  otherSubjects: string;
  /** Those among them that name nobody (`es`, `there`). */
  impersonal: string;
  objectPronouns: string;
  prepositions: string;
  /** Prepositions that carry a noun on (`der Chef von`, `the head of`). */
  nounPrepositions: string;
  subordinators: string;
  coordinators: string;
  /** Words that open a content clause (`dass`, `that`). */
  complementisers: string;
  relatives: string;
  adverbs: string;
  /** Have, for the perfect; be or become, for the passive; other frequent finite verbs. */
  have: string;
  passive: string;
  finite: string;
  /** Finite forms that mark reported speech by themselves (Konjunktiv I); empty if the language has none. */
  reportive: string;
  /** Forms that carry a report on, though they may be something else (Konjunktiv II). */
  carryingOn: string;
  /** Small words in names (`von der Leyen`). */
  nameParticles: string;
}

/** A verb that tells that somebody says something. Forms are listed, not derived. */
export interface CueVerb {
  /**
   * `speech` takes quotations, clauses and frames of all sorts; `opinion` only content clauses; `demand` quotations,
   * content clauses and infinitives; `label` only words in quotation marks (`nannte das „falsch“`).
   */
  kind: 'speech' | 'opinion' | 'demand' | 'label';
  finite: string;
  participle?: string;
  gerund?: string;
  /** Separated part that has to follow (`teilte … mit`). */
  particle?: string;
  /** True if what somebody else said is denied: behind `wies Berichte zurück` a clause tells what the reports said. */
  denies?: boolean;
  /** True if the subject of its passive is who speaks (`X wird zitiert`). */
  passiveSpeaks?: boolean;
}

export interface Phrases {
  /** Words before the source: `laut`, `according to`. */
  before: readonly string[];
  /** Words behind the source: `zufolge`. */
  behind: readonly string[];
  /** Prepositions that make a phrase with one of `sourceNouns` (`nach Angaben der Polizei`). */
  withNoun: readonly string[];
  /** Prepositions of where it says so (`heißt es in dem Bericht`); empty if the language says it otherwise. */
  saidIn: string;
  /** Prepositions of whose words they are (`Angaben von X`); empty if the language says it otherwise. */
  saidBy: string;
  /** Nouns for what somebody said; a compound is known by its end if the language builds them. */
  sourceNouns: string;
  /** Words that make a frame of a bare name behind the words said (`, so Müller`). */
  so: readonly string[];
  /** Openers of `wie X mitteilte` and `as X said`. */
  as: readonly string[];
}

export interface Grammar {
  /** True if nouns are written with a capital, so that a capital alone does not make a name. */
  capitalNouns: boolean;
  /** True if the finite verb stands second, so that the subject follows it when something else comes first. */
  verbSecond: boolean;
  /** True if an utterance with its frame in the middle is one quotation (`“A,” he said. “B.”`), not two. */
  framesInside: boolean;
  /** True if a clause with a few of its words in marks is reported as a whole. */
  mixedClauses: boolean;
  /** True if compounds are written as one word. */
  compounds: boolean;
  /** Marks the infinitive that reports a demand (`zu`, `to`). */
  infinitiveMark: string;
  /** Prepositions that make an infinitive tell a purpose, not a report (`um … zu`). */
  purposeOpeners: string;
  /** Nouns that stand for a person named before (`der Vertraute`, `the 57-year-old`), known by their end. */
  epithets: string;
  /** Nouns for what somebody else asked, with a clause behind them that the answer is not (`auf die Frage, ob …`). */
  askedNouns: string;
  /** Nouns for words, thoughts and doings, which are an object where they might be taken for who speaks (`Vorbehalte`). */
  muteNouns: string;
  /** Nouns that tell when and are no subject (`Ende Januar`, `Montag`). */
  timeNouns: string;
  /** Articles of somebody whom the reader is expected to know. */
  definiteArticles: string;
  /** Articles of a noun in the genitive, which tells whose the noun before it is; empty if the language has none. */
  owningArticles: string;
  /** Endings of verbs that mark reported speech by themselves (`resultiere`); empty if the language has none. */
  reportiveEndings: string;
  /** The same of verbs where they stand second, which elsewhere may be something else (`plane`). */
  reportiveSeconds: string;
  /** Titles: a description with one (`the minister`) is resolved only to a person who bore it in the text. */
  titles: string;
}
