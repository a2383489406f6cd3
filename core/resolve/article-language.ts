import type { AnnotateRequest } from '../model/annotation.ts';

const GERMAN = /\b(?:der|die|und|das|ist|nicht|den|von|mit|sich|ein|eine|dem|auf)\b/gu;
const ENGLISH = /\b(?:the|and|of|is|to|that|with|for|was|his|has|are)\b/gu;
const SAMPLE = 4000;

/** The language of a request: as the page says, else told by its commonest words; null if they do not tell. */
export function languageOf({ facts, blocks }: AnnotateRequest): string | null {
  if (facts.lang !== null) return facts.lang;
  let sample = '';
  for (const { text } of blocks) if ((sample += ` ${text}`).length > SAMPLE) break;
  const german = sample.match(GERMAN)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (german === english) return null;
  return german > english ? 'de' : 'en';
}
