import type { EntryFacts } from '../entry-facts.ts';
import type { ArticleView } from '../article-view.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

const MOST_CONTEXT_WORDS = 3;

/** The article names the entry in full somewhere, or with its title. */
export function namedInFull(facts: EntryFacts, article: ArticleView): Finding | null {
  const named = article.evidence.named[facts.entry.id];
  return named === undefined ? null : finding('named_in_full', WEIGHT.named_in_full, named);
}

/** Elsewhere in the article a title of this entry stands beside the same family name. */
export function titledElsewhere(facts: EntryFacts, article: ArticleView): Finding | null {
  const titled = article.evidence.titled?.[facts.entry.id];
  return titled === undefined ? null : finding('titled_elsewhere', WEIGHT.titled_elsewhere, titled);
}

/** The publisher's own metadata: topics and the article's title. */
export function metadata(facts: EntryFacts, article: ArticleView): Finding | null {
  const full = facts.fullNames.find((name) => (name.includes(' ') || !facts.isPerson) && article.isTold(name));
  if (full !== undefined) return finding('metadata', WEIGHT.metadata, full);
  for (const family of facts.families) {
    if (article.topics.has(family)) return finding('metadata', WEIGHT.metadata_family, family);
  }
  return null;
}

/** Organisations, places and people of its roles and context that the article surely names. */
export function namedTogether(facts: EntryFacts, article: ArticleView): Finding[] {
  const { named } = article.evidence;
  const related = new Set(
    (facts.entry.roles ?? []).flatMap(({ of }) => (of != null && of in named ? [named[of]!] : [])),
  );
  return [...related].slice(0, 2).map((words) => finding('named_together', WEIGHT.named_together, words));
}

/** Words of its context, in the same paragraph or elsewhere in the article. */
export function contextWords(place: Place, facts: EntryFacts, article: ArticleView): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<number>();
  for (const { text, hashes } of facts.context) {
    if (found.length === MOST_CONTEXT_WORDS) break;
    const first = hashes[0]?.[0];
    // its own family name, or one word in two languages, is no second piece of evidence
    if (first === undefined || seen.has(first) || facts.families.has(text.toLowerCase())) continue;
    if (article.isNear(place, hashes)) {
      found.push(finding('context_near', found.length === 0 ? WEIGHT.context_near : WEIGHT.context_near_more, text));
      seen.add(first);
    } else if (article.isInArticle(hashes)) {
      found.push(finding('context_far', WEIGHT.context_far, text));
      seen.add(first);
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** A name that the reader of any newspaper knows. */
export function prominence({ entry }: EntryFacts): Finding | null {
  const weight = 2 * ((entry.prominence ?? 0) - 0.5) * WEIGHT.prominence;
  return weight > 0 ? finding('well_known', weight) : null;
}

/** The pack has names for it in the article's language. */
export const inLanguage = ({ entry }: EntryFacts, lang: string | null): Finding | null =>
  lang !== null && entry.names[lang] !== undefined ? finding('language', WEIGHT.language, lang) : null;
