import type { SiteRule } from '../settings/settings.ts';
import type { KeepTrouble } from '../statements/choice.ts';
import type { Kind } from './kind.ts';
import type { PageStatements } from './page-statements.ts';

/** A text and the language that it is in: every surface sets `lang` on what it shows. */
export interface Words {
  text: string;
  /** BCP 47; empty if unknown. */
  lang: string;
}

/** A text, and the entries that are named in it: `start` and `end` in UTF-16 code units. */
export interface LinkedWords extends Words {
  names?: { start: number; end: number; entry: string }[];
}

/** What an entry is called. */
export interface EntryWords extends Words {
  entry?: string;
}

export interface RoleView {
  title: LinkedWords;
  /** The organisation or place, if the pack names it and the title does not say it already. */
  of: EntryWords | null;
  from: string | null;
  to: string | null;
  source: string | null;
}

/** Who holds an office of an organisation or a country. */
export interface HolderView {
  title: Words;
  name: EntryWords;
}

export interface StatementView {
  id: string;
  text: LinkedWords;
  kind: 'direct' | 'indirect';
  /** ISO 8601, as precise as told; null if nobody tells when it was said. */
  said: string | null;
  /** When it was published, where nobody tells when it was said. */
  published: string | null;
  outlet: string | null;
  /** The agency or broadcaster that the outlet had it from. */
  via: string | null;
  url: string | null;
  title: string | null;
  /** How many outlets have it besides. */
  otherOutlets: number;
  /** The same in another language of the reader: as the pack has it, or as another source does. */
  other: { text: Words; outlet: string | null; url: string | null } | null;
  /** Labels of the entries that it shares with the paragraph: why it stands first. */
  bearsOn: Words[];
  /** True if it was said after the article's date. */
  later: boolean;
}

/** A glossary line: the same thing in the reader's languages, first the one that the page is in. */
export interface GlossaryLine {
  entry: string;
  words: (Words & { grammar?: string })[];
}

/** Everything that a card shows of one entry, ready to be laid out. */
export interface CardView {
  entry: string;
  kind: Kind;
  label: Words;
  /** Labels in the reader's other language and in the native script, where they differ from `label`; of a term the latter. */
  otherNames: Words[];
  /** The date that roles are told for; null if the article does not say (then `roleThen` is today's). */
  date: string | null;
  roleThen: RoleView | null;
  /** Today's role if it is another one than then. `ended` is set if the last role is over and no other follows. */
  roleNow: RoleView | null;
  ended: string | null;
  about: LinkedWords | null;
  definition: LinkedWords | null;
  /** Of an organisation or a country: who leads it on the article's date, the highest office first. */
  holders?: HolderView[];
  /** What the reader has written down about it. */
  ownNote?: string;
  /** A hint on how a term is used, such as on a false friend. */
  note: Words | null;
  /** Of a country, in the reader's languages: what is of it, and who lives there. */
  adjective: Words[];
  inhabitant: Words[];
  /** For a term: itself. */
  glossary: GlossaryLine | null;
  /** For the others: the terms of the paragraph under the pointer. */
  paragraphTerms: GlossaryLine[];
  statements: StatementView[];
  statementCount: number;
  links: LinkView[];
}

/** An entry that words may name, as the reader chooses among several. */
export interface EntryChoice {
  entry: string;
  kind: Kind;
  label: Words;
  /** Its role on the article's date (today's if it has none), else what the pack says about it. */
  role: Words | null;
}

export interface LinkView {
  /** `find_`: what others have of that name, where it is not known which page is the right one. */
  kind: 'wikidata' | 'wikipedia' | 'website' | 'source' | 'find_wikipedia' | 'find_wikidata';
  url: string;
}

/** One entry on the page, as the popup lists it. */
export interface ListedEntry {
  id: string;
  kind: Kind;
  label: string;
  lang: string;
  count: number;
  /** Where in the text it is named, from 0 (its beginning) to 1, at most MOST_PLACES of them; empty if that is not known. */
  at: number[];
  /** True if the headline names it. */
  headline: boolean;
}

/** More places than this are too close to be told apart on a map as wide as a list. */
export const MOST_PLACES = 40;

/** More quotations of a page, or of a frame, than this are counted and marked, but not listed. */
export const MOST_LISTED = 300;

/** One quotation on the page, as popup and panel list it. */
export interface ListedQuotation {
  /** What the page knows it by. */
  id: string;
  kind: 'direct' | 'indirect';
  text: Words;
  /** Label of the speaker's entry, else as the article has it; null if nobody is told. */
  speaker: Words | null;
  /** True if those words are nobody's name, but tell who it is (`der Niederländer`). */
  described: boolean;
  entry: string | null;
  /** ISO 8601, as precise as told; null if nobody tells when it was said. */
  said: string | null;
  kept: boolean;
}

/** A part of a page's text, from 0 (its beginning) to 1. */
export interface TextPart {
  from: number;
  to: number;
}

/** Why nothing (more) is shown. */
export type PageNotice = 'empty' | 'nothing_found' | 'unknown_language' | 'too_long' | 'not_html' | 'failed';

/** What the content script tells about its page. */
export interface PageSummary {
  /** Address without its fragment. */
  url: string;
  title: string;
  outlet: string | null;
  state: 'reading' | 'done' | 'off';
  entries: ListedEntry[];
  lang: string | null;
  published: string | null;
  notice: PageNotice | null;
  /** Characters read, and of how many. */
  read: number;
  total: number;
  painter: 'highlights' | 'elements';
  /** Quotations on the page; null while it has not been read for them. */
  quotations: number | null;
  /** How many of them are kept. */
  kept: number;
  /** Those of the page itself in its order, then those of its frames. */
  said: ListedQuotation[];
  /** Whether what known speakers say here is kept without being asked. */
  keeping: PageStatements['keeping'];
  /** Why what would be kept could not be. */
  trouble: KeepTrouble | null;
}

/** Why the popup's switches stand as they do, and what can be done about it. */
export interface TabView {
  host: string | null;
  /**
   * ready: may be and is annotated. off: switched off by the reader. no-access: nothing allows it (yet).
   * withheld: the reader wants it always, the browser withholds it. unsupported: browser page or store. pdf: a PDF.
   * reader: Firefox's own view of an article. silent: it may be read, but did not load or does not answer. error: our
   * own background does not answer.
   */
  access: 'ready' | 'off' | 'no-access' | 'withheld' | 'unsupported' | 'pdf' | 'reader' | 'silent' | 'error';
  /** Match pattern to ask for, such as https://www.example.org/*; null where none can be. */
  origin: string | null;
  always: boolean;
  /** False where the access comes with the installation and cannot be given back. */
  revocable: boolean;
  rule: SiteRule;
}
