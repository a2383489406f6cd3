import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { Span } from '../../core/model/mention.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { reasonText } from '../../core/resolve/reason-text.ts';
import { share } from './share.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/hard-cases');

const place = v.object({ text: v.string(), nth: v.optional(v.number(), 1) });
const caseFile = v.object({
  /** The pack that the cases are about, beside the file. */
  pack: v.string(),
  cases: v.array(
    v.object({
      id: v.string(),
      lang: v.picklist(['de', 'en']),
      date: v.string(),
      title: v.optional(v.string(), ''),
      topics: v.optional(v.array(v.string()), []),
      /** Paragraphs parted by line breaks. */
      text: v.string(),
      /** What is to be marked; `nth` tells which occurrence of the words, from 1. */
      mentions: v.array(v.object({ ...place.entries, entry: v.string() })),
      /** Words that tempt: not to be marked at all, or not as this entry. */
      not: v.optional(v.array(v.object({ ...place.entries, entry: v.optional(v.string()) })), []),
      /** What may be marked or not. */
      either: v.optional(v.array(place), []),
      why: v.string(),
    }),
  ),
});

type HardCase = v.InferOutput<typeof caseFile>['cases'][number];

/** A case with the annotator of its pack. */
export interface CaseInPack {
  file: string;
  /** Measured, but not listed: nothing is to be tuned on it. */
  heldOut: boolean;
  annotator: Annotator;
  hard: HardCase;
}

/** One thing that is not as it should be: a mention too few, too many, on a word that tempts, or of the wrong entry. */
interface Failure {
  case: string;
  failure: 'missed' | 'extra' | 'tempted' | 'wrong';
  text: string;
  want?: string;
  got?: string;
  confidence?: number;
  why?: string[];
}

/** How the cases are met. Shares are percentages. */
export interface CasesScore {
  cases: number;
  /** Cases in which a word tempts or nothing at all is to be marked. */
  negative: number;
  /** Cases that are met in everything. */
  clean: number;
  gold: number;
  marked: number;
  right: number;
  /** Of the right ones, those that are offered as one of several. */
  choices: number;
  /** Mentions of the wrong entry. */
  wrong: number;
  /** Mentions that are too many, by the kind of case (the name of its file). */
  tooMany: Record<string, number>;
  precision: number;
  recall: number;
  failures: Failure[];
}

/** Reads case files with their packs; without any, those of the repository. Throws an Error that names the file. */
export async function readCases(files: readonly string[]): Promise<CaseInPack[]> {
  const annotators = new Map<string, Annotator>();
  const found: CaseInPack[] = [];
  for (const file of files.length > 0 ? files : await ownFiles()) {
    const parsed = v.safeParse(caseFile, JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${v.getDotPath(parsed.issues[0])}: ${parsed.issues[0].message}`);
    const pack = join(dirname(file), parsed.output.pack);
    let annotator = annotators.get(pack);
    if (!annotator) {
      annotator = Annotator.of([parsePack(JSON.parse(await readFile(pack, 'utf8')), pack)]);
      annotators.set(pack, annotator);
    }
    const heldOut = basename(file).startsWith('held-out');
    for (const hard of parsed.output.cases) found.push({ file, heldOut, annotator, hard });
  }
  return found;
}

async function ownFiles(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('pack'))
    .sort()
    .map((name) => join(FOLDER, name));
}

/** Annotates every case and compares. A mention that is offered as one of several counts if the right one is among them. */
export function scoreCases(cases: readonly CaseInPack[]): CasesScore {
  const score = { cases: cases.length, negative: 0, clean: 0, gold: 0, marked: 0, right: 0, choices: 0, wrong: 0 };
  const tooMany: Record<string, number> = {};
  const failures: Failure[] = [];
  for (const { file, annotator, hard } of cases) {
    const { mentions, rejected = [] } = annotateDocument(annotator, hard, true);
    const gold = hard.mentions.map((wanted) => ({ ...spanOf(hard, wanted), entry: wanted.entry }));
    const tempting = hard.not.map((span) => ({ ...spanOf(hard, span), entry: span.entry }));
    const either = hard.either.map((span) => spanOf(hard, span));
    const counted = mentions.filter((mention) => !either.some((span) => overlaps(span, mention)));
    const before = failures.length;
    for (const mention of counted) {
      const wanted = gold.find((span) => sameWords(hard.text, span, mention));
      const isRight = wanted !== undefined && [mention.entry, ...(mention.others ?? [])].includes(wanted.entry);
      if (isRight) {
        score.right++;
        if (mention.entry !== wanted.entry || mention.others) score.choices++;
        continue;
      }
      const isTempted = tempting.some(
        (span) => overlaps(span, mention) && (span.entry === undefined || span.entry === mention.entry),
      );
      if (wanted) score.wrong++;
      else tooMany[kindOf(file)] = (tooMany[kindOf(file)] ?? 0) + 1;
      failures.push({
        case: hard.id,
        failure: wanted ? 'wrong' : isTempted ? 'tempted' : 'extra',
        text: hard.text.slice(mention.start, mention.end),
        ...(wanted ? { want: wanted.entry } : {}),
        got: mention.entry,
        confidence: mention.confidence,
        why: mention.why.map(reasonText),
      });
    }
    for (const wanted of gold) {
      if (counted.some((mention) => sameWords(hard.text, mention, wanted))) continue;
      const best = rejected.find((mention) => overlaps(mention, wanted) && mention.entry === wanted.entry);
      failures.push({
        case: hard.id,
        failure: 'missed',
        text: hard.text.slice(wanted.start, wanted.end),
        want: wanted.entry,
        ...(best ? { confidence: best.confidence, why: best.why.map(reasonText) } : {}),
      });
    }
    score.gold += gold.length;
    score.marked += counted.length;
    if (isNegative(hard)) score.negative++;
    if (failures.length === before) score.clean++;
  }
  const precision = share(score.right, score.marked);
  return { ...score, tooMany, precision, recall: share(score.right, score.gold), failures };
}

/** Whether a word tempts in this case, or nothing at all is to be marked. */
export const isNegative = (hard: HardCase): boolean => hard.not.length > 0 || hard.mentions.length === 0;

const kindOf = (file: string): string => basename(file, '.json');

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An article before the name may stand in the mark or not (`Die Zeit`, `in der Zeit`). */
function sameWords(text: string, one: Span, other: Span): boolean {
  return one.end === other.end && withoutArticle(text, one) === withoutArticle(text, other);
}

const withoutArticle = (text: string, { start, end }: Span): number =>
  start + (/^(?:der|die|das|the)\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0);

/** Where the words of a case stand. Throws an Error if they do not. */
function spanOf({ id, text }: HardCase, { text: words, nth }: { text: string; nth: number }): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`case ${id}: “${words}” does not stand there ${nth} times`);
  }
  return { start, end: start + words.length };
}

/**
 * Prints how hard cases are met, those that are held out apart; with `--list` every failure. What is held out is listed
 * only if its file is named.
 */
export async function cases(args: string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--list');
  const all = await readCases(files);
  for (const heldOut of [false, true]) {
    const part = all.filter((one) => one.heldOut === heldOut);
    if (part.length === 0) continue;
    const { failures, ...score } = scoreCases(part);
    console.log(JSON.stringify({ figure: heldOut ? 'hard cases, held out' : 'hard cases', ...score }));
    const isListed = args.includes('--list') && (!heldOut || files.length > 0);
    if (isListed) for (const failure of failures) console.log(JSON.stringify(failure));
  }
}
