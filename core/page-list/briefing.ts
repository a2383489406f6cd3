import { KINDS } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import type { ListedQuotation, PageSummary, Words } from '../model/view.ts';
import { byImportance } from './importance.ts';

/** Words of the reader's language that a briefing needs. */
export interface BriefingWords {
  kinds: Record<Kind, string>;
  said: string;
  nobody: string;
  marks: (lang: string) => readonly [string, string];
  date: (iso: string) => string;
  undated: string;
}

/**
 * Everyone and everything on a page and what is said there, as Markdown, with the article as its source. `lines`: what is
 * told of entries besides their names.
 */
export function briefingOf(
  summary: PageSummary,
  lines: ReadonlyMap<string, Words | null>,
  words: BriefingWords,
): string {
  const { url, title, outlet, published, entries, said } = summary;
  const source = [outlet, published === null ? words.undated : words.date(published)].filter((part) => part !== null);
  const sorted = byImportance(entries);
  const groups = KINDS.map((kind) =>
    section(
      words.kinds[kind],
      sorted.filter((entry) => entry.kind === kind).map(({ id, label }) => named(label, lines.get(id) ?? null)),
    ),
  );
  const quotations = section(
    words.said,
    said.map((one) => quoted(one, words)),
  );
  const heading = `# ${escaped(title === '' ? url : title)}\n\n${escaped(source.join(', '))}, <${url}>\n`;
  return [heading, ...groups, quotations].filter((part) => part !== '').join('\n');
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${escaped(heading)}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

const named = (label: string, line: Words | null): string =>
  line ? `**${escaped(label)}**: ${escaped(line.text)}` : `**${escaped(label)}**`;

function quoted({ kind, text, speaker, said }: ListedQuotation, words: BriefingWords): string {
  const [open, close] = kind === 'direct' ? words.marks(text.lang) : ['', ''];
  const day = said === null ? '' : ` (${words.date(said)})`;
  return `**${escaped(speaker?.text ?? words.nobody)}**${escaped(day)}: ${escaped(open + text.text + close)}`;
}

/** A page's words are words, not Markdown, and stay on their line. */
const escaped = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
