import { NameFlag } from '../match/name-index.ts';
import type { ArticleView } from './article-view.ts';
import {
  contextWords,
  inLanguage,
  metadata,
  namedInFull,
  namedTogether,
  prominence,
  titledElsewhere,
} from './evidence/article.ts';
import { inOffice, ownFirstName, otherFirstName, titles } from './evidence/before-name.ts';
import { asFirstName, bySound, nameForm, otherGeneration, partOfLonger, pluralFamily } from './evidence/name-form.ts';
import { isOrdinary, ordinaryWord } from './evidence/ordinary.ts';
import type { EntryFacts } from './entry-facts.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import { WEIGHT } from './weights.ts';

export { THRESHOLD } from './weights.ts';

/** The evidence for one entry at one place. */
export interface Score {
  /** Log-odds that the entry is meant and not nobody we know. */
  weight: number;
  findings: Finding[];
  /** Where the mention begins, if words before belong to the name. */
  start: number;
}

/** All evidence for and against an entry at a place. `heldBy` is somebody else who was last written out by that name. */
export function scoreEntry(
  place: Place,
  facts: EntryFacts,
  flags: number,
  article: ArticleView,
  heldBy: string | null,
): Score {
  const { context, candidate } = place;
  if ((flags & NameFlag.term) !== 0) return scoreTerm(place, flags);
  const { lang } = context;
  const own = (flags & NameFlag.family) === 0 ? null : ownFirstName(place, facts);
  const start = own ? context.tokens.start[own.token]! : candidate.start;
  const base = own
    ? finding('full_name', WEIGHT.full_name, context.block.text.slice(start, candidate.end))
    : nameForm(place, facts, flags);
  const found: (Finding | null)[] = [
    base,
    bySound(place, (flags & NameFlag.sound) !== 0 || (own?.bySound ?? false)),
    partOfLonger(place),
    otherGeneration(place, facts),
    otherFirstName(place, facts, flags),
    pluralFamily(place, facts, lang),
    asFirstName(place, facts, flags, lang),
    ...titles(place, facts, article.day),
  ];
  // a full name by itself says all that the article can add, but which of two people it is
  const isSure = base.code === 'full_name';
  if (!isSure) found.push(...ordinaryWord(place, facts, flags, lang));
  const isWeak = base.code === 'weak_name' || (!isSure && isOrdinary(place, lang));
  if (isWeak) {
    found.push(namedInFull(facts, article), prominence(facts));
    if (heldBy !== null) found.push(finding('rival_named', WEIGHT.rival_named, heldBy));
  }
  if (isWeak || candidate.refs.length > 2) {
    found.push(
      titledElsewhere(facts, article),
      metadata(facts, article),
      ...namedTogether(facts, article),
      ...contextWords(place, facts, article),
      inLanguage(facts, lang),
      inOffice(facts, article.day),
    );
  }
  return sum(found, start);
}

function scoreTerm(place: Place, flags: number): Score {
  const { context, candidate, text } = place;
  if ((flags & NameFlag.compound) !== 0) return sum([finding('term_head', WEIGHT.term_head, text)], candidate.start);
  if ((flags & NameFlag.head) === 0) return sum([finding('term', WEIGHT.term, text)], candidate.start);
  // of a German compound the last part says what it is: Waffenstillstand-Abkommen is an agreement
  if (place.inCompoundAsFirst) {
    const part = finding('part_of_longer', WEIGHT.part_of_longer, context.word(candidate.endToken));
    return sum([finding('term', WEIGHT.term, text), part], candidate.start);
  }
  const compound = context.compoundStart(candidate.firstToken);
  if (compound === candidate.firstToken) return sum([finding('term', WEIGHT.term, text)], candidate.start);
  return sum([finding('term_head', WEIGHT.term_head, text)], context.tokens.start[compound]!);
}

function sum(found: (Finding | null)[], start: number): Score {
  const findings = found.filter((one) => one !== null);
  return { weight: findings.reduce((total, { weight }) => total + weight, 0), findings, start };
}
