import type { EntryChoice, RoleView, Words } from '../model/view.ts';
import { labelOf, pageFirst } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import { rolesAt } from './roles.ts';
import { wordsIn } from './words-in.ts';

/** What choices are asked for: some words of an article and who may be meant by them. */
export interface ChoicesQuestion {
  words: string;
  /** Entries that are to be among the choices, in this order and first: the marked one, and those it was not told from. */
  entries: readonly string[];
  /** ISO 8601 day of the article, or null if nobody knows. */
  date: string | null;
  lang: string | null;
}

/** More entries of one name than this are no choice any more. */
const MOST_CHOICES = 30;

/** The entries that some words may mean, each with its role on the article's date. `today` is an ISO 8601 day. */
export function entryChoices(
  library: Library,
  named: readonly string[],
  question: ChoicesQuestion,
  languages: readonly string[],
  today: string,
): EntryChoice[] {
  const langs = pageFirst(languages, question.lang);
  const ids = [...new Set([...question.entries, ...named])].slice(0, MOST_CHOICES);
  return ids.flatMap((id) => {
    const entry = library.find(id);
    if (!entry) return [];
    const { roleThen } = rolesAt(library, entry, question.date, today, langs);
    const role = roleThen ? roleWords(roleThen) : (wordsIn(entry.about, langs) ?? wordsIn(entry.definition, langs));
    return [{ entry: id, kind: entry.kind, label: labelOf(entry, langs), role }];
  });
}

/** A role in one line. */
export const roleWords = ({ title, of }: RoleView): Words =>
  of ? { ...title, text: `${title.text}, ${of.text}` } : title;
