import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { Annotator } from '../../core/annotate/annotator.ts';
import type { Mention } from '../../core/model/mention.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { reasonText } from '../../core/resolve/reason-text.ts';

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
  annotator: Annotator;
  hard: HardCase;
}

/** One thing that is not as it should be: a mention too many, one too few, or one of the wrong entry. */
interface Failure {
  case: string;
  failure: 'missed' | 'extra' | 'wrong';
  text: string;
  want?: string;
  got?: string;
  confidence?: number;
  why?: string[];
}

/** How the cases are met. Shares are percentages. */
export interface CasesScore {
  cases: number;
  /** Cases in which nothing at all is to be marked, or a tempting word is not. */
  clean: number;
  gold: number;
  marked: number;
  right: number;
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
    for (const hard of parsed.output.cases) found.push({ file, annotator, hard });
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
  const score = { cases: cases.length, clean: 0, gold: 0, marked: 0, right: 0 };
  const failures: Failure[] = [];
  for (const { annotator, hard } of cases) {
    const { mentions, rejected } = annotate(annotator, hard);
    const gold = hard.mentions.map((wanted) => ({ ...spanOf(hard, wanted), entry: wanted.entry }));
    const either = hard.either.map((span) => spanOf(hard, span));
    const counted = mentions.filter((mention) => !either.some((span) => overlaps(span, mention)));
    const before = failures.length;
    for (const mention of counted) {
      const wanted = gold.find((span) => span.start === mention.start && span.end === mention.end);
      const isRight = wanted !== undefined && [mention.entry, ...(mention.others ?? [])].includes(wanted.entry);
      if (isRight) score.right++;
      else {
        failures.push({
          case: hard.id,
          failure: wanted ? 'wrong' : 'extra',
          text: hard.text.slice(mention.start, mention.end),
          ...(wanted ? { want: wanted.entry } : {}),
          got: mention.entry,
          confidence: mention.confidence,
          why: mention.why.map(reasonText),
        });
      }
    }
    for (const wanted of gold) {
      if (counted.some(({ start, end }) => start === wanted.start && end === wanted.end)) continue;
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
    if (failures.length === before) score.clean++;
  }
  return { ...score, precision: share(score.right, score.marked), recall: share(score.right, score.gold), failures };
}

const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function annotate(annotator: Annotator, hard: HardCase): { mentions: Mention[]; rejected: Mention[] } {
  const facts = {
    url: '',
    title: hard.title,
    outlet: null,
    lang: hard.lang,
    published: hard.date,
    modified: null,
    topics: hard.topics,
  };
  const paragraphs = hard.text.split('\n');
  const blocks = annotator.explain({
    facts,
    blocks: paragraphs.map((text, id) => ({ id, text })),
    known: { named: {}, rivals: {} },
  });
  const startOf = (id: number): number => paragraphs.slice(0, id).reduce((at, text) => at + text.length + 1, 0);
  const inText = (list: 'mentions' | 'rejected'): Mention[] =>
    blocks.flatMap((block) =>
      block[list].map((mention) => ({
        ...mention,
        start: mention.start + startOf(block.id),
        end: mention.end + startOf(block.id),
      })),
    );
  return { mentions: inText('mentions'), rejected: inText('rejected') };
}

/** Where the words of a case stand. Throws an Error if they do not. */
function spanOf(
  { id, text }: HardCase,
  { text: words, nth }: { text: string; nth: number },
): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`case ${id}: “${words}” does not stand there ${nth} times`);
  }
  return { start, end: start + words.length };
}

/** Prints how hard cases are met, and with `--list` every failure. */
export async function cases(args: string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--list');
  const { failures, ...score } = scoreCases(await readCases(files));
  console.log(JSON.stringify(score));
  if (args.includes('--list')) for (const failure of failures) console.log(JSON.stringify(failure));
}
