/**
 * Several flat arrays in one buffer: a magic word, the length of a JSON table of contents, the table, then the arrays, each
 * aligned to 8 bytes. Reading copies nothing; the views lie over the buffer, which may be shared between threads.
 */

const MAGIC = 0x44524d32; // DRM2
const HEADER = 8;
const ALIGN = 8;

export type Bytes = Uint8Array | Uint16Array | Uint32Array;

type Contents = Record<string, [offset: number, bytes: number]>;

const aligned = (offset: number): number => Math.ceil(offset / ALIGN) * ALIGN;

/** Lays arrays out in one buffer. */
export function writeSections(arrays: Record<string, Bytes>): ArrayBuffer {
  const contents: Contents = {};
  let end = 0;
  for (const [name, array] of Object.entries(arrays)) {
    contents[name] = [end, array.byteLength];
    end = aligned(end + array.byteLength);
  }
  const table = new TextEncoder().encode(JSON.stringify(contents));
  const start = aligned(HEADER + table.length);
  const buffer = new ArrayBuffer(start + end);
  new Uint32Array(buffer, 0, 2).set([MAGIC, table.length]);
  new Uint8Array(buffer).set(table, HEADER);
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(buffer).set(bytes, start + contents[name]![0]);
  }
  return buffer;
}

/** The arrays of a buffer that writeSections has made. */
export class Sections {
  readonly #buffer: ArrayBufferLike;
  readonly #start: number;
  readonly #contents: Contents;

  /** Throws a TypeError if the buffer is something else or cut short. */
  constructor(buffer: ArrayBufferLike) {
    const [magic, length] = buffer.byteLength < HEADER ? [] : new Uint32Array(buffer, 0, 2);
    if (magic !== MAGIC || length === undefined || HEADER + length > buffer.byteLength) throw new TypeError(NOT_OURS);
    // a copy: browsers do not decode what is shared between threads
    this.#contents = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEADER, length).slice())) as Contents;
    this.#buffer = buffer;
    this.#start = aligned(HEADER + length);
    const end = Math.max(0, ...Object.values(this.#contents).map(([offset, bytes]) => offset + bytes));
    if (this.#start + end > buffer.byteLength) throw new TypeError(NOT_OURS);
  }

  u8(name: string): Uint8Array {
    const [offset, bytes] = this.#place(name);
    return new Uint8Array(this.#buffer, offset, bytes);
  }

  u16(name: string): Uint16Array {
    const [offset, bytes] = this.#place(name);
    return new Uint16Array(this.#buffer, offset, bytes / 2);
  }

  u32(name: string): Uint32Array {
    const [offset, bytes] = this.#place(name);
    return new Uint32Array(this.#buffer, offset, bytes / 4);
  }

  /** Bytes of some of the arrays together. */
  bytesOf(...names: string[]): number {
    return names.reduce((sum, name) => sum + this.#place(name)[1], 0);
  }

  #place(name: string): [offset: number, bytes: number] {
    const place = this.#contents[name];
    if (!place) throw new TypeError(NOT_OURS);
    return [this.#start + place[0], place[1]];
  }
}

const NOT_OURS = 'not a compiled library';
