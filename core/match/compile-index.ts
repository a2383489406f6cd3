import { NameFlag, NameIndex } from './name-index.ts';
import type { IndexArrays, Phrase } from './name-index.ts';
import { extendHash, tokenise } from './tokens.ts';

const MAGIC = 0x44524d31; // DRM1
const MAX_ENTRIES = 1 << 24;
const HEADER = 6;
/** Slots a phrase: 2 keeps probe sequences short at little cost. */
const LOAD = 2;

/** Compiles surface forms into one buffer that openIndex opens without building an object a name. */
export function compileIndex(phrases: Iterable<Phrase>): ArrayBuffer {
  const byText = new Map<string, number[]>();
  for (const { text, entry, flags } of phrases) {
    if (entry < 0 || entry >= MAX_ENTRIES) throw new RangeError(`entry number ${entry} is out of range`);
    const refs = byText.get(text);
    const ref = (entry << 8) | flags;
    if (!refs) byText.set(text, [ref]);
    else addRef(refs, ref);
  }
  return pack(byText);
}

/** One reference an entry and surface form: the one that asks for less support. */
function addRef(refs: number[], ref: number): void {
  const known = refs.findIndex((other) => other >>> 8 === ref >>> 8);
  if (known < 0) refs.push(ref);
  else if ((ref & NameFlag.weak) === 0) refs[known] = ref;
}

function pack(byText: Map<string, number[]>): ArrayBuffer {
  const firsts = new Map<number, number>();
  const hashes = new Uint32Array(byText.size);
  let charCount = 0;
  let refCount = 0;
  let phrase = 0;
  for (const [text, refs] of byText) {
    const tokens = tokenise(text);
    let hash = 0;
    for (let i = 0; i < tokens.count; i++) hash = extendHash(hash, tokens.hash[i]!);
    hashes[phrase++] = hash;
    const first = tokens.hash[0];
    if (first !== undefined) firsts.set(first, Math.max(firsts.get(first) ?? 0, Math.min(255, tokens.count)));
    charCount += text.length;
    refCount += refs.length;
  }
  const arrays = layOut(
    powerOfTwo(firsts.size * LOAD),
    powerOfTwo(byText.size * LOAD),
    byText.size,
    charCount,
    refCount,
  );
  fillFirsts(arrays, firsts);
  fillPhrases(arrays, byText, hashes);
  return arrays.slots.buffer as ArrayBuffer;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, least)));

/** Header (magic and five counts), then the 4-byte arrays, then the 2-byte one, then the bytes. */
function layOut(firsts: number, slots: number, phrases: number, chars: number, refs: number): IndexArrays {
  const words = HEADER + firsts + slots + (phrases + 1) * 2 + refs;
  const buffer = new ArrayBuffer(words * 4 + chars * 2 + firsts);
  new Uint32Array(buffer, 0, HEADER).set([MAGIC, firsts, slots, phrases, chars, refs]);
  return views(buffer);
}

function views(buffer: ArrayBuffer): IndexArrays {
  const header = new Uint32Array(buffer, 0, HEADER);
  const [magic, firsts, slots, phrases, chars, refs] = header as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC) throw new TypeError('not a name index');
  let at = HEADER * 4;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, length);
    at += length * 4;
    return view;
  };
  const firstHash = words(firsts);
  const slotArray = words(slots);
  const charAt = words(phrases + 1);
  const refAt = words(phrases + 1);
  const refArray = words(refs);
  const charArray = new Uint16Array(buffer, at, chars);
  const firstMost = new Uint8Array(buffer, at + chars * 2, firsts);
  return { firstHash, firstMost, slots: slotArray, chars: charArray, charAt, refs: refArray, refAt };
}

function fillFirsts({ firstHash, firstMost }: IndexArrays, firsts: Map<number, number>): void {
  const mask = firstHash.length - 1;
  for (const [hash, most] of firsts) {
    let slot = hash & mask;
    while (firstMost[slot] !== 0) slot = (slot + 1) & mask;
    firstHash[slot] = hash;
    firstMost[slot] = most;
  }
}

function fillPhrases(arrays: IndexArrays, byText: Map<string, number[]>, hashes: Uint32Array): void {
  const { slots, chars, charAt, refs, refAt } = arrays;
  const mask = slots.length - 1;
  let phrase = 0;
  let char = 0;
  let ref = 0;
  for (const [text, entryRefs] of byText) {
    charAt[phrase] = char;
    refAt[phrase] = ref;
    for (let i = 0; i < text.length; i++) chars[char++] = text.charCodeAt(i);
    for (const value of entryRefs) refs[ref++] = value >>> 0;
    let slot = hashes[phrase]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ++phrase;
  }
  charAt[phrase] = char;
  refAt[phrase] = ref;
}

/** Opens a buffer of compileIndex. Throws a TypeError if it is something else. */
export function openIndex(buffer: ArrayBuffer): NameIndex {
  return new NameIndex(views(buffer));
}
