import * as v from 'valibot';
import { KINDS } from '../model/kind.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import type { Pack } from '../packs/schema.ts';

/** As many entries of their own as a reader may have. */
export const MOST_OWN = 500;

export const LONGEST_NAME = 200;

/** What the reader wants marked, besides what packs know. */
export const ownEntrySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/u)),
  name: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(LONGEST_NAME),
    v.regex(/[\p{L}\p{N}]/u, 'no letter or digit'),
    v.regex(/^\P{Cs}*$/u),
  ),
  kind: v.picklist(KINDS),
  /** What the card says; empty if there is nothing to say. */
  note: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE), v.regex(/^\P{Cs}*$/u)),
  /** Language of the note. */
  lang: v.picklist(['de', 'en']),
  /** ISO 8601 day. */
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
});

export type OwnEntry = v.InferOutput<typeof ownEntrySchema>;

/** The reader's entries as a pack among the others; its names count in both languages. */
export const ownPack = (entries: readonly OwnEntry[]): Pack => ({
  format: 'dramatis-pack/1',
  id: 'own',
  title: { en: 'Own entries', de: 'Eigene Einträge' },
  version: entries.map(({ made }) => made).reduce((latest, made) => (made > latest ? made : latest), ''),
  licence: '-',
  entries: entries.map(({ id, name, kind, note, lang }) => ({
    id,
    kind,
    names: { en: [name], de: [name] },
    ...(note !== '' && { [kind === 'term' ? 'definition' : 'about']: { [lang]: note } }),
  })),
});

/**
 * The list with an entry more, which takes the place of one with the same name and kind; the oldest goes if there are too
 * many. Null if it is not right.
 */
export function withOwn(list: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] | null {
  const parsed = v.safeParse(ownEntrySchema, entry);
  if (!parsed.success) return null;
  const { id, name, kind } = parsed.output;
  const others = list.filter((one) => one.id !== id && (one.name !== name || one.kind !== kind));
  return [...others, parsed.output].slice(-MOST_OWN);
}
