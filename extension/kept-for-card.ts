import type { CardQuestion, KeptOf } from '../core/card/card-view.ts';
import { countOf, latestOn, statementsOf } from './read-statements.ts';

/** The latest on each topic, and the latest of all, are enough to choose two or three from. */
const LATEST_ON_TOPIC = 5;
const LATEST = 12;
const MOST_TOPICS = 16;

/** What this browser has of an entry for its card; nothing if the store cannot be read, since the packs still can. */
export async function keptFor({ entry, around }: Pick<CardQuestion, 'entry' | 'around'>): Promise<KeptOf> {
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
