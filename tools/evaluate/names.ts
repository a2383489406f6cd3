import { join } from 'node:path';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { Mention } from '../../core/model/mention.ts';
import { labelOf } from '../../core/packs/library.ts';
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

/** Prints the scores of gold files, or of the repository's own, a line a layer. */
export async function names(files: string[]): Promise<void> {
  const annotator = Annotator.of((await loadPacks([], true)).packs);
  for (const file of files.length > 0 ? files : OWN) {
    const scores = scoreNames(annotator, await readGold(file));
    for (const [layer, score] of Object.entries(scores)) console.log(JSON.stringify({ file, layer, ...score }));
  }
}
