import type { Entry, Name } from '../packs/schema.ts';

/** Lower-case words that belong to the family name they stand before (`von der Leyen`, `de Gaulle`, `al-Assad`). */
const PARTICLES = new Set(
  'af al bin da das de del della den der di do dos du el la las le los ten ter van vom von zu zum zur'.split(' '),
);

/** The words of a name as it is written in a pack, whichever of its two forms it has. */
export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.text);

/**
 * The part of a full name that stands alone for its person: what the pack says (`family`), else the last word with the
 * particles before it, or the first word if family names come first. Null for a name of one word and for the name under
 * which somebody reigns: the last word of `Charles III` or `Papst Franziskus` is no name to know anybody by.
 */
export function familyName(full: string, family: string | undefined, comesFirst = false): string | null {
  if (family !== undefined && containsWords(full, family)) return family === full ? null : family;
  if (REGNAL.test(full)) return null;
  const words = full.split(' ');
  if (words.length < 2) return null;
  if (comesFirst) return words[0]!;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!)) first--;
  return words.slice(first).join(' ');
}

const REGNAL = /^(?:King|Queen|Pope|Emperor|König|Königin|Papst|Kaiser) |\p{L} [IVX]+\.?$/u;

const containsWords = (full: string, words: string): boolean => ` ${full} `.includes(` ${words} `);

/** True if the entry's `family` opens its names (`Xi Jinping`): then it does in every language that keeps the order. */
export function isFamilyFirst({ names, family }: Entry): boolean {
  if (family === undefined) return false;
  return Object.values(names).some((list) => list.some((name) => nameText(name).startsWith(`${family} `)));
}

/** The given name in front of the family name (`Kirill` of `Kirill Dmitriev`), or null. */
export function givenName(full: string, family: string | undefined, comesFirst = false): string | null {
  const alone = familyName(full, family, comesFirst);
  if (alone === null) return null;
  const rest = full.replace(alone, '').trim();
  return rest === '' ? null : rest;
}

/** Every family name of a person, with the full names that it was taken from. */
export function familyNames(entry: Entry): Map<string, string[]> {
  const comesFirst = isFamilyFirst(entry);
  const found = new Map<string, string[]>();
  for (const names of Object.values(entry.names)) {
    for (const name of names) {
      const full = nameText(name);
      const family = familyName(full, entry.family, comesFirst);
      if (family === null) continue;
      const known = found.get(family);
      if (known) known.push(full);
      else found.set(family, [full]);
    }
  }
  return found;
}

/** A family name without its Arabic article, as newspapers write it as well: `Assad` of `al-Assad`. */
export const withoutArticle = (family: string): string => family.replace(ARABIC_ARTICLE, '');
const ARABIC_ARTICLE = /^(?:al|el|as|asch|ash|ad|an|ar|at|аль|эль|ас|аш)[-‑ ](?=\p{Lu})/iu;
