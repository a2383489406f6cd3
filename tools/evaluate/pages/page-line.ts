import type { BenchPage } from '../../../bench/bench-page.ts';
import { round } from '../../../bench/statistics.ts';
import type { MainThreadUse } from '../../../bench/trace.ts';
import { KINDS } from '../../../core/model/kind.ts';
import type { Kind } from '../../../core/model/kind.ts';
import type { PageSummary } from '../../../core/model/view.ts';
import { share } from '../share.ts';
import { articleShare, countWords, isMostlyIn } from './article-share.ts';
import type { ArticleShare } from './article-share.ts';
import { notOfPage } from './complaints.ts';
import type { Complaints } from './complaints.ts';
import type { Place } from './place-of.ts';
import type { PageReading } from './read-page.ts';
import type { ToldBy } from './told-article.ts';
import type { MarkedVisit, PageLook, PlainVisit } from './visit.ts';

/** What is printed of a page. Times in milliseconds, shares in percent. */
export interface PageLine {
  file: string;
  state: PageSummary['state'];
  notice: PageSummary['notice'];
  marks: Record<Kind, number>;
  quotations: number;
  entries: number;
  /** What the page has in it: ranges in and near view, and elements. */
  painted: { highlights: number; elements: number };
  readCharacters: number;
  totalCharacters: number;
  blocksMs: number;
  annotateMs: number;
  paintMs: number;
  firstMarkMs: number | null;
  /** Traced, in a visit of its own; null in Firefox. */
  longestTaskMs: number | null;
  /** The sum since our script started; null in Firefox. */
  layoutShift: number | null;
  /** The page's own, from the beginning, without the extension. */
  layoutShiftWithout: number | null;
  /** Elements that stand elsewhere than without the extension, but for those that the page's own animations move. */
  moved: number;
  textEqual: boolean;
  domEqual: boolean;
  /** Where text or tree differ first. */
  difference?: string;
  /** Warnings, errors and exceptions, and requests to elsewhere, that the page does not have without the extension. */
  console: string[];
  exceptions: string[];
  requests: string[];
  /** The page's own. */
  withoutExtension: { console: number; exceptions: number; requests: number };
  roots: string[];
  /** The article in every way that the page's markup tells it, the surest first. */
  article: (Omit<ArticleShare, 'missed'> & { by: ToldBy })[];
  /** Whether the title is read that the page's head names; null if the page shows none of that name. */
  titleRead: boolean | null;
  readWords: number;
  /** Characters that the page code reads where nothing else is going on: what the shares are of. */
  sharesOfCharacters: number;
  /** Of the words read, those that stand in parts that by the page's markup are not the article. */
  elsewhere: number;
  elsewhereIn: Partial<Record<Place, number>>;
  missed?: string[];
  movedElements?: string[];
  readElsewhere?: string[];
  readBeside?: string[];
}

/** Puts together what the visits of a page have shown; `list`: also the words that are missed, and those read beside. */
export function lineOf(
  { html, name, file = name }: BenchPage,
  origin: string,
  plain: PlainVisit,
  marked: MarkedVisit,
  use: MainThreadUse | null,
  list: boolean,
): PageLine {
  const { summary, times, look } = marked;
  const textDifference = firstDifference(plain.look.texts, look.texts);
  const inPlace = summary.painter === 'highlights' ? firstDifference(plain.look.tree, look.tree) : null;
  const treeDifference = inPlace ?? firstDifference(plain.look.tree, marked.treeAfter);
  const more = (kind: keyof Complaints): string[] =>
    notOfPage(marked.complaints[kind], plain.complaints[kind], html, origin);
  const different = (kind: keyof Complaints): number => new Set(plain.complaints[kind]).size;
  const moved = movedElements(plain.look.boxes, look.boxes);
  const difference = textDifference ?? treeDifference;
  return {
    file,
    state: summary.state,
    notice: summary.notice,
    marks: marksByKind(summary),
    quotations: summary.quotations ?? 0,
    entries: summary.entries.length,
    painted: marked.painted,
    readCharacters: summary.read,
    totalCharacters: summary.total,
    blocksMs: round(times.blocks),
    annotateMs: round(times.annotate),
    paintMs: round(times.paint),
    firstMarkMs: times.firstMark === null ? null : round(times.firstMark),
    longestTaskMs: use && round(use.longest),
    layoutShift: marked.shift,
    layoutShiftWithout: plain.shift,
    moved: moved.length,
    textEqual: textDifference === null,
    domEqual: treeDifference === null,
    ...(difference !== null && { difference }),
    console: more('console'),
    exceptions: more('exceptions'),
    requests: more('requests'),
    withoutExtension: {
      console: different('console'),
      exceptions: different('exceptions'),
      requests: different('requests'),
    },
    ...sharesOf(plain.reading, list),
    ...(list && { movedElements: moved }),
  };
}

/** A mark makes two stretches of text of one, which may be a fraction of a pixel longer or shorter. */
const TOLERANCE = 1;

function movedElements(before: PageLook['boxes'], after: PageLook['boxes']): string[] {
  return before.flatMap(({ name, box: one }, i) => {
    const other = after[i]?.box;
    if (!one || !other || one.every((value, at) => Math.abs(value - other[at]!) <= TOLERANCE)) return [];
    return `${name}: ${one.map(round).join(' ')} → ${other.map(round).join(' ')}`;
  });
}

function marksByKind({ entries }: PageSummary): Record<Kind, number> {
  const count = (kind: Kind): number =>
    entries.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0);
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

function sharesOf({ roots, blocks, told, title, shown }: PageReading, list: boolean) {
  const read = blocks.map(({ text }) => text).join('\n');
  const shares = told.map(({ by, text }) => ({ by, ...articleShare(text, shown, read) }));
  const elsewhereIn: Partial<Record<Place, number>> = {};
  for (const { text, place } of blocks) if (place) elsewhereIn[place] = (elsewhereIn[place] ?? 0) + countWords(text);
  const readWords = countWords(read);
  const article = told[0]?.text ?? '';
  return {
    roots,
    article: shares.map(({ missed: _, ...one }) => one),
    titleRead: title === null ? null : isMostlyIn(title, read),
    readWords,
    sharesOfCharacters: sum(blocks.map(({ text }) => text.length)),
    elsewhere: readWords === 0 ? 0 : share(sum(Object.values(elsewhereIn)), readWords),
    elsewhereIn,
    ...(list && {
      missed: shares[0]?.missed ?? [],
      readElsewhere: blocks.flatMap(({ text, place }) => (place ? `${place}: ${text}` : [])),
      readBeside: article ? blocks.flatMap(({ text }) => (isMostlyIn(text, article) ? [] : text)) : [],
    }),
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const SHOWN = 120;

/** The first line that two lists do not have in common, in words; null if they are the same. */
export function firstDifference(before: readonly string[], after: readonly string[]): string | null {
  const at = before.findIndex((line, i) => line !== after[i]);
  if (at < 0 && before.length === after.length) return null;
  const i = at < 0 ? before.length : at;
  const [one = '', other = ''] = [before[i], after[i]];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const from = Math.max(0, same - SHOWN / 2);
  const part = (line: string): string => JSON.stringify(line.slice(from, from + SHOWN));
  return `at ${i}: ${part(one)} has become ${part(other)}`;
}
