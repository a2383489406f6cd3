import { powerOfTwo } from '../binary/power-of-two.ts';
import { bucketOf, LIST, printOf } from './index-arrays.ts';
import type { IndexArrays } from './index-arrays.ts';
import { alphabetOf, LetterWriter } from './letters.ts';
import { LAYER, NameFlag } from './name-index.ts';
import type { PhraseList } from './phrase-list.ts';

/** The forms of one pack, and where its entries are numbered in the library: -1 for one that another pack has already. */
export interface NumberedList {
  list: PhraseList;
  numbers: Int32Array;
}

/** Names a bucket at most, 3 to 6 in fact: few enough to look through, many enough that buckets cost little. */
const BUCKET = 6;
/**
 * Slots of the filter a first word at least, up to twice as many in fact: at four, about one word in five that begins no
 * name is looked up for nothing.
 */
const FILTER = 8 / 3;
const LETTERS_A_NAME = 18;

/** Builds the name index of several packs. Forms that are spelt the same become one name with several references. */
export function buildIndex(lists: readonly NumberedList[]): IndexArrays {
  const forms = lists.reduce((sum, { list }) => sum + list.hash.length, 0);
  const buckets = powerOfTwo(forms / BUCKET);
  const order = byBucket(lists, forms, buckets);
  const alphabet = alphabetOf(countCharacters(lists));
  const letters = new LetterWriter(alphabet, forms * LETTERS_A_NAME);
  const prints = new Uint16Array(forms);
  const refs = new Uint32Array(forms);
  const bucketAt = new Uint32Array(buckets + 1);
  const letterAt = new Uint32Array(buckets);
  const several: number[] = [];
  let name = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketAt[bucket] = name;
    letterAt[bucket] = letters.length;
    for (const { hash, list, form, ref } of unique(lists, order, bucket)) {
      letters.write(list.chars, list.charAt[form]!, list.charAt[form + 1]!);
      prints[name] = printOf(hash);
      refs[name++] = ref.length === 1 ? ref[0]! : (LIST | several.length) >>> 0;
      if (ref.length > 1) several.push(ref.length, ...ref);
    }
  }
  bucketAt[buckets] = name;
  return {
    filter: filterOf(lists),
    bucketAt,
    prints: prints.slice(0, name),
    refs: refs.slice(0, name),
    lists: Uint32Array.from(several),
    letterAt,
    letters: letters.bytes(),
    alphabet,
    hasSounds: hasFlag(lists, NameFlag.sound),
    hasTails: hasFlag(lists, NameFlag.compound),
  };
}

const hasFlag = (lists: readonly NumberedList[], flag: number): boolean =>
  lists.some(({ list }) => list.ref.some((ref) => (ref & flag) !== 0));

/** Forms of all lists as list number and form number, sorted by bucket (counting sort). */
interface Order {
  at: Uint32Array;
  list: Uint16Array;
  form: Uint32Array;
}

function byBucket(lists: readonly NumberedList[], forms: number, buckets: number): Order {
  const at = new Uint32Array(buckets + 1);
  each(lists, (_, { list }, form) => at[bucketOf(list.hash[form]!, buckets) + 1]!++);
  for (let bucket = 0; bucket < buckets; bucket++) at[bucket + 1]! += at[bucket]!;
  const next = at.slice();
  const order: Order = { at, list: new Uint16Array(forms), form: new Uint32Array(forms) };
  each(lists, (number, { list }, form) => {
    const place = next[bucketOf(list.hash[form]!, buckets)]!++;
    order.list[place] = number;
    order.form[place] = form;
  });
  return order;
}

/** Visits every form whose entry counts. */
function each(lists: readonly NumberedList[], visit: (number: number, list: NumberedList, form: number) => void): void {
  lists.forEach((numbered, number) => {
    const { list, numbers } = numbered;
    for (let form = 0; form < list.hash.length; form++) {
      if (numbers[list.ref[form]! >>> 8]! >= 0) visit(number, numbered, form);
    }
  });
}

interface Unique {
  hash: number;
  list: PhraseList;
  form: number;
  ref: number[];
}

/** The different names of a bucket with all their references. */
function unique(lists: readonly NumberedList[], { at, list: listOf, form: formOf }: Order, bucket: number): Unique[] {
  const found: Unique[] = [];
  for (let place = at[bucket]!; place < at[bucket + 1]!; place++) {
    const { list, numbers } = lists[listOf[place]!]!;
    const form = formOf[place]!;
    const flags = list.ref[form]! & 0xff;
    const ref = ((numbers[list.ref[form]! >>> 8]! << 8) | flags) >>> 0;
    const hash = list.hash[form]!;
    const known = found.find((other) => other.hash === hash && isSame(other, list, form));
    if (known) addRef(known.ref, ref);
    else found.push({ hash, list, form, ref: [ref] });
  }
  return found;
}

function isSame(known: Unique, list: PhraseList, form: number): boolean {
  if (((known.ref[0]! ^ list.ref[form]!) & LAYER) !== 0) return false;
  const from = known.list.charAt[known.form]!;
  const length = known.list.charAt[known.form + 1]! - from;
  const start = list.charAt[form]!;
  if (list.charAt[form + 1]! - start !== length) return false;
  for (let i = 0; i < length; i++) if (known.list.chars[from + i] !== list.chars[start + i]) return false;
  return true;
}

/** One reference an entry and name: the one that asks for less support. */
function addRef(refs: number[], ref: number): void {
  const known = refs.findIndex((other) => other >>> 8 === ref >>> 8);
  if (known < 0) refs.push(ref);
  else if ((ref & NameFlag.weak) === 0) refs[known] = ref;
}

function countCharacters(lists: readonly NumberedList[]): Map<number, number> {
  const counts = new Uint32Array(0x10000);
  for (const { list } of lists) for (const code of list.chars) counts[code]!++;
  const used = new Map<number, number>();
  counts.forEach((count, code) => count > 0 && used.set(code, count));
  return used;
}

function filterOf(lists: readonly NumberedList[]): Uint8Array {
  const firsts = new Set<number>();
  each(lists, (_, { list }, form) => firsts.add(list.first[form]!));
  const filter = new Uint8Array(powerOfTwo(firsts.size * FILTER));
  each(lists, (_, { list }, form) => {
    const slot = list.first[form]! & (filter.length - 1);
    filter[slot] = Math.max(filter[slot]!, list.words[form]!);
  });
  return filter;
}
