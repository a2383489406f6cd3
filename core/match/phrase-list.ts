import type { Bytes, Sections } from '../binary/sections.ts';
import { MAX_ENTRIES } from './index-arrays.ts';
import type { Phrase } from './name-index.ts';
import { phraseHashes } from './phrase-hash.ts';

/** Surface forms of one pack in flat arrays: what a name index is built from. Entry numbers are the pack's own. */
export interface PhraseList {
  /** By form: hash of all its words (or sounds) and of the first of them, and how many words it has (at most 255). */
  hash: Uint32Array;
  first: Uint32Array;
  words: Uint8Array;
  /** By form: entry number << 8 | flags. */
  ref: Uint32Array;
  /** By form, and one more: where its characters begin in `chars`. */
  charAt: Uint32Array;
  chars: Uint16Array;
}

/** Gathers surface forms. */
export class PhraseWriter {
  #count = 0;
  #charCount = 0;
  #hash = new Uint32Array(1024);
  #first = new Uint32Array(1024);
  #words = new Uint8Array(1024);
  #ref = new Uint32Array(1024);
  #charAt = new Uint32Array(1025);
  #chars = new Uint16Array(16_384);

  /** Adds a form, which is nothing if it has no word. Throws a RangeError if the entry's number is too large. */
  add(phrase: Phrase): void {
    const { text, entry, flags } = phrase;
    if (entry < 0 || entry >= MAX_ENTRIES) throw new RangeError(`entry number ${entry} is out of range`);
    for (const { hash, first, words } of phraseHashes(phrase)) {
      if (this.#count === this.#hash.length) this.#growForms();
      if (this.#charCount + text.length > this.#chars.length) this.#growChars(text.length);
      const form = this.#count++;
      this.#hash[form] = hash;
      this.#first[form] = first;
      this.#words[form] = Math.min(255, words);
      this.#ref[form] = (entry << 8) | flags;
      for (let i = 0; i < text.length; i++) this.#chars[this.#charCount++] = text.charCodeAt(i);
      this.#charAt[form + 1] = this.#charCount;
    }
  }

  #growForms(): void {
    const size = this.#count * 2;
    this.#hash = grown(this.#hash, new Uint32Array(size));
    this.#first = grown(this.#first, new Uint32Array(size));
    this.#words = grown(this.#words, new Uint8Array(size));
    this.#ref = grown(this.#ref, new Uint32Array(size));
    this.#charAt = grown(this.#charAt, new Uint32Array(size + 1));
  }

  #growChars(more: number): void {
    this.#chars = grown(this.#chars, new Uint16Array((this.#charCount + more) * 2));
  }

  list(): PhraseList {
    const count = this.#count;
    return {
      hash: this.#hash.subarray(0, count),
      first: this.#first.subarray(0, count),
      words: this.#words.subarray(0, count),
      ref: this.#ref.subarray(0, count),
      charAt: this.#charAt.subarray(0, count + 1),
      chars: this.#chars.subarray(0, this.#charCount),
    };
  }
}

function grown<T extends Bytes>(from: Bytes, to: T): T {
  to.set(from);
  return to;
}

const PREFIX = 'forms.';

/** The arrays under the names that they have among the sections of a compiled pack. */
export const phraseSections = (list: PhraseList): Record<string, Bytes> =>
  Object.fromEntries(Object.entries(list).map(([name, array]) => [PREFIX + name, array as Bytes]));

export const readPhraseSections = (sections: Sections): PhraseList => ({
  hash: sections.u32(`${PREFIX}hash`),
  first: sections.u32(`${PREFIX}first`),
  words: sections.u8(`${PREFIX}words`),
  ref: sections.u32(`${PREFIX}ref`),
  charAt: sections.u32(`${PREFIX}charAt`),
  chars: sections.u16(`${PREFIX}chars`),
});
