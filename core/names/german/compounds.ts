/**
 * Where German compounds may be cut. What stands before a noun and makes another word of it (`Verrat`, `Gegenentwurf`)
 * is no part of a compound; what only looks like a noun at the end (`Apparat`) is listed by tail.
 */

const SHORTEST_PART = 3;
const VOWEL = /[aeiouyäöü]/u;
/** Prefixes and first parts that negate, replace or turn round what follows. */
const PREFIXES = new Set(
  `ab an auf aus bei be da durch ein ent er fehl fort ge gegen her hin hinter in los miss mit nach nicht nieder rück schein um un
  ur unter ver vor voran voraus vorher weg wider wieder zer zu zurück zusammen zwischen über anti ex vize pseudo
  de dis re kon kom pro prä inter`.split(/\s+/u),
);
/** How no German word and no linking element ends: a stop and l or r (`dr`, `kl`), or a rare letter. */
const NO_END = /(?:[bcdfgkptvwz][lr]|[jq])$/u;

/** What only ends like a noun, or like it in another sense: a tail, and how the rest before it ends. */
const STOPS: readonly (readonly [tail: RegExp, first: RegExp])[] = [
  // stores, treason and what is of no use (Vorrat, Verrat, Unrat), Heirat, Hausrat, Geräte, and loanwords (Apparat, Referat,
  // Magistrat, Demokrat, Konzentrat)
  [
    /^r[aä]t/u,
    /(?:vor|ver|un|hei|haus|zie|zier|rückg?|fisch?g|g|ge|sch|appa|präpa|pi|refe|inse|dek[lo]*|elabo|kor?rekto|rekto|direkto|protekto|dokto|magist|subst|filt|nit|cit|zit|hyd|kast|quad|euph|^ara|ka|lite|konglome|zent|[mio]k|umvi|emi|flat|sok|phos?ph|sepa|aggreg)$/u,
  ],
  // a hearing in court is no talk between parties
  [
    /^verhandlung/u,
    /(?:gerichts?|haupt|berufungs|revisions|straf|prozess|sitzungs|zivil|haft|prüfungs|beweis|mahn|eil|wieder|schwur|tags|wochs|termins)$/u,
  ],
  // of a doctor, or of the people in a vote
  [/^konsultation/u, /(?:arzt|ärzte|patienten|tele|volks|fach)$/u],
  // adjectives at the beginning of a sentence
  [/^recht$/u, /^(?:auf|senk|waage|(?:selbst|funktions|kind|sach|frist|art|bedarfs)ge)$/u],
  // a dowry, and the steering of a car
  [/^steuer/u, /haus$/u],
  // the record of a meeting
  [/^zoll/u, /proto$/u],
];

/** Whether the letters before a noun's last part are a prefix (`Vorfall`): it inflects as the part does. */
export const isPrefix = (first: string): boolean => PREFIXES.has(first.toLowerCase());

/**
 * Whether a German word may be cut at `tail` (UTF-16 code units) into a first part, with its linking element, and a noun:
 * no in `Verrat`, `Apparat`, `Gegenentwurf`, yes in `Friedensvertrag`.
 */
export function isCompoundSplit(word: string, tail: number): boolean {
  const first = word.slice(0, tail).toLowerCase();
  if (word.length - tail < SHORTEST_PART) return false;
  if (first.length < SHORTEST_PART || !VOWEL.test(first) || PREFIXES.has(first) || NO_END.test(first)) return false;
  const last = word.slice(tail).toLowerCase();
  return !STOPS.some(([noun, before]) => noun.test(last) && before.test(first));
}
