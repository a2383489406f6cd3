import { otherNames } from '../card/card-view.ts';
import { roleWords } from '../card/entry-choices.ts';
import { rolesAt } from '../card/roles.ts';
import { wordsIn } from '../card/words-in.ts';
import type { Words } from '../model/view.ts';
import { labelOf, pageFirst } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import type { Entry } from '../packs/schema.ts';

/** What a list of the entries of an article asks for. */
export interface LinesQuestion {
  entries: readonly string[];
  /** ISO 8601 day of the article, or null if nobody knows. */
  date: string | null;
  lang: string | null;
}

/** What a list says of an entry besides its name. */
export interface EntryLine {
  entry: string;
  /** Of a person the role on the article's date; of a term its name in the reader's other language. */
  line: Words | null;
}

/** A line for each entry that the library has. `today` is an ISO 8601 day: what roles are told for without a date. */
export function entryLines(
  library: Library,
  { entries, date, lang }: LinesQuestion,
  languages: readonly string[],
  today: string,
): EntryLine[] {
  const langs = pageFirst(languages, lang);
  const lineOf = (entry: Entry): Words | null => {
    if (entry.kind === 'term') return otherNames(entry, labelOf(entry, langs), langs)[0] ?? null;
    if (entry.kind !== 'person') return null;
    const { roleThen } = rolesAt(library, entry, date, today, langs);
    return roleThen ? roleWords(roleThen) : wordsIn(entry.about, langs);
  };
  return entries.flatMap((id) => {
    const entry = library.find(id);
    return entry ? [{ entry: id, line: lineOf(entry) }] : [];
  });
}
