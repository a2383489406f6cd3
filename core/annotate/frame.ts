import type { Quotation } from '../model/mention.ts';

/** Beyond this many characters, what stands beside a cue is no frame. */
const LONGEST_FRAME = 300;
/** A full stop, a question or an exclamation that a new sentence follows; not behind a number (`am 4. April`). */
const SENTENCE_END = /(?<!\d)[.!?…]["“”«»’‘]*\s+(?=["„“»«]?\p{Lu})|\n/gu;

/** The words around a quotation's cue in its sentence, without what was said, and where in them the cue and the speaker are. */
export interface FrameWords {
  text: string;
  cue: { start: number; end: number };
}

/** The frame of a quotation that has a cue. */
export function frameAround(text: string, quotation: Quotation): FrameWords | null {
  const { cue, speaker } = quotation;
  if (!cue) return null;
  const near = speaker && Math.abs(speaker.start - cue.start) < LONGEST_FRAME / 2 ? speaker : cue;
  const core = { start: Math.min(cue.start, near.start), end: Math.max(cue.end, near.end) };
  const said = quotation.parts ?? [quotation];
  let start = Math.max(0, core.start - LONGEST_FRAME);
  let end = Math.min(text.length, core.end + LONGEST_FRAME);
  for (const part of said) {
    if (part.end <= core.start) start = Math.max(start, part.end);
    if (part.start >= core.end) end = Math.min(end, part.start);
  }
  const before = [...text.slice(start, core.start).matchAll(SENTENCE_END)].at(-1);
  if (before) start += before.index + before[0].length;
  const after = text.slice(core.end, end).search(SENTENCE_END);
  if (after >= 0) end = core.end + after;
  // marks and commas that stand between what was said and its frame
  const from = start + (/^[\s\p{P}]*/u.exec(text.slice(start, core.start))?.[0].length ?? 0);
  return { text: text.slice(from, end), cue: { start: core.start - from, end: core.end - from } };
}
