import type { AnnotateRequest } from '../model/annotation.ts';
import { normalisedText } from '../text/normalize.ts';

/** A request with normalised texts, of one whose texts are as they stand in a page: the page's thread has no time for that. */
export function withNormalisedTexts<Request extends AnnotateRequest>(request: Request): Request {
  const blocks = request.blocks.map((block) => ({ ...block, text: normalisedText(block.text) }));
  return { ...request, blocks };
}
