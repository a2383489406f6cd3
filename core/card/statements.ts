import { pageAddress } from '../corrections/page-address.ts';
import type { StatementView } from '../model/view.ts';
import { labelOf } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import { inOtherLanguage } from '../statements/other-language.ts';
import { saidAndKept, saidInPack, withoutDoubles } from '../statements/said.ts';
import type { Said } from '../statements/said.ts';
import type { KeptStatement } from '../statements/statement.ts';
import type { CardQuestion } from './card-view.ts';

/** How many statements a card shows, so that the words of the paragraph stay in view below; the rest is a count. */
const MOST = 2;

/**
 * What somebody said before, for a card: first what shares entries with the paragraph, then the newest; what was said
 * after the article's date comes last, what only the article itself has is left out. `kept`: what this browser has.
 */
export function statementsFor(
  library: Library,
  speaker: string,
  question: CardQuestion,
  langs: readonly string[],
  kept: readonly KeptStatement[] = [],
): StatementView[] {
  const around = new Set(question.around);
  const all = withoutDoubles(library.statementsOf(speaker).map(saidInPack), kept.map(saidAndKept));
  const ranked = all
    .filter((said) => !isOfPage(said, question.url))
    .map((said) => ({
      said,
      shared: said.about.filter((id) => around.has(id)),
      later: isLater(said, question.date),
    }))
    .sort(
      (a, b) =>
        Number(a.later) - Number(b.later) ||
        b.shared.length - a.shared.length ||
        b.said.day.localeCompare(a.said.day) ||
        langRank(langs, a.said.lang) - langRank(langs, b.said.lang),
    );
  // the same words in two languages are one thing to read
  const shown: typeof ranked = [];
  for (const one of ranked) {
    if (shown.length === MOST) break;
    if (!shown.some(({ said }) => inOtherLanguage(said, [one.said], [one.said.lang]))) shown.push(one);
  }
  return shown.map(({ said, shared, later }) => viewOf(library, said, all, shared, later, langs));
}

/** True if it is known from this very page alone. */
function isOfPage({ sources }: Said, url: string): boolean {
  const { article } = pageAddress(url);
  if (article === null || sources.length === 0) return false;
  return sources.every((source) => source.url !== null && pageAddress(source.url).article === article);
}

const isLater = ({ day }: Said, date: string | null): boolean =>
  day !== '' && date !== null && day > date.slice(0, day.length);

const langRank = (langs: readonly string[], lang: string): number =>
  langs.includes(lang) ? langs.indexOf(lang) : langs.length;

function viewOf(
  library: Library,
  said: Said,
  all: readonly Said[],
  shared: readonly string[],
  later: boolean,
  langs: readonly string[],
): StatementView {
  const [source] = said.sources;
  return {
    id: said.id,
    text: { text: said.text, lang: said.lang },
    kind: said.kind,
    said: said.said,
    published: said.said === null && said.day !== '' ? said.day : null,
    outlet: source?.outlet ?? null,
    via: source?.via ?? null,
    url: source?.url ?? null,
    title: source?.title ?? null,
    otherOutlets: Math.max(0, new Set(said.sources.map(({ outlet, url }) => outlet ?? url)).size - 1),
    other: otherOf(said, all, langs),
    bearsOn: shared.flatMap((id) => {
      const entry = library.find(id);
      return entry ? [labelOf(entry, langs)] : [];
    }),
    later,
  };
}

/** The same in the reader's other language: as the pack has it, else as another source. */
function otherOf(said: Said, all: readonly Said[], langs: readonly string[]): StatementView['other'] {
  const wanted = langs.filter((lang) => lang !== said.lang);
  const translated = wanted.find((lang) => said.translations[lang] !== undefined);
  if (translated !== undefined)
    return { text: { text: said.translations[translated]!, lang: translated }, outlet: null, url: null };
  const found = inOtherLanguage(said, all, wanted);
  const source = found?.sources[0];
  return (
    found && {
      text: { text: found.text, lang: found.lang },
      outlet: source?.outlet ?? null,
      url: source?.url ?? null,
    }
  );
}
