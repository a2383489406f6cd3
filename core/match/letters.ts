/**
 * Names as bytes: each character is its place in an alphabet of the 254 commonest characters of all names; a rarer one is
 * ESCAPE and its two bytes. Before them stands how many bytes they are (7 bits a byte, the high bit says that more follow).
 * A letter of a Latin, Greek or Cyrillic name costs one byte.
 */

const ALPHABET = 254;
const ESCAPE = 254;
const MORE = 0x80;
/** Bytes that the length of a name takes at most. */
const LONGEST_LENGTH = 5;

/** The alphabet of a set of names: the characters, commonest first. */
export function alphabetOf(counts: ReadonlyMap<number, number>): Uint16Array {
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Uint16Array.from(byCount.slice(0, ALPHABET).map(([code]) => code));
}

/** Writes names one after the other into a buffer that grows. */
export class LetterWriter {
  readonly #places = new Uint8Array(0x10000).fill(ESCAPE);
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(alphabet: Uint16Array, size: number) {
    alphabet.forEach((code, place) => (this.#places[code] = place));
    this.#bytes = new Uint8Array(Math.max(64, size));
  }

  get length(): number {
    return this.#length;
  }

  write(chars: Uint16Array, from: number, to: number): void {
    let size = to - from;
    for (let i = from; i < to; i++) if (this.#places[chars[i]!] === ESCAPE) size += 2;
    if (this.#length + size + LONGEST_LENGTH > this.#bytes.length) this.#grow(size);
    const bytes = this.#bytes;
    let at = this.#length;
    for (; size >= MORE; size >>>= 7) bytes[at++] = (size & (MORE - 1)) | MORE;
    bytes[at++] = size;
    for (let i = from; i < to; i++) {
      const code = chars[i]!;
      const place = this.#places[code]!;
      bytes[at++] = place;
      if (place !== ESCAPE) continue;
      bytes[at++] = code & 0xff;
      bytes[at++] = code >>> 8;
    }
    this.#length = at;
  }

  #grow(size: number): void {
    const larger = new Uint8Array((this.#bytes.length + size + LONGEST_LENGTH) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** Reads names where they lie: `chars` holds the `length` characters of the last one read. */
export class LetterReader {
  chars = new Uint16Array(128);
  length = 0;
  readonly #alphabet: Uint16Array;
  readonly #bytes: Uint8Array;
  #start = 0;

  constructor(alphabet: Uint16Array, bytes: Uint8Array) {
    this.#alphabet = alphabet;
    this.#bytes = bytes;
  }

  /** Where the name behind the one at `at` lies. */
  next(at: number): number {
    let size = 0;
    let byte = MORE;
    for (let shift = 0; byte >= MORE; shift += 7) {
      byte = this.#bytes[at++]!;
      size |= (byte & (MORE - 1)) << shift;
    }
    this.#start = at;
    return at + size;
  }

  read(at: number): void {
    const end = this.next(at);
    if (end - this.#start > this.chars.length) this.chars = new Uint16Array((end - this.#start) * 2);
    let count = 0;
    for (let i = this.#start; i < end; i++) {
      const place = this.#bytes[i]!;
      if (place === ESCAPE) {
        this.chars[count++] = this.#bytes[i + 1]! | (this.#bytes[i + 2]! << 8);
        i += 2;
      } else this.chars[count++] = this.#alphabet[place]!;
    }
    this.length = count;
  }
}
