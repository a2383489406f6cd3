import { Sections, writeSections } from '../binary/sections.ts';
import { phraseSections, PhraseWriter, readPhraseSections } from '../match/phrase-list.ts';
import type { PhraseList } from '../match/phrase-list.ts';
import { hashWord } from '../match/tokens.ts';
import { surfaceForms } from '../names/expand.ts';
import { JsonTable, JsonWriter } from './json-table.ts';
import type { Entry, Pack, Statement } from './schema.ts';

/** One pack compiled by itself: its forms, its entries and statements, and hashes of what they are looked up by. */
export interface CompiledPack {
  forms: PhraseList;
  entries: JsonTable<Entry>;
  /** By entry: hash of its id. */
  ids: Uint32Array;
  statements: JsonTable<Statement>;
  /** By statement: hashes of its id and of its speaker's. */
  statementIds: Uint32Array;
  speakers: Uint32Array;
}

/** Hash of an id; two ids may share it. */
export const hashId = (id: string): number => hashWord(id, 0, id.length);

const ENTRIES_A_STEP = 16;

/**
 * Expands the names of a pack and gives the compiled pack's buffer (see readCompiledPack). Yields the share done, from 0
 * to 1, after every few entries, so that the caller can let others work in between.
 */
export function* compilePack(pack: Pack): Generator<number, ArrayBuffer> {
  const forms = new PhraseWriter();
  const entries = new JsonWriter();
  const statements = new JsonWriter();
  for (const [number, entry] of pack.entries.entries()) {
    for (const phrase of surfaceForms(entry, number)) forms.add(phrase);
    entries.add(entry);
    if (number % ENTRIES_A_STEP === 0) yield number / pack.entries.length;
  }
  for (const statement of pack.statements ?? []) statements.add(statement);
  return writeSections({
    ...phraseSections(forms.list()),
    'entries.at': entries.at,
    'entries.bytes': entries.bytes,
    ids: Uint32Array.from(pack.entries, ({ id }) => hashId(id)),
    'statements.at': statements.at,
    'statements.bytes': statements.bytes,
    statementIds: Uint32Array.from(pack.statements ?? [], ({ id }) => hashId(id)),
    speakers: Uint32Array.from(pack.statements ?? [], ({ speaker }) => hashId(speaker)),
  });
}

/** Views over a buffer of compilePack. Throws a TypeError if it is something else. */
export function readCompiledPack(buffer: ArrayBufferLike): CompiledPack {
  const sections = new Sections(buffer);
  return {
    forms: readPhraseSections(sections),
    entries: new JsonTable(sections.u32('entries.at'), sections.u8('entries.bytes')),
    ids: sections.u32('ids'),
    statements: new JsonTable(sections.u32('statements.at'), sections.u8('statements.bytes')),
    statementIds: sections.u32('statementIds'),
    speakers: sections.u32('speakers'),
  };
}
