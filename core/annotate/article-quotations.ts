import type { AnnotateRequest } from '../model/annotation.ts';
import type { Mention, Quotation, Span } from '../model/mention.ts';
import type { FoundQuotation } from '../model/quoted.ts';
import type { Library } from '../packs/library.ts';
import { kindOfWords } from '../quotations/described.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { mentionsIn } from '../quotations/named-speaker.ts';
import { languageOf } from '../resolve/article-language.ts';
import { agencyInFrame } from '../statements/agencies.ts';
import { saidOn } from '../statements/said-on.ts';
import { frameAround } from './frame.ts';
import { JoinedBlocks } from './joined-blocks.ts';
import { LibraryOffices } from './offices.ts';

/** Reading stops at so many quotations of one request: no article has them. */
export const MOST_QUOTATIONS = 2_000;

/**
 * The reported speech in an article's blocks, in order; `mentions` are those of each block. Without what is said in a
 * language that we do not read.
 */
export function articleQuotations(
  library: Library,
  request: AnnotateRequest,
  mentions: readonly (readonly Mention[])[],
): FoundQuotation[] {
  const { facts, blocks } = request;
  const joined = new JoinedBlocks(blocks);
  const all = joined.mentions(mentions);
  const lang = languageOf(request);
  const found = findQuotations(joined.text, lang, all, new LibraryOffices(library, facts.published));
  return found.slice(0, MOST_QUOTATIONS).map((quotation) => {
    const own = joined.blockAt(quotation.start).lang ?? lang ?? '';
    const parts: Span[] = quotation.parts ?? [quotation];
    const { cue, resolved, speaker } = quotation;
    const frame = cue && frameAround(joined.text, quotation);
    return {
      kind: quotation.kind,
      spans: parts.flatMap((part) => joined.spans(part)),
      text: wordsOf(joined.text, parts),
      lang: own,
      cue: cue && (joined.spans(cue)[0] ?? null),
      cueText: cue && joined.text.slice(cue.start, cue.end),
      speaker: speakerOf(resolved, speaker, own),
      confidence: quotation.confidence,
      about: aboutOf(parts, all, resolved?.entry),
      said: frame && saidOn(frame.text, frame.cue, own, facts.published),
      via: frame && agencyInFrame(frame.text),
    };
  });
}

/** What is said as one text, without the comma that leads to the frame (`“We wait,” he said`). */
const wordsOf = (text: string, parts: readonly Span[]): string =>
  parts
    .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))
    .join(' ')
    .replace(/[,;:–—]\s*$/u, '');

function speakerOf(
  resolved: Quotation['resolved'],
  beside: Quotation['speaker'],
  lang: string,
): FoundQuotation['speaker'] {
  if (resolved?.entry !== undefined) return { entry: resolved.entry, name: resolved.text };
  const words = resolved ?? beside;
  if (!words || words.pronoun) return null;
  const kind = kindOfWords(words.text, lang);
  if (kind === 'nobody') return null;
  return { entry: null, name: words.text, ...(kind === 'description' ? { described: true } : {}) };
}

function aboutOf(parts: readonly Span[], mentions: readonly Mention[], speaker: string | undefined): string[] {
  const entries = parts.flatMap((part) => mentionsIn(mentions, part).map(({ entry }) => entry));
  return [...new Set(entries)].filter((entry) => entry !== speaker);
}
