import * as v from 'valibot';
import { KINDS } from '../model/kind.ts';

/**
 * The pack format `dramatis-pack/1` as a schema: validation, the TypeScript types and the JSON Schema in docs/ all come
 * from here. Unknown fields are kept (looseObject), so a newer pack survives an older reader.
 */

/** Ids go into attributes and addresses: printable, no blanks. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(/^[^\s"'<>&]+$/u, 'not an id'));
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'not a language code'));
const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'empty'),
  v.maxLength(10_000),
  v.regex(/^\P{Cs}*$/u, 'half a character (a lone surrogate)'),
);
/** What is looked for in texts, or shown as a name, is made of words. */
const words = v.pipe(text, v.regex(/[\p{L}\p{N}]/u, 'no letter or digit'));
/** Only https leaves our pages as a link (docs/pack-format.md). */
const link = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/u, 'not an https address'));
/** ISO 8601, as precise as is known: 2025, 2025-04 or 2025-04-04. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'not a date'));
const localised = v.record(lang, text);
const matching = v.picklist(['exact', 'inflected', 'off']);

const name = v.union([
  words,
  v.looseObject({ text: words, weak: v.optional(v.boolean()), matching: v.optional(matching) }),
]);

const role = v.looseObject({
  title: localised,
  /** Other usual forms of the title by language: never shown, evidence before a name (`Kremlsprecher Peskow`). */
  titles: v.optional(v.record(lang, v.array(text))),
  of: v.optional(v.nullable(id)),
  /** Names an office that one person has at a time, whatever the title: two holders at once are an error. */
  office: v.optional(text),
  from: v.optional(v.nullable(date)),
  to: v.optional(v.nullable(date)),
  source: v.optional(link),
});

const entry = v.looseObject({
  id,
  kind: v.picklist(KINDS),
  names: v.pipe(
    v.record(lang, v.pipe(v.array(name), v.minLength(1, 'no name'))),
    v.minEntries(1, 'no name in any language'),
  ),
  family: v.optional(text),
  /** Further surface forms by language, such as plurals: matched, never shown. */
  forms: v.optional(v.record(lang, v.array(words))),
  roles: v.optional(v.array(role)),
  about: v.optional(localised),
  context: v.optional(v.array(text)),
  /** How well known it is, 0 to 1: from 0.9 on the family name alone is enough where nothing speaks against. */
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  links: v.optional(v.record(v.string(), v.string())),
  /** Of a country: `German`, `deutsch`. */
  adjective: v.optional(localised),
  /** Of a country: `Briton`, `Brite/Britin`. */
  inhabitant: v.optional(localised),
  definition: v.optional(localised),
  grammar: v.optional(localised),
  note: v.optional(localised),
  status: v.optional(v.string()),
  /** Of a term: `everyday` if everybody knows the word who reads a newspaper in both languages. */
  difficulty: v.optional(v.string()),
  source: v.optional(link),
  matching: v.optional(matching),
});

const statement = v.looseObject({
  id,
  speaker: id,
  text,
  lang,
  kind: v.picklist(['direct', 'indirect']),
  /** The same in other languages, by code. */
  translations: v.optional(localised),
  said: v.optional(v.nullable(date)),
  about: v.optional(v.array(id)),
  source: v.optional(
    v.looseObject({
      url: v.optional(link),
      title: v.optional(text),
      outlet: v.optional(text),
      via: v.optional(text),
      published: v.optional(date),
    }),
  ),
});

export const packSchema = v.looseObject({
  format: v.literal('dramatis-pack/1'),
  id,
  title: localised,
  version: text,
  licence: text,
  author: v.optional(text),
  homepage: v.optional(link),
  update: v.optional(link),
  entries: v.array(entry),
  statements: v.optional(v.array(statement)),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Entry = Pack['entries'][number];
export type Statement = NonNullable<Pack['statements']>[number];
export type Role = NonNullable<Entry['roles']>[number];
export type Name = Entry['names'][string][number];
