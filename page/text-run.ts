import type { BlockPart } from './block.ts';
import { hasInk } from './ink.ts';

/** Text longer than this is cut into several blocks. */
export const SEGMENT_CHARACTERS = 20_000;
/** How far before the end of a segment a sentence end is looked for. */
const CUT_WINDOW = 2_000;
const SENTENCE_END = /[.!?…]["'”“’»«)]*\s+|\n/gu;

/** Stands for something inside a paragraph that is not read, so that no name is found across it. */
export const GAP = '\ufffc';
export const BREAK = ' ';

/** A stretch of text that becomes one block. */
export interface RunSegment {
  raw: string;
  parts: BlockPart[];
}

/** Text that stands in one element. */
export interface Stretch {
  readonly length: number;
  /** Characters of it that stand in links. */
  readonly linked: number;
  readonly raw: string;
}

/** Collects the text nodes of a run of inline content and cuts it where it is too long for one block. */
export class TextRun implements Stretch {
  /** The text so far, with a BREAK or a GAP wherever one stands in it. */
  raw = '';
  length = 0;
  linked = 0;
  readonly #parts: BlockPart[] = [];

  add(node: Text, linked: boolean): void {
    const { data } = node;
    const { length } = data;
    // line breaks and indentation between two block elements are no text
    if (length === 0 || (this.raw === '' && !hasInk(data))) return;
    this.#parts.push({ node, from: 0, to: length, start: this.raw.length });
    this.raw += data;
    this.length += length;
    if (linked) this.linked += length;
  }

  separate(character: string): void {
    if (this.raw !== '') this.raw += character;
  }

  get empty(): boolean {
    return this.raw === '';
  }

  /** Cuts the run at sentence ends or blanks into stretches of about SEGMENT_CHARACTERS. */
  segments(): Iterable<RunSegment> {
    return this.length <= SEGMENT_CHARACTERS / 2 ? [{ raw: this.raw, parts: this.#parts }] : this.#cut();
  }

  *#cut(): Generator<RunSegment> {
    let raw = '';
    let parts: BlockPart[] = [];
    let end = 0;
    for (const { node, start, to: length } of this.#parts) {
      // what separates it from the one before
      raw += this.raw.slice(end, start);
      end = start + length;
      const data = this.raw.slice(start, end);
      let from = 0;
      while (from < length) {
        const room = SEGMENT_CHARACTERS - raw.length;
        const to = length - from <= room ? length : cutBefore(data, from, from + room, raw.length > 0);
        if (to > from) {
          parts.push({ node, from, to, start: raw.length });
          raw += data.slice(from, to);
        }
        from = to;
        if (from < length) {
          yield { raw, parts };
          raw = '';
          parts = [];
        }
      }
    }
    if (parts.length > 0) yield { raw: raw + this.raw.slice(end), parts };
  }
}

/** The best place to cut a text before `limit`: behind a sentence, else behind a blank, else not inside a character. */
function cutBefore(data: string, from: number, limit: number, mayBeEmpty: boolean): number {
  const floor = Math.max(from, limit - CUT_WINDOW);
  const view = data.slice(floor, limit);
  let cut = -1;
  for (const match of view.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  if (cut <= 0) cut = Math.max(view.lastIndexOf(' '), view.lastIndexOf('\u00a0')) + 1;
  if (cut > 0) return floor + cut;
  // the start of this node does not fit any more: let the next segment begin with it
  if (mayBeEmpty) return from;
  const code = data.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
