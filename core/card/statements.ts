import type { StatementView } from '../model/view.ts';
import { labelOf } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import type { Statement } from '../packs/schema.ts';
import type { CardQuestion } from './card-view.ts';

/** How many statements a card shows, so that the words of the paragraph stay in view below; the rest is a count. */
const MOST = 2;

/**
 * What a person said, for a card: first what shares entries with the paragraph, then what is in the page's language,
 * then the newest; what was said after the article's date comes last.
 */
export function statementsFor(
  library: Library,
  speaker: string,
  question: CardQuestion,
  langs: readonly string[],
): StatementView[] {
  const around = new Set(question.around);
  const ranked = library
    .statementsOf(speaker)
    .map((statement) => ({
      statement,
      shared: (statement.about ?? []).filter((id) => around.has(id)),
      later: isLater(statement, question.date),
    }))
    .sort(
      (a, b) =>
        Number(a.later) - Number(b.later) ||
        b.shared.length - a.shared.length ||
        langRank(langs, a.statement.lang) - langRank(langs, b.statement.lang) ||
        (b.statement.said ?? '').localeCompare(a.statement.said ?? ''),
    );
  return ranked.slice(0, MOST).map(({ statement, shared, later }) => viewOf(library, statement, shared, later, langs));
}

const isLater = ({ said }: Statement, date: string | null): boolean =>
  said != null && date !== null && said > date.slice(0, said.length);

const langRank = (langs: readonly string[], lang: string): number =>
  langs.includes(lang) ? langs.indexOf(lang) : langs.length;

function viewOf(
  library: Library,
  statement: Statement,
  shared: readonly string[],
  later: boolean,
  langs: readonly string[],
): StatementView {
  const { source } = statement;
  return {
    id: statement.id,
    text: { text: statement.text, lang: statement.lang },
    kind: statement.kind,
    said: statement.said ?? null,
    outlet: source?.outlet ?? null,
    via: source?.via ?? null,
    url: source?.url ?? null,
    title: source?.title ?? null,
    bearsOn: shared.flatMap((id) => {
      const entry = library.find(id);
      return entry ? [labelOf(entry, langs)] : [];
    }),
    later,
  };
}
