import type { Entry } from '../packs/schema.ts';
import { englishPlural, germanNounForms } from './inflect.ts';

/** The inflected forms of a term's name in a language, without the name itself. */
export function termForms(entry: Entry, lang: string, text: string): string[] {
  if (lang === 'de') return germanNounForms(text, entry.grammar?.['de'] ?? '');
  const plural = lang === 'en' ? englishPlural(text) : null;
  return plural === null ? [] : [plural];
}
