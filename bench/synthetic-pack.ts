import { NameFlag } from '../core/match/name-index.ts';
import { phraseHashes } from '../core/match/phrase-hash.ts';
import { surfaceForms } from '../core/names/expand.ts';
import type { Entry, Pack } from '../core/packs/schema.ts';
import { syntheticNames } from './synthetic-names.ts';

const LAYERS = NameFlag.sound | NameFlag.compound;

/** What the index will have for an entry: a form counts once for each hash and each way of looking for it. */
const indexedNames = (entry: Entry): string[] =>
  [...surfaceForms(entry, 0)].flatMap((phrase) =>
    [...phraseHashes(phrase)].map(({ hash }) => `${hash} ${phrase.flags & LAYERS} ${phrase.text}`),
  );

/** An entry whose one name is looked for as it is: one name in the index. */
function plainEntry(number: number, name: string): Entry {
  return { id: `n${number}`, kind: 'organisation', matching: 'exact', names: { de: [name], en: [name] } };
}

function person(number: number, name: string): Entry {
  return { id: `p${number}`, kind: 'person', names: { de: [name], en: [name] } };
}

/** A pack of given names alone, each looked for as it is. */
export function packOfNames(id: string, names: readonly string[]): Pack {
  return packOf(
    id,
    `${names.length} names`,
    names.map((name, number) => plainEntry(number, name)),
  );
}

function packOf(id: string, title: string, entries: Entry[]): Pack {
  return { format: 'dramatis-pack/1', id, title: { en: title }, version: '1', licence: 'CC0-1.0', entries };
}

/** The first `count` names of an endless list, of another seed than the persons'. */
export function mentionedNames(count: number): string[] {
  return [...syntheticNames(3).take(count)];
}

/**
 * A pack that compiles into exactly `size` different names: the given ones, each as it is, then invented persons with all
 * the forms that the compiler makes of them. Throws a RangeError if the given ones alone are more.
 */
export function syntheticPack(size: number, given: readonly string[] = []): Pack {
  const entries: Entry[] = [];
  const known = new Set<string>();
  /** Adds an entry unless it has more new names than there is room for. */
  const add = (entry: Entry): boolean => {
    const fresh = indexedNames(entry).filter((name) => !known.has(name));
    if (known.size + new Set(fresh).size > size) return false;
    for (const name of fresh) known.add(name);
    entries.push(entry);
    return true;
  };
  for (const name of given) if (!add(plainEntry(entries.length, name))) throw new RangeError(`too many names: ${name}`);
  for (const name of syntheticNames()) if (!add(person(entries.length, name))) break;
  for (const name of syntheticNames(5)) {
    if (known.size >= size) break;
    add(plainEntry(entries.length, name));
  }
  return packOf(`bench-${size}`, `Bench, ${size} names`, entries);
}
