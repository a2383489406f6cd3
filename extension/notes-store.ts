import { browser } from 'wxt/browser';
import { parseNotes, withNote } from '../core/notes/note.ts';
import type { Notes } from '../core/notes/note.ts';
import { writeLocal } from './local-store.ts';

const KEY = 'notes';
const LOCK = 'dramatis-notes';

export async function readNotes(): Promise<Notes> {
  const { [KEY]: data } = await browser.storage.local.get(KEY);
  return parseNotes(data);
}

/** Changes the notes; changes from several pages at once follow one another and none is lost. */
export async function changeNotes(change: (notes: Notes) => Notes): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await writeLocal({ [KEY]: change(await readNotes()) });
  });
}

/** Writes down what the reader notes about an entry; without a text, there is no note any more. */
export const writeNote = (entry: string, text: string): Promise<void> =>
  changeNotes((notes) => withNote(notes, entry, text));
