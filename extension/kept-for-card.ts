import type { CardQuestion, KeptOf } from '../core/card/card-view.ts';
import { noteOf } from '../core/notes/note.ts';
import type { Notes } from '../core/notes/note.ts';
import { readNotes } from './notes-store.ts';
import { countOf, latestOn, statementsOf } from './read-statements.ts';

/** The latest on each topic, and the latest of all, are enough to choose two or three from. */
const LATEST_ON_TOPIC = 5;
const LATEST = 12;
const MOST_TOPICS = 16;

type Asked = Pick<CardQuestion, 'entry' | 'around'>;

/** What this browser has of an entry for its card; nothing if a store cannot be read, since the packs still can. */
export async function keptFor(question: Asked): Promise<KeptOf> {
  const [said, notes] = await Promise.all([saidOf(question), readNotes().catch((): Notes => ({}))]);
  const note = noteOf(notes, question.entry);
  return { ...said, ...(note !== undefined && { note }) };
}

async function saidOf({ entry, around }: Asked): Promise<KeptOf> {
  try {
    const count = await countOf(entry);
    if (count === 0) return { statements: [], count };
    const topics = [...new Set(around)].slice(0, MOST_TOPICS);
    const found = await Promise.all([
      statementsOf(entry, LATEST),
      ...topics.map((topic) => latestOn(entry, topic, LATEST_ON_TOPIC)),
    ]);
    const byId = new Map(found.flat().map((statement) => [statement.id, statement]));
    return { statements: [...byId.values()], count };
  } catch {
    return { statements: [], count: 0 };
  }
}
