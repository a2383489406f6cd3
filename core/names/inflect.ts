/** Endings after which German adds an apostrophe or nothing to make a genitive. */
const SIBILANT = /[sßxz]$/iu;
const LATIN_END = /[a-zà-ɏ]$/iu;
const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'em', 'es'];

/**
 * The German genitive of a name (`Putins`, `Russlands`), or null where it looks like the name itself. English possessives
 * need no form: the apostrophe ends the word.
 */
export function germanGenitive(name: string): string | null {
  return LATIN_END.test(name) && !SIBILANT.test(name) ? `${name}s` : null;
}

/**
 * Regular case and number forms of a German noun by its gender (`m`, `f`, `n`; anything else gives none): genitive
 * -s/-es, dative plural -n, weak -en. What is irregular stands in the pack's `forms`.
 */
export function germanNounForms(noun: string, gender: string): string[] {
  if (!LATIN_END.test(noun)) return [];
  if (gender.startsWith('f')) {
    if (/e$/u.test(noun)) return [`${noun}n`];
    return /(ung|heit|keit|schaft|ion|tät|ik|ur|enz|anz)$/u.test(noun) ? [`${noun}en`] : [];
  }
  if (!/^[mn]/u.test(gender)) return [];
  const forms = SIBILANT.test(noun) ? [`${noun}es`] : [`${noun}s`, `${noun}es`];
  if (/(er|el)$/u.test(noun)) forms.push(`${noun}n`);
  return forms;
}

/** The plural of an English noun or noun phrase by the regular rules (`security guarantees`, `parties`). */
export function englishPlural(noun: string): string | null {
  if (!/[a-z]$/u.test(noun)) return null;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(ss|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  // a plural already
  return /s$/u.test(noun) ? null : `${noun}s`;
}

/** The forms of a German adjective (`US-amerikanisch`, `US-amerikanische` …). */
export function germanAdjectiveForms(adjective: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => adjective + ending);
}
