import * as v from 'valibot';
import { decisionSchema } from '../core/statements/decision.ts';
import type { Decision } from '../core/statements/decision.ts';
import { changing, statementStore } from './statement-store.ts';

/** What the reader decided about words, for those of some keys (wordsKey) that there is something for. */
export async function decisionsOn(keys: readonly string[]): Promise<Map<string, Decision>> {
  const store = (await statementStore()).transaction('decisions').store;
  const found = await Promise.all([...new Set(keys)].map((key) => store.get(key)));
  return new Map(found.flatMap((decision) => (v.is(decisionSchema, decision) ? [[decision.key, decision]] : [])));
}

export const allDecisions = async (): Promise<Decision[]> =>
  (await (await statementStore()).getAll('decisions')).filter((decision) => v.is(decisionSchema, decision));

/** Decides anew, in one go. */
export const decide = (decisions: readonly Decision[]): Promise<void> =>
  changing(async (change) => {
    for (const decision of decisions) await change.objectStore('decisions').put(decision);
  });
