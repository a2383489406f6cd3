import { withoutTextFragment } from '../../statements/text-fragment.ts';
import { dateOf, mainSource } from './exported.ts';
import type { Exported } from './exported.ts';

export const CITATIONS = ['plain', 'markdown', 'bibtex'] as const;
export type CitationFormat = (typeof CITATIONS)[number];

/** Words of the reader's language that a citation needs. */
export interface CitationWords {
  marks: readonly [string, string];
  via: (agency: string) => string;
  undated: string;
  date: (iso: string) => string;
}

/** A statement as it can be cited, in one of the formats. */
export function cite(exported: Exported, format: CitationFormat, words: CitationWords): string {
  if (format === 'bibtex') return bibtex(exported);
  return format === 'plain' ? plain(exported, words) : markdown(exported, words);
}

/** `Dmitry Peskov: “…”, 4 April 2025, Outlet: Title, https://…` */
function plain({ said, speaker }: Exported, words: CitationWords): string {
  const source = mainSource(said);
  const place = source && [source.outlet, source.title].filter((part) => part !== null).join(': ');
  const parts = [
    `${speaker.name}: ${quoted(said, words)}`,
    date(said, words),
    place,
    source?.via != null && words.via(source.via),
    source?.url,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** The words as a block quotation, with the source as a link below. */
function markdown({ said, speaker }: Exported, words: CitationWords): string {
  const source = mainSource(said);
  const title = source && (source.title ?? source.outlet ?? source.url);
  const link = source?.url && title ? `[${escaped(title)}](<${source.url}>)` : title && escaped(title);
  const outlet = source?.title != null && source.outlet !== null && escaped(source.outlet);
  const by = [
    `**${escaped(speaker.name)}**`,
    date(said, words),
    link,
    outlet,
    source?.via != null && escaped(words.via(source.via)),
  ];
  const text = escaped(said.text).replaceAll('\n', '\n> ');
  return `> ${text}\n>\n> — ${by.filter((part) => typeof part === 'string' && part !== '').join(', ')}`;
}

const quoted = ({ text, kind }: Exported['said'], { marks }: CitationWords): string =>
  kind === 'direct' ? marks[0] + text + marks[1] : text;

const date = (said: Exported['said'], words: CitationWords): string =>
  dateOf(said) === '' ? words.undated : words.date(dateOf(said));

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** One `@misc` entry, with the fields that BibTeX and biblatex both know. */
function bibtex({ said, speaker }: Exported): string {
  const source = mainSource(said);
  const [year, month] = dateOf(said).split('-');
  const fields: [string, string | null | undefined][] = [
    ['author', `{${tex(speaker.name)}}`],
    ['title', source?.title != null ? tex(source.title) : tex(said.text)],
    ['howpublished', source?.outlet != null ? tex(source.outlet) : null],
    ['year', year],
    ['url', source?.url != null ? withoutTextFragment(source.url).replace(/[{}\\]/gu, encodeURIComponent) : null],
    ['urldate', source?.seen],
    ['language', said.lang],
    ['note', tex(said.kind === 'direct' ? `“${said.text}”` : said.text)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  if (month !== undefined) lines.push(`  month = ${MONTHS[Number(month) - 1]}`);
  return `@misc{${keyOf(speaker.name, year ?? '', said.id)},\n${lines.join(',\n')}\n}`;
}

/** Last word of the name, year, and something that tells two of them apart; ASCII letters and digits. */
function keyOf(name: string, year: string, id: string): string {
  const plainOf = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z0-9]/gu, '');
  const last = plainOf(name.trim().split(/\s+/u).at(-1) ?? '').toLowerCase();
  return `${last || 'statement'}${year}${plainOf(id).slice(0, 6)}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string => text.replace(/[\\{}%&#$_~^]/gu, (mark) => TEX[mark] ?? `\\${mark}`);
