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
  /** The whole text, for short ones. */
  readonly raw: string;
}

/** Collects the text nodes of a run of inline content and cuts it where it is too long for one block. */
export class TextRun implements Stretch {
  /** Text nodes, and the BREAK and GAP characters between them. */
  #items: (Text | string)[] = [];
  /** Characters of the run that stand in links. */
  linked = 0;
  length = 0;
  #words = false;

  add(node: Text, linked: boolean): void {
    const { length } = node;
    if (length === 0) return;
    // line breaks and indentation between two block elements are no text
    if (!this.#words && length <= 1_000 && !hasInk(node.data)) return;
    this.#words = true;
    this.#items.push(node);
    this.length += length;
    if (linked) this.linked += length;
  }

  separate(character: string): void {
    if (this.#words) this.#items.push(character);
  }

  get empty(): boolean {
    return !this.#words;
  }

  /** A run to go on with: this one, as long as nothing is in it. */
  get next(): TextRun {
    return this.#words ? new TextRun() : this;
  }

  /** The whole text, for short runs. */
  get raw(): string {
    return this.#items.map((item) => (typeof item === 'string' ? item : item.data)).join('');
  }

  /** Cuts the run at sentence ends or blanks into stretches of about SEGMENT_CHARACTERS. */
  segments(): Iterable<RunSegment> {
    return this.length <= SEGMENT_CHARACTERS / 2 ? [this.#whole()] : this.#cut();
  }

  #whole(): RunSegment {
    let raw = '';
    const parts: BlockPart[] = [];
    for (const item of this.#items) {
      if (typeof item === 'string') raw += item;
      else {
        const { data } = item;
        parts.push({ node: item, from: 0, to: data.length, start: raw.length });
        raw += data;
      }
    }
    return { raw, parts };
  }

  *#cut(): Generator<RunSegment> {
    let raw = '';
    let parts: BlockPart[] = [];
    for (const item of this.#items) {
      if (typeof item === 'string') {
        raw += item;
        continue;
      }
      const { data } = item;
      let from = 0;
      while (from < data.length) {
        const room = SEGMENT_CHARACTERS - raw.length;
        const to = data.length - from <= room ? data.length : cutBefore(data, from, from + room, raw.length > 0);
        if (to > from) {
          parts.push({ node: item, from, to, start: raw.length });
          raw += data.slice(from, to);
        }
        from = to;
        if (from < data.length) {
          yield { raw, parts };
          raw = '';
          parts = [];
        }
      }
    }
    if (parts.length > 0) yield { raw, parts };
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
