import { join } from 'node:path';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { Mention } from '../../core/model/mention.ts';
import { labelOf } from '../../core/packs/library.ts';
import type { Entry } from '../../core/packs/schema.ts';
import { readGold } from '../gold.ts';
import type { Gold, GoldSpan } from '../gold.ts';
import { loadPacks } from '../load-packs.ts';
import { share } from './share.ts';

const OWN = ['de', 'en'].map((lang) => join(import.meta.dirname, `../../tests/fixtures/demo.${lang}.gold.json`));

export interface LayerScore {
  gold: number;
  marked: number;
  found: number;
  /** Of those found, how many are the right entry. */
  right: number;
  precision: number;
  recall: number;
  missed: string[];
  extra: string[];
}

/** How one layer of a gold text is met: a mention counts if it has the gold's very span. Shares are percentages. */
export function scoreLayer(
  text: string,
  gold: GoldSpan[],
  mentions: Mention[],
  isEntry: (id: string, want: string) => boolean,
): LayerScore {
  const at = (span: { start: number; end: number }): string => `${span.start}-${span.end}`;
  const marked = new Map(mentions.map((mention) => [at(mention), mention]));
  const wanted = new Set(gold.map(at));
  const found = gold.filter((span) => marked.has(at(span)));
  const right = found.filter((span) => isEntry(marked.get(at(span))!.entry, span.entry));
  return {
    gold: gold.length,
    marked: mentions.length,
    found: found.length,
    right: right.length,
    precision: share(right.length, mentions.length),
    recall: share(right.length, gold.length),
    missed: gold.filter((span) => !marked.has(at(span))).map((span) => span.text),
    extra: mentions.filter((mention) => !wanted.has(at(mention))).map(({ start, end }) => text.slice(start, end)),
  };
}

/** Scores of the layers of names and of terms of one gold text. */
export function scoreNames(annotator: Annotator, gold: Gold): Record<'names' | 'terms', LayerScore> {
  const { mentions } = annotateDocument(annotator, gold);
  const isEntry = (id: string, want: string): boolean => {
    const entry = annotator.library.find(id);
    return id === want || (entry !== undefined && labelOf(entry, ['en']).text === want);
  };
  const layer = (isTerm: boolean): Mention[] => mentions.filter(({ kind }) => (kind === 'term') === isTerm);
  return {
    names: scoreLayer(gold.text, gold.names, layer(false), isEntry),
    terms: scoreLayer(gold.text, gold.terms, layer(true), isEntry),
  };
}

/** The score of each kind of entry that is marked or should be; what no pack holds is of the kind `unknown`. */
export function scoreKinds(annotator: Annotator, gold: Gold): Record<string, LayerScore> {
  const { mentions } = annotateDocument(annotator, gold);
  const labels = new Map<string, Entry>();
  for (let i = 0; i < annotator.library.size; i++) {
    const entry = annotator.library.entry(i);
    labels.set(labelOf(entry, ['en']).text, entry);
  }
  const entryOf = (id: string): Entry | undefined => annotator.library.find(id) ?? labels.get(id);
  const wanted = Map.groupBy([...gold.names, ...gold.terms], ({ entry }): string => entryOf(entry)?.kind ?? 'unknown');
  const marked = Map.groupBy(mentions, ({ kind }): string => kind);
  const isEntry = (id: string, want: string): boolean => entryOf(want)?.id === id;
  return Object.fromEntries(
    [...new Set([...wanted.keys(), ...marked.keys()])]
      .toSorted()
      .map((kind) => [kind, scoreLayer(gold.text, wanted.get(kind) ?? [], marked.get(kind) ?? [], isEntry)]),
  );
}

/** Prints the scores of gold files, or of the repository's own, a line a layer and a line a kind. */
export async function names(files: string[]): Promise<void> {
  const annotator = Annotator.of((await loadPacks([], true)).packs);
  for (const file of files.length > 0 ? files : OWN) {
    const gold = await readGold(file);
    const scores = scoreNames(annotator, gold);
    for (const [layer, score] of Object.entries(scores)) console.log(JSON.stringify({ file, layer, ...score }));
    const kinds = scoreKinds(annotator, gold);
    for (const [kind, score] of Object.entries(kinds)) console.log(JSON.stringify({ file, kind, ...score }));
  }
}
