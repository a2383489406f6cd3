import { NameFlag } from '../match/name-index.ts';
import type { Phrase } from '../match/name-index.ts';
import type { Entry, Name } from '../packs/schema.ts';
import { englishPlural, germanAdjectiveForms, germanGenitive, germanNounForms } from './inflect.ts';
import { familyNames, nameText } from './person-names.ts';

type Matching = 'exact' | 'inflected' | 'off';

const matchingOf = (entry: Entry, name: Name): Matching =>
  (typeof name === 'string' ? undefined : name.matching) ?? entry.matching ?? 'inflected';

/**
 * Every surface form by which an entry is found, for compileIndex. `number` is the entry's number in the library. Names
 * with `matching: "off"` become shields: they are recognised and mark nothing.
 */
export function* surfaceForms(entry: Entry, number: number): Generator<Phrase> {
  for (const [lang, names] of Object.entries(entry.names)) {
    for (const name of names) yield* nameForms(entry, number, lang, name);
  }
  for (const [lang, forms] of Object.entries(entry.forms ?? {})) {
    for (const form of forms) yield { text: form, entry: number, flags: flagsOf(entry, lang) };
  }
  if (entry.kind === 'person' && (entry.matching ?? 'inflected') === 'inflected') yield* familyForms(entry, number);
}

function* nameForms(entry: Entry, number: number, lang: string, name: Name): Generator<Phrase> {
  const matching = matchingOf(entry, name);
  const text = nameText(name);
  if (matching === 'off') {
    const shields = lang === 'de' ? germanAdjectiveForms(text) : [text];
    for (const shield of shields) yield { text: shield, entry: number, flags: NameFlag.off };
    return;
  }
  const weak = typeof name !== 'string' && name.weak === true ? NameFlag.weak : 0;
  const flags = flagsOf(entry, lang) | weak;
  yield { text, entry: number, flags };
  if (matching === 'exact') return;
  for (const form of inflections(entry, lang, text)) yield { text: form, entry: number, flags };
}

function flagsOf(entry: Entry, lang: string): number {
  if (entry.kind !== 'term') return 0;
  return lang === 'de' ? NameFlag.term | NameFlag.head : NameFlag.term;
}

function inflections(entry: Entry, lang: string, text: string): string[] {
  if (entry.kind === 'term') {
    if (lang === 'de') return germanNounForms(text, entry.grammar?.['de'] ?? '');
    const plural = lang === 'en' ? englishPlural(text) : null;
    return plural === null ? [] : [plural];
  }
  const genitive = germanGenitive(text);
  return genitive === null ? [] : [genitive];
}

function* familyForms(entry: Entry, number: number): Generator<Phrase> {
  const flags = NameFlag.weak | NameFlag.family;
  for (const family of familyNames(entry).keys()) {
    yield { text: family, entry: number, flags };
    const genitive = germanGenitive(family);
    if (genitive !== null) yield { text: genitive, entry: number, flags };
  }
}
