import type { CardView, GlossaryLine, LinkView, Words } from '../model/view.ts';
import { nameText } from '../names/person-names.ts';
import { labelOf, pageFirst } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import type { Entry } from '../packs/schema.ts';
import type { KeptStatement } from '../statements/statement.ts';
import { rolesAt } from './roles.ts';
import { statementsFor } from './statements.ts';
import { wordsIn } from './words-in.ts';

/** Scripts in which a name may stand beside its Latin form. */
const NATIVE = ['ru', 'uk', 'zh', 'ja', 'ko', 'ar', 'he', 'fa', 'ka', 'hy', 'el', 'bg', 'sr'];
const LINKS = { wikidata: 'https://www.wikidata.org/wiki/', wikipedia: '', website: '' } as const;
const WIKIDATA_SEARCH = 'https://www.wikidata.org/w/index.php?search=';

/** How many terms of the paragraph a card of somebody shows: each has a card of its own. */
const MOST_TERMS = 3;

export interface CardQuestion {
  entry: string;
  /** The article's date, or null if nobody knows. */
  date: string | null;
  /** The article's language, or null. */
  lang: string | null;
  /** Entries in the paragraph around the mention. */
  around: readonly string[];
  /** Address of the article. */
  url: string;
}

/** What this browser keeps of what the entry said: what may be shown now, and how much there is. */
export interface KeptOf {
  statements: readonly KeptStatement[];
  count: number;
  /** What the reader has written down about it. */
  note?: string;
}

const NOTHING_KEPT: KeptOf = { statements: [], count: 0 };

/** Everything a card shows of an entry, or null if no pack has it. `today` is an ISO 8601 day. */
export function cardView(
  library: Library,
  question: CardQuestion,
  languages: readonly string[],
  today: string,
  kept: KeptOf = NOTHING_KEPT,
): CardView | null {
  const entry = library.find(question.entry);
  if (!entry) return null;
  const langs = pageFirst(languages, question.lang);
  const label = labelOf(entry, langs);
  const isTerm = entry.kind === 'term';
  return {
    entry: entry.id,
    kind: entry.kind,
    label,
    otherNames: otherNames(entry, label, langs).filter(({ lang }) => !isTerm || !langs.includes(lang)),
    date: question.date,
    ...rolesAt(library, entry, question.date, today, langs),
    about: wordsIn(entry.about, langs),
    definition: wordsIn(entry.definition, langs),
    note: wordsIn(entry.note, langs),
    adjective: inEach(entry.adjective, langs),
    inhabitant: inEach(entry.inhabitant, langs),
    glossary: isTerm ? glossaryLine(entry, langs) : null,
    paragraphTerms: isTerm ? [] : termsOf(library, question.around, langs),
    statements: statementsFor(library, entry.id, question, langs, kept.statements),
    statementCount: library.statementsOf(entry.id).length + kept.count,
    links: [...linksOf(entry), ...lookUp(entry, languages)],
    ...(kept.note !== undefined && { ownNote: kept.note }),
  };
}

/** The words for a thing in each of the languages that has one. */
const inEach = (texts: Record<string, string> | undefined, langs: readonly string[]): Words[] =>
  langs.flatMap((lang) => (texts?.[lang] === undefined ? [] : [{ text: texts[lang], lang }]));

export function otherNames(entry: Entry, label: Words, langs: readonly string[]): Words[] {
  const names: Words[] = [];
  for (const lang of [...langs, ...NATIVE]) {
    const first = entry.names[lang]?.[0];
    if (first === undefined) continue;
    const text = nameText(first);
    if (text !== label.text && !names.some((name) => name.text === text)) names.push({ text, lang });
  }
  return names;
}

function glossaryLine(entry: Entry, langs: readonly string[]): GlossaryLine {
  const words = langs.flatMap((lang) => {
    const first = entry.names[lang]?.[0];
    if (first === undefined) return [];
    const grammar = entry.grammar?.[lang];
    return [{ text: nameText(first), lang, ...(grammar === undefined ? {} : { grammar }) }];
  });
  return { entry: entry.id, words };
}

function termsOf(library: Library, around: readonly string[], langs: readonly string[]): GlossaryLine[] {
  const terms = [...new Set(around)].flatMap((id) => library.find(id) ?? []).filter(({ kind }) => kind === 'term');
  const lines = terms.map((term) => glossaryLine(term, langs)).filter(({ words }) => words.length > 1);
  return lines.slice(0, MOST_TERMS);
}

export function linksOf(entry: Entry): LinkView[] {
  const links: LinkView[] = [];
  for (const kind of Object.keys(LINKS) as (keyof typeof LINKS)[]) {
    const value = entry.links?.[kind];
    if (value === undefined) continue;
    const url = kind === 'wikidata' && /^Q\d+$/u.test(value) ? LINKS.wikidata + value : value;
    if (/^https:\/\//u.test(url)) links.push({ kind, url });
  }
  if (entry.source !== undefined) links.push({ kind: 'source', url: entry.source });
  return links;
}

/** Where else to look for it, by its name in the reader's first language. */
function lookUp(entry: Entry, languages: readonly string[]): LinkView[] {
  const { text, lang } = labelOf(entry, languages);
  const query = encodeURIComponent(text);
  const wikipedia = `https://${/^[a-z]{2,3}$/u.test(lang) ? lang : 'en'}.wikipedia.org/w/index.php?search=${query}`;
  const wikidata = `${WIKIDATA_SEARCH}${query}`;
  return [
    { kind: 'find_wikipedia', url: wikipedia },
    ...(entry.links?.['wikidata'] === undefined ? [{ kind: 'find_wikidata' as const, url: wikidata }] : []),
  ];
}
