/** Bits of a word's classes in one language. */
export const WordClass = {
  cue: 1,
  cueParticiple: 1 << 1,
  cueGerund: 1 << 2,
  subjectArticle: 1 << 3,
  objectArticle: 1 << 4,
  preposition: 1 << 5,
  nounPreposition: 1 << 6,
  subordinator: 1 << 7,
  coordinator: 1 << 8,
  complementiser: 1 << 9,
  relative: 1 << 10,
  he: 1 << 11,
  she: 1 << 12,
  otherSubject: 1 << 13,
  objectPronoun: 1 << 14,
  adverb: 1 << 15,
  have: 1 << 16,
  passive: 1 << 17,
  finite: 1 << 18,
  reportive: 1 << 19,
  carryingOn: 1 << 20,
  nameParticle: 1 << 21,
  phraseBefore: 1 << 22,
  phraseBehind: 1 << 23,
  phraseWithNoun: 1 << 24,
  so: 1 << 25,
  as: 1 << 26,
  abbreviation: 1 << 27,
  infinitiveMark: 1 << 28,
  particle: 1 << 29,
  impersonal: 1 << 30,
} as const;

const { he, she, otherSubject, cue, cueParticiple, cueGerund } = WordClass;

export const SUBJECT_PRONOUN = he | she | otherSubject;
export const ANY_CUE = cue | cueParticiple | cueGerund;
/** Finite verbs that are no cue. */
export const OTHER_FINITE =
  WordClass.finite | WordClass.have | WordClass.passive | WordClass.reportive | WordClass.carryingOn;
