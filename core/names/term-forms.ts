import type { Entry } from '../packs/schema.ts';
import { germanTermForms } from './german/phrase.ts';
import { englishPlurals } from './inflect.ts';
import { otherSpelling } from './spellings.ts';

/**
 * The inflected forms of a term's name in a language, without the name itself: German cases and numbers, English plurals
 * in British and American spelling. Verbs have the forms that the pack gives them.
 */
export function termForms(entry: Entry, lang: string, text: string): string[] {
  if (lang === 'de') return germanTermForms(text, entry.grammar?.['de'] ?? '');
  if (lang !== 'en') return [];
  const plurals = englishPlurals(text);
  const forms = new Set([...plurals, ...[text, ...plurals].flatMap((form) => otherSpelling(form) ?? [])]);
  forms.delete(text);
  return [...forms];
}

const LAST_PART = /[\p{L}\p{M}]+$/u;

/**
 * What to look for at the end of closed German compounds (`aufhebung`, `aufhebungen`), in lower case, if the entry allows
 * it (`compounds`): the name's forms and the entry's own, where they are one word.
 */
export function compoundTails(entry: Entry, lang: string, text: string): string[] {
  if (entry.compounds !== true || lang !== 'de') return [];
  const all = [text, ...termForms(entry, lang, text), ...(entry.forms?.[lang] ?? [])].filter(
    (form) => !form.includes(' '),
  );
  return [...new Set(all.flatMap((form) => LAST_PART.exec(form)?.[0].toLowerCase() ?? []))];
}
