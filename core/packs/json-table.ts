/** Many JSON values as bytes in one array, each parsed when it is asked for. */

const FIRST_SIZE = 4096;

/** Gathers values; `at` holds where each begins in `bytes`, and where the last ends. */
export class JsonWriter {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;
  readonly #at: number[] = [0];

  add(value: unknown): void {
    this.append(this.#encoder.encode(JSON.stringify(value)));
  }

  /** Adds a value that is bytes already. */
  append(encoded: Uint8Array): void {
    if (this.#length + encoded.length > this.#bytes.length) {
      const larger = new Uint8Array((this.#length + encoded.length) * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(encoded, this.#length);
    this.#length += encoded.length;
    this.#at.push(this.#length);
  }

  get at(): Uint32Array {
    return Uint32Array.from(this.#at);
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** How many parsed values are kept: an article names some tens, a tab or two after it the same. */
const KEPT = 2_000;

/** Reads values of a table, each parsed once as long as it is in use. */
export class JsonTable<T> {
  readonly length: number;
  readonly #decoder = new TextDecoder();
  readonly #at: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #parsed = new Map<number, T>();

  constructor(at: Uint32Array, bytes: Uint8Array) {
    this.length = at.length - 1;
    this.#at = at;
    this.#bytes = bytes;
  }

  /** The value of a number. Throws a RangeError if there is none. */
  get(number: number): T {
    const known = this.#parsed.get(number);
    if (known !== undefined) return known;
    // a copy: browsers do not decode what is shared between threads
    const value = JSON.parse(this.#decoder.decode(this.raw(number).slice())) as T;
    if (this.#parsed.size >= KEPT) this.#parsed.clear();
    this.#parsed.set(number, value);
    return value;
  }

  /** The bytes of a value. Throws a RangeError if there is none. */
  raw(number: number): Uint8Array {
    if (!(number >= 0 && number < this.length)) throw new RangeError(`no value ${number}`);
    return this.#bytes.subarray(this.#at[number], this.#at[number + 1]);
  }
}
