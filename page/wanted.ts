import type { EntryBrief } from '../core/model/annotation.ts';
import type { Mention } from '../core/model/mention.ts';
import type { Quiet } from '../core/settings/quiet.ts';

/** From this confidence on a mention is a sure one. */
export const SURE = 0.9;

/** True if a mention is to be marked with the reader's choice of how sure it must be and of which terms. */
export function isWanted(
  { confidence, others, corrected }: Pick<Mention, 'confidence' | 'others' | 'corrected'>,
  brief: Pick<EntryBrief, 'everyday'> | undefined,
  { certainty, terms }: Pick<Quiet, 'certainty' | 'terms'>,
): boolean {
  if (terms === 'specialist' && brief?.everyday === true) return false;
  // what the reader decided is sure
  return certainty === 'all' || corrected !== undefined || (confidence >= SURE && (others ?? []).length === 0);
}
