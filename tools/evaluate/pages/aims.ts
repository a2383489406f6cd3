import { formatTable } from '../../../bench/table.ts';
import type { Row } from '../../../bench/table.ts';
import { KINDS } from '../../../core/model/kind.ts';
import type { PageLine } from './page-line.ts';

/** A page that could not be looked at. */
export interface BrokenPage {
  file: string;
  error: string;
}

/** Aims that are measured and not insisted on: other work on the machine and a page's odd markup have a part in them. */
const FIRST_MARK_MS = 100;
const LONGEST_TASK_MS = 50;
const READ = 95;
const ELSEWHERE = 2;

/** What a page must not have: each makes the evaluation fail. */
export function faultsOf(line: PageLine): string[] {
  const { console: said, exceptions, requests, layoutShift, moved, textEqual, domEqual, difference = '', state } = line;
  return [
    ...(state === 'done' ? [] : [`its state is ${state}`]),
    ...(textEqual ? [] : [`another text, ${difference}`]),
    ...(domEqual ? [] : [`another tree, ${difference}`]),
    ...(layoutShift !== null && layoutShift > 0 ? [`layout shift ${layoutShift}`] : []),
    ...(moved > 0 ? [`${moved} elements stand elsewhere`] : []),
    ...[...said, ...exceptions].map((complaint) => `complaint: ${complaint}`),
    ...requests.map((address) => `asked for ${address}`),
  ];
}

/** Which of the other aims a page misses. */
export function missesOf(line: PageLine): string[] {
  const { firstMarkMs, longestTaskMs, article, elsewhere, titleRead, readCharacters, sharesOfCharacters } = line;
  const [told] = article;
  return [
    ...(firstMarkMs !== null && firstMarkMs > FIRST_MARK_MS ? [`first mark after ${firstMarkMs} ms`] : []),
    ...(longestTaskMs !== null && longestTaskMs > LONGEST_TASK_MS ? [`a task of ${longestTaskMs} ms`] : []),
    ...(told && told.read !== null && told.read < READ ? [`${told.read} % of the article read (by ${told.by})`] : []),
    ...(readCharacters !== sharesOfCharacters ? [`${readCharacters} characters read, not ${sharesOfCharacters}`] : []),
    ...(titleRead === false ? ['its title is not read'] : []),
    ...(elsewhere > ELSEWHERE ? [`${elsewhere} % of what is read stands elsewhere`] : []),
  ];
}

/** The pages in a table, the worst of each figure, and what is not as it should be. */
export function summarise(lines: readonly PageLine[], broken: readonly BrokenPage[]): string {
  const list = (title: string, of: (line: PageLine) => string[]): string => {
    const all = lines.flatMap((line) => of(line).map((what) => `  ${line.file}: ${what}`));
    return `${title}: ${all.length === 0 ? 'none' : `\n${all.join('\n')}`}`;
  };
  const rows = [...lines.map(rowOf), ...(lines.length > 1 ? [worstOf(lines)] : [])];
  return [
    ...(rows.length > 0 ? [formatTable('saved pages', rows)] : []),
    ...(broken.length > 0 ? [broken.map(({ file, error }) => `${file}: ${error}`).join('\n')] : []),
    list('faults', faultsOf),
    list('aims missed', missesOf),
  ].join('\n\n');
}

function rowOf(line: PageLine): Row {
  const [told] = line.article;
  return {
    page: line.file.replace(/\.x?html?(\.gz)?$/iu, ''),
    marks: KINDS.reduce((sum, kind) => sum + line.marks[kind], 0),
    quotations: line.quotations,
    characters: line.readCharacters,
    blocksMs: line.blocksMs,
    annotateMs: line.annotateMs,
    paintMs: line.paintMs,
    firstMarkMs: line.firstMarkMs,
    taskMs: line.longestTaskMs,
    shift: line.layoutShift && Number(line.layoutShift.toPrecision(2)),
    text: line.textEqual ? 'equal' : 'DIFFERS',
    tree: line.domEqual ? 'equal' : 'DIFFERS',
    'article by': told?.by ?? null,
    'read %': told?.read ?? null,
    'of read %': told?.ofRead ?? null,
    'elsewhere %': line.elsewhere,
  };
}

/** Of each figure, the one that is worst; null where no page has it. */
function worstOf(lines: readonly PageLine[]): Row {
  const most = (value: (line: PageLine) => number | null): number | null => {
    const values = lines.flatMap((line) => value(line) ?? []);
    return values.length === 0 ? null : Math.max(...values);
  };
  const least = (value: (line: PageLine) => number | null): number | null => {
    const worst = most((line) => (value(line) === null ? null : -value(line)!));
    return worst === null ? null : -worst;
  };
  return {
    page: 'the worst',
    blocksMs: most(({ blocksMs }) => blocksMs),
    annotateMs: most(({ annotateMs }) => annotateMs),
    paintMs: most(({ paintMs }) => paintMs),
    firstMarkMs: most(({ firstMarkMs }) => firstMarkMs),
    taskMs: most(({ longestTaskMs }) => longestTaskMs),
    shift: most(({ layoutShift }) => layoutShift && Number(layoutShift.toPrecision(2))),
    'read %': least(({ article }) => article[0]?.read ?? null),
    'of read %': least(({ article }) => article[0]?.ofRead ?? null),
    'elsewhere %': most(({ elsewhere }) => elsewhere),
  };
}
