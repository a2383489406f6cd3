import { LAYER, NameFlag } from '../match/name-index.ts';
import type { Phrase } from '../match/name-index.ts';
import type { Entry, Name } from '../packs/schema.ts';
import { germanNameForms } from './german/phrase.ts';
import { germanAdjectiveForms, germanGenitive } from './inflect.ts';
import { cyrillicForms, personForms } from './person-forms.ts';
import type { Form } from './person-forms.ts';
import { nameText } from './person-names.ts';
import { isTooShort, surfaceOf } from './surface.ts';
import { compoundTails, termForms } from './term-forms.ts';

type Matching = 'exact' | 'inflected' | 'off';

const matchingOf = (entry: Entry, name: Name): Matching =>
  (typeof name === 'string' ? undefined : name.matching) ?? entry.matching ?? 'inflected';

/**
 * Every surface form by which an entry is found, each once, for compileIndex. `number` is the entry's number in the
 * library. Names with `matching: "off"` become shields: they are recognised and mark nothing.
 */
export function surfaceForms(entry: Entry, number: number): Phrase[] {
  const forms = new Map<string, Phrase>();
  for (const [text, flags] of allForms(entry)) {
    if (isTooShort(text)) continue;
    const key = `${flags & LAYER} ${text}`;
    const known = forms.get(key);
    // of a form that is found in two ways the one that asks for less support counts
    if (!known || (known.flags & NameFlag.weak) > (flags & NameFlag.weak)) {
      forms.set(key, { text, entry: number, flags });
    }
  }
  return [...forms.values()];
}

function* allForms(entry: Entry): Generator<Form> {
  for (const [lang, names] of Object.entries(entry.names)) {
    for (const name of names) yield* nameForms(entry, lang, name);
  }
  if (entry.kind === 'person' && (entry.matching ?? 'inflected') === 'inflected') yield* cyrillicForms(entry);
  for (const [lang, forms] of Object.entries(entry.forms ?? {})) {
    for (const form of forms) yield [surfaceOf(form), flagsOf(entry, lang)];
  }
}

function* nameForms(entry: Entry, lang: string, name: Name): Generator<Form> {
  const matching = matchingOf(entry, name);
  const text = surfaceOf(nameText(name));
  if (matching === 'off') {
    const shields = lang === 'de' ? germanAdjectiveForms(text) : [text];
    for (const shield of shields) yield [shield, NameFlag.off];
    return;
  }
  const weak = typeof name !== 'string' && name.weak === true ? NameFlag.weak : 0;
  const flags = flagsOf(entry, lang) | weak;
  yield [text, flags];
  if (matching === 'exact') return;
  if (entry.kind === 'person') yield* personForms(entry, lang, text, flags);
  else if (entry.kind === 'term') {
    for (const form of termForms(entry, lang, text)) yield [form, flags];
    for (const tail of compoundTails(entry, lang, text)) yield [tail, flags | NameFlag.compound];
  } else {
    yield* genitiveOf(text, flags);
    if (lang === 'de') for (const form of germanNameForms(text)) yield [form, flags];
  }
}

function flagsOf(entry: Entry, lang: string): number {
  if (entry.kind !== 'term') return 0;
  return lang === 'de' ? NameFlag.term | NameFlag.head : NameFlag.term;
}

function* genitiveOf(name: string, flags: number): Generator<Form> {
  const genitive = germanGenitive(name);
  if (genitive !== null) yield [genitive, flags];
}
