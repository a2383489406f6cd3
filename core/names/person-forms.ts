import { NameFlag } from '../match/name-index.ts';
import type { Entry } from '../packs/schema.ts';
import { germanGenitive } from './inflect.ts';
import { familyName, givenName, isFamilyFirst, nameText, withoutArticle } from './person-names.ts';
import { caseForms, familyCaseForms } from './slavic/case-forms.ts';
import { cyrillicSpellings } from './sound/cyrillic-spellings.ts';

/** A form and how it is looked for: bits of NameFlag. */
export type Form = [text: string, flags: number];

const FAMILY = NameFlag.weak | NameFlag.family;
/** Letters of a name that is told by its sound: `Си` sounds like half the dictionary. */
const SHORTEST_SOUND = 4;
/** Languages that write the family name first, whichever order the pack's other names have. */
const FAMILY_FIRST = new Set(['hu', 'ja', 'ko', 'zh', 'vi']);

/**
 * The forms of one full name of a person in a language: itself, without its middle names, with the family name at the
 * other end where that is usual, and the family name alone; each inflected, and the family name by its sound if it is in
 * Cyrillic letters. `flags` are those of the name itself.
 */
export function* personForms(entry: Entry, lang: string, full: string, flags: number): Generator<Form> {
  const family = familyName(full, entry.family, isFamilyFirst(entry));
  const wholes = family === null ? [full] : [full, ...otherOrders(entry, lang, full, family)];
  for (const whole of wholes) for (const form of inflected(whole, lang)) yield [form, flags];
  if (family === null) return;
  for (const form of inflectedFamily(full, family, lang)) yield [form, FAMILY];
  const bare = withoutArticle(family);
  if (bare !== family) for (const form of inflectedFamily(full, bare, lang)) yield [form, FAMILY];
  // the given name before it is compared where it stands: together they would be found under too many sounds
  if (isSlavic(lang) && family.length >= SHORTEST_SOUND) yield [family, FAMILY | NameFlag.sound];
}

function* otherOrders(entry: Entry, lang: string, full: string, family: string): Generator<string> {
  const given = givenName(full, entry.family, isFamilyFirst(entry));
  if (given === null) return;
  const [first, ...middle] = given.split(' ');
  if (middle.length > 0 && full === `${given} ${family}`) yield `${first} ${family}`;
  if (full.startsWith(`${family} `)) yield `${given} ${family}`;
  else if (FAMILY_FIRST.has(lang)) yield `${family} ${given}`;
}

/**
 * Forms of a person whose names the pack gives in Latin letters only, though they look Slavic: by the likeliest Cyrillic
 * spelling of the first of them. By its sound that meets the name's other Latin spellings, too.
 */
export function* cyrillicForms(entry: Entry): Generator<Form> {
  if (Object.keys(entry.names).some(isSlavic)) return;
  const latin = Object.values(entry.names)[0]?.[0];
  const spelling = latin === undefined ? undefined : cyrillicSpellings(nameText(latin))[0];
  if (spelling === undefined) return;
  yield* personForms({ ...entry, family: undefined }, UKRAINIAN.test(spelling) ? 'uk' : 'ru', spelling, 0);
}

const UKRAINIAN = /[іїєґ]/iu;

const isSlavic = (lang: string): lang is 'ru' | 'uk' => lang === 'ru' || lang === 'uk';

function inflected(name: string, lang: string): string[] {
  if (isSlavic(lang)) return caseForms(name, lang);
  const genitive = germanGenitive(name);
  return genitive === null ? [name] : [name, genitive];
}

function inflectedFamily(full: string, family: string, lang: string): string[] {
  return isSlavic(lang) ? familyCaseForms(full, family, lang) : inflected(family, lang);
}
