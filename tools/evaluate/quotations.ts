import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import { findQuotations } from '../../core/quotations/find-quotations.ts';
import type { Quotation, Span } from '../../core/model/mention.ts';
import { linesOf } from '../lines.ts';
import { loadPacks } from '../load-packs.ts';
import { scoreArticle } from './article-quotations.ts';
import { share } from './share.ts';

const span = v.object({ start: v.number(), end: v.number() });
/** One document of a gold file, as the corpora of quotations are handed out: a line each. */
const document = v.object({
  id: v.string(),
  lang: v.optional(v.string()),
  date: v.optional(v.nullable(v.string())),
  text: v.string(),
  quotes: v.array(
    v.object({ ...span.entries, type: v.string(), nested: v.optional(v.unknown()), speaker: v.nullish(span) }),
  ),
});
export type QuotationGold = v.InferOutput<typeof document>;

type Kind = Quotation['kind'];
/** Types of the corpora; what is none of these (a summary of speech) is neither asked for nor held against us. */
const KINDS: Readonly<Record<string, Kind>> = {
  direct: 'direct',
  mixed: 'direct',
  indirect: 'indirect',
  free_indirect: 'indirect',
  indirect_free_indirect: 'indirect',
};
/** Overlap over union from which on two spans are the same quotation. */
const SAME = 0.5;

class Tally {
  gold = 0;
  predicted = 0;
  matched = 0;
  goldSpeaker = 0;
  withSpeaker = 0;
  right = 0;

  /** Shares in percent; `attributed…`: of those with a speaker, the quotations that are real and have the right one. */
  get scores() {
    return {
      ...this,
      precision: share(this.matched, this.predicted),
      recall: share(this.matched, this.gold),
      attributedPrecision: share(this.right, this.withSpeaker),
      attributedRecall: share(this.right, this.goldSpeaker),
    };
  }
}

export interface QuotationMiss {
  id: string;
  failure: 'missed' | 'extra' | 'speaker';
  kind: Kind;
  text: string;
  speaker?: string;
}

/** Compares quotations with gold ones, each with one at most, the best overlap first; speakers by the words beside them. */
export class QuotationScore {
  readonly direct = new Tally();
  readonly indirect = new Tally();
  readonly misses: QuotationMiss[] = [];

  add({ id, text, quotes }: QuotationGold, found: readonly Quotation[]): void {
    const isOptional = (at: number): boolean => Boolean(quotes[at]!.nested) || !(quotes[at]!.type in KINDS);
    const pairs = found.flatMap((one, i) =>
      quotes.flatMap((gold, j) => {
        const same = sameness(one, gold);
        return same < SAME ? [] : [{ i, j, rank: same + (isOptional(j) ? 0 : 1) }];
      }),
    );
    const goldOf = new Map<number, number>();
    const taken = new Set<number>();
    for (const { i, j } of pairs.sort((a, b) => b.rank - a.rank)) {
      if (goldOf.has(i) || taken.has(j)) continue;
      goldOf.set(i, j);
      taken.add(j);
    }
    const miss = (failure: QuotationMiss['failure'], kind: Kind, at: Span, speaker?: Span | null): void =>
      void this.misses.push({
        id,
        failure,
        kind,
        text: text.slice(at.start, at.end),
        ...(speaker ? { speaker: text.slice(speaker.start, speaker.end) } : {}),
      });
    quotes.forEach((gold, j) => {
      if (isOptional(j)) return;
      const kind = KINDS[gold.type]!;
      this[kind].gold++;
      if (gold.speaker) this[kind].goldSpeaker++;
      if (!taken.has(j)) miss('missed', kind, gold);
    });
    found.forEach((one, i) => {
      const j = goldOf.get(i);
      if (j !== undefined && isOptional(j)) return;
      const gold = j === undefined ? null : quotes[j]!;
      const kind = gold ? KINDS[gold.type]! : one.kind;
      const tally = this[kind];
      tally.predicted++;
      if (one.speaker) tally.withSpeaker++;
      if (!gold) return miss('extra', kind, one, one.speaker);
      tally.matched++;
      if (!one.speaker || !gold.speaker) return;
      if (overlap(one.speaker, gold.speaker) > 0) tally.right++;
      else miss('speaker', kind, one, one.speaker);
    });
  }
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const sameness = (a: Span, b: Span): number => overlap(a, b) / (a.end - a.start + b.end - b.start - overlap(a, b));

/**
 * Quotations of gold files (JSON lines, also gzipped) as the whole pipeline finds them with the built-in packs: prints
 * the scores a kind, and how many megabytes of text a second quotations alone are found in. `--list` prints what was
 * missed or wrong, `--out=FILE` writes what was found, a document a line as `annotate` does. A file that ends with .json is
 * one article with its gold, and scored to the letter.
 */
export async function quotations(args: string[]): Promise<void> {
  const files = args.filter((name) => !name.startsWith('--'));
  if (files.length === 0) throw new Error('quotations: name a gold file (JSON lines, also .gz)');
  const out = args.find((name) => name.startsWith('--out='))?.slice('--out='.length);
  const annotator = Annotator.of((await loadPacks([], true)).packs);
  for (const file of files) {
    if (file.endsWith('.json')) {
      console.log(JSON.stringify({ file, ...(await scoreArticle(annotator, file)) }));
      continue;
    }
    const score = new QuotationScore();
    const lines: string[] = [];
    const documents: QuotationGold[] = [];
    for await (const gold of readDocuments(file)) {
      const found = annotateDocument(annotator, gold).quotations;
      documents.push(gold);
      score.add(gold, found);
      if (out !== undefined) lines.push(JSON.stringify({ id: gold.id, quotations: found }));
    }
    for (const kind of ['direct', 'indirect'] as const)
      console.log(JSON.stringify({ file, kind, documents: documents.length, ...score[kind].scores }));
    console.log(JSON.stringify({ file, megabytesASecond: speedOf(documents) }));
    if (args.includes('--list')) for (const miss of score.misses) console.log(JSON.stringify(miss));
    if (out !== undefined) await writeFile(out, lines.map((line) => `${line}\n`).join(''));
  }
}

const PASSES = 5;

/** Megabytes of text a second: the median of so many passes over all documents. */
function speedOf(documents: readonly QuotationGold[]): number {
  const passes = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    for (const { text, lang } of documents) findQuotations(text, lang ?? null, []);
    return performance.now() - start;
  });
  const ms = passes.sort((a, b) => a - b)[PASSES >> 1]!;
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return Math.round(bytes / ms / 10) / 100;
}

async function* readDocuments(file: string): AsyncGenerator<QuotationGold> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() !== '') yield parse(line, file, number);
  }
}

function parse(json: string, file: string, line: number): QuotationGold {
  const parsed = v.safeParse(document, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}:${line}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
}
