import * as v from 'valibot';

/** A note is a reminder, not a document. */
export const LONGEST_NOTE = 2_000;

export const noteSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NOTE));

/** What the reader has written down, by entry. */
export type Notes = Record<string, string>;

/** The notes among some data; what is none is left out, the others stay. */
export function parseNotes(data: unknown): Notes {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const entries = Object.entries(data).flatMap(([entry, text]: [string, unknown]) => {
    const parsed = v.safeParse(noteSchema, text);
    return parsed.success ? [[entry, parsed.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What the reader has written down about an entry. */
export const noteOf = (notes: Notes, entry: string): string | undefined =>
  Object.hasOwn(notes, entry) ? notes[entry] : undefined;

/** The notes with another one about an entry; without any where there is no text left. */
export function withNote(notes: Notes, entry: string, text: string): Notes {
  const { [entry]: _, ...others } = notes;
  return parseNotes({ ...others, [entry]: text.slice(0, LONGEST_NOTE) });
}
