import * as v from 'valibot';
import { fingerprint } from '../text/fingerprint.ts';
import { wordsOf } from './words.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/**
 * What the reader said of some words in quotation: somebody else said them, or they are nothing to keep. Holds no words
 * and no address, only a fingerprint, so that what was dismissed is not kept by the back door.
 */
export const decisionSchema = v.object({
  /** Fingerprint of the words (`wordsKey`). */
  key: name,
  /** Who said them; null: they are not to be kept. */
  speaker: v.nullable(v.object({ entry: v.nullable(name), name })),
  /** ISO 8601 day. */
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
});

export type Decision = v.InferOutput<typeof decisionSchema>;

/** Words are the same to a decision whatever marks, blanks and capitals they have. */
export const wordsKey = (text: string): string => fingerprint(wordsOf(text).join(' '));
