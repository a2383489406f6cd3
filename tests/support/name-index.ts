import { Sections, writeSections } from '../../core/binary/sections.ts';
import { buildIndex } from '../../core/match/build-index.ts';
import { indexSections, readIndexSections } from '../../core/match/index-arrays.ts';
import { NameIndex } from '../../core/match/name-index.ts';
import type { Phrase } from '../../core/match/name-index.ts';
import { PhraseWriter } from '../../core/match/phrase-list.ts';

/** A name index of some surface forms, by way of the buffer that it is kept in. */
export function indexOf(phrases: Iterable<Phrase>): NameIndex {
  const forms = new PhraseWriter();
  let entries = 0;
  for (const phrase of phrases) {
    forms.add(phrase);
    entries = Math.max(entries, phrase.entry + 1);
  }
  const numbers = Int32Array.from({ length: entries }, (_, number) => number);
  const buffer = writeSections(indexSections(buildIndex([{ list: forms.list(), numbers }])));
  const { arrays, findingBytes } = readIndexSections(new Sections(buffer));
  return new NameIndex(arrays, findingBytes);
}
