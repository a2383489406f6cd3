import { foldWord } from '../../text/characters.ts';
import type { ContextWord, EntryFacts } from '../entry-facts.ts';
import type { ArticleView } from '../article-view.ts';
import { inOffice } from './before-name.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** Politicians are in the news for about as long before they come into office. */
const YEARS_BEFORE_OFFICE = 10;
const MOST_CONTEXT_WORDS = 3;

/** The article names the entry in full somewhere, or with its title. */
function namedInFull(facts: EntryFacts, article: ArticleView): Finding | null {
  const named = article.evidence.named[facts.entry.id];
  return named === undefined ? null : finding('named_in_full', WEIGHT.named_in_full, named);
}

/** Elsewhere in the article a title of this entry stands beside the same family name. */
function titledElsewhere(facts: EntryFacts, article: ArticleView): Finding | null {
  const titled = article.evidence.titled?.[facts.entry.id];
  return titled === undefined ? null : finding('titled_elsewhere', WEIGHT.titled_elsewhere, titled);
}

/** The publisher's own metadata: topics and the article's title. */
function metadata(facts: EntryFacts, article: ArticleView): Finding | null {
  // in a headline one word may be any word: `WHO WILL PAY FOR US?`
  const isSaid = (name: string): boolean =>
    name.includes(' ') ? article.isTold(name) : !facts.isPerson && article.topics.has(name);
  const full = facts.fullNames.find(isSaid);
  if (full !== undefined) return finding('metadata', WEIGHT.metadata, full);
  for (const family of facts.families) {
    if (article.topics.has(family)) return finding('metadata', WEIGHT.metadata_family, family);
  }
  return null;
}

/** Organisations, places and people of its roles and context that the article surely names. */
function namedTogether(facts: EntryFacts, article: ArticleView): Finding[] {
  const { named } = article.evidence;
  const related = new Set(
    (facts.entry.roles ?? []).flatMap(({ of }) => (of != null && of in named ? [named[of]!] : [])),
  );
  const member = article.members.get(facts.entry.id);
  if (member !== undefined && !facts.isPerson) return [finding('named_together', WEIGHT.named_member, member)];
  return [...related].slice(0, 2).map((words) => finding('named_together', WEIGHT.named_together, words));
}

/** The words of its context that stand somewhere in the article; one word in two languages counts once. */
function contextInArticle({ context, families }: EntryFacts, article: ArticleView): ContextWord[] {
  const seen = new Set<number>();
  return context.filter(({ text, hashes }) => {
    const first = hashes[0]?.[0];
    // its own family name is no evidence for it
    if (first === undefined || seen.has(first) || families.has(foldWord(text))) return false;
    seen.add(first);
    return article.isInArticle(hashes);
  });
}

/** Words of its context, in the same paragraph or elsewhere in the article. */
export function contextWords(place: Place, inArticle: readonly ContextWord[], article: ArticleView): Finding[] {
  if (inArticle.length === 0) return NOTHING;
  const near = inArticle.filter(({ hashes }) => article.isNear(place, hashes));
  const far = inArticle.filter((word) => !near.includes(word));
  return [
    ...near.map(({ text }, i) =>
      finding('context_near', i === 0 ? WEIGHT.context_near : WEIGHT.context_near_more, text),
    ),
    ...far.map(({ text }) => finding('context_far', WEIGHT.context_far, text)),
  ].slice(0, MOST_CONTEXT_WORDS);
}

const NOTHING: Finding[] = [];

/** What the article says of an entry wherever its name stands. */
export interface ArticleFindings {
  /** For a name that needs support. */
  support: Finding[];
  /** For a name that several have. */
  telling: Finding[];
  /** What tells two of one name apart, and is no evidence that either is meant. */
  between: Finding[];
  context: readonly ContextWord[];
}

/** Gathers all that, for every place of the entry at once. */
export function articleFindings(facts: EntryFacts, article: ArticleView): ArticleFindings {
  const present = (found: (Finding | null)[]): Finding[] => found.filter((one) => one !== null);
  const known = prominence(facts, article.day);
  const office = inOffice(facts, article.day);
  // whoever is well known is more so in office; of others it tells one from another
  const inNews = known && facts.isPerson && facts.domains.has('state') ? office : null;
  return {
    support: present([namedInFull(facts, article), known, inNews]),
    telling: present([titledElsewhere(facts, article), metadata(facts, article), ...namedTogether(facts, article)]),
    between: present([inLanguage(facts, article.lang), known ? null : office]),
    context: contextInArticle(facts, article),
  };
}

/** A name that the reader of any newspaper knows. */
function prominence({ entry }: EntryFacts, day: string | null): Finding | null {
  // long before its first office it was not yet well known
  const starts = (entry.roles ?? []).flatMap(({ from }) => (from == null ? [] : Number(from.slice(0, 4))));
  if (day !== null && starts.length > 0 && Math.min(...starts) - Number(day.slice(0, 4)) > YEARS_BEFORE_OFFICE)
    return null;
  const weight = 2 * ((entry.prominence ?? 0) - 0.5) * WEIGHT.prominence;
  return weight > 0 ? finding('well_known', weight) : null;
}

/** The pack has names for it in the article's language. */
const inLanguage = ({ entry }: EntryFacts, lang: string | null): Finding | null =>
  lang !== null && entry.names[lang] !== undefined ? finding('language', WEIGHT.language, lang) : null;
