import { NameFlag } from '../match/name-index.ts';
import { labelOf } from '../packs/library.ts';
import type { ArticleView } from './article-view.ts';
import { contextWords } from './evidence/article.ts';
import { asThing } from './evidence/as-thing.ts';
import { ownFirstName, ownNameBehind, otherFirstName, titles } from './evidence/before-name.ts';
import { besideTitle } from './evidence/beside-title.ts';
import {
  asFirstName,
  asRelative,
  doubleFamily,
  bySound,
  nameForm,
  otherGeneration,
  otherNameBehind,
  partOfLonger,
  pluralFamily,
  secondHalf,
} from './evidence/name-form.ts';
import { capitalTells, foreignWord, isAmongCapitals, ordinaryWord, placeFrame } from './evidence/ordinary.ts';
import type { EntryFacts } from './entry-facts.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import { WEIGHT } from './weights.ts';

/** The evidence for one entry at one place. */
export interface Score {
  /** Log-odds that the entry is meant and not nobody we know. */
  weight: number;
  findings: Finding[];
  /** Where the mention begins, if words before belong to the name. */
  start: number;
  /** Where it ends, if words behind belong to the name (`Orbán Viktor`). */
  end: number;
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
  const behind = (flags & NameFlag.family) === 0 ? -1 : ownNameBehind(place, facts);
  const start = own ? context.tokens.start[own.token]! : candidate.start;
  const end = behind >= 0 ? context.tokens.end[behind]! : candidate.end;
  const base =
    own || behind >= 0
      ? finding('full_name', WEIGHT.full_name, context.block.text.slice(start, end))
      : nameForm(place, facts, flags);
  if (!own && base.code === 'weak_name' && place.firstName?.listed) {
    const other = otherFirstName(place, facts, flags);
    // nothing outweighs somebody else's first name
    if (other) return sum([base, other], start, candidate.end);
  }
  const found: (Finding | null)[] = [
    base,
    bySound(place, (flags & NameFlag.sound) !== 0 || (own?.bySound ?? false)),
    partOfLonger(place, facts.isPerson),
    secondHalf(place, flags),
    otherGeneration(place, facts),
    otherFirstName(place, facts, flags),
    otherNameBehind(place, facts, flags),
    asThing(place, facts),
    besideTitle(place, facts),
    asRelative(place, facts),
    doubleFamily(place, base.code === 'full_name'),
    pluralFamily(place, facts, lang),
    asFirstName(place, facts, flags, lang),
    ...titles(place, facts, article.day),
  ];
  // a full name by itself says all that the article can add, but which of two people it is
  const isSure = base.code === 'full_name';
  if (!isSure) found.push(...ordinaryWord(place, facts, flags, lang), ...foreignWord(place, facts, lang));
  if (!facts.isPerson && heldBy !== null) {
    found.push(finding('rival_named', WEIGHT.rival_of_place, heldBy));
    if (!place.isOrdinary) found.push(...placeFrame(place, facts));
  }
  if (!isSure && facts.isPerson && heldBy !== null && base.code !== 'weak_name')
    found.push(finding('rival_named', WEIGHT.rival_named, heldBy));
  const isWeak = base.code === 'weak_name' || (!isSure && place.isOrdinary);
  const isShared = candidate.refs.length > 2;
  if (!isWeak && !isShared) return sum(found, start, end);
  const said = article.findings(facts);
  // that everybody knows Turkey says nothing of what is for dinner
  const isThing = place.isOrdinary && !facts.isPerson;
  // and two letters are many things
  const isTiny = place.text.length < SHORTEST_KNOWN;
  // nor what only sounds like somebody whose name was never a Cyrillic one: `Jahres` (Харрис)
  const isSound = (flags & NameFlag.sound) !== 0 && !facts.isFromCyrillic;
  const isFramed = found.some((one) => one?.code === 'place_before' || one?.code === 'kind_before');
  const isBare =
    place.isOrdinary && !isFramed && !capitalTells(place, lang) && !found.some((one) => one?.code === 'says');
  const used = isBare && isThing ? article.evidence.used?.[place.folded] : undefined;
  if (used !== undefined) found.push(finding('used_as_word', WEIGHT.used_elsewhere, used));
  const trust = isBare ? UNFRAMED : 1;
  // in German a noun is written like a name: that the town is in the article, too, says little of the weather
  const damped = (one: Finding): Finding =>
    isBare && isThing && lang !== 'en' ? { ...one, weight: one.weight * BESIDE } : one;
  if (isWeak)
    found.push(
      ...said.support.filter(({ code }) => code !== 'well_known' || !(isThing || isTiny || isSound)).map(damped),
    );
  if (base.code === 'weak_name' && facts.isPerson && heldBy !== null)
    found.push(finding('rival_named', WEIGHT.rival_named, heldBy));
  const words = contextWords(place, said.context, article);
  found.push(...said.telling, ...words.map((word) => ({ ...word, weight: word.weight * trust })));
  if (isShared) found.push(...said.between);
  return sum(found, start, end);
}

/** What context words count for an ordinary word that nothing beside it makes a name: it rains everywhere. */
const UNFRAMED = 0.45;
const BESIDE = 0.15;
const SHORTEST_KNOWN = 3;

function scoreTerm(place: Place, flags: number): Score {
  const { context, candidate, text } = place;
  if (place.isOrdinary && isAmongCapitals(place)) {
    const word = finding('ordinary_word', WEIGHT.caps_abbreviation, text);
    return sum([finding('term', WEIGHT.term, text), word], candidate.start, candidate.end);
  }
  if ((flags & NameFlag.compound) !== 0)
    return sum([finding('term_head', WEIGHT.term_head, text)], candidate.start, candidate.end);
  // a German `Billion` is a thousand English ones: of two terms of one word the language tells
  if (candidate.refs.length > 2 && isOfOtherLanguage(flags, context.lang)) {
    const word = finding('ordinary_word', WEIGHT.other_language, text);
    return sum([finding('term', WEIGHT.term, text), word], candidate.start, candidate.end);
  }
  if ((flags & NameFlag.head) === 0) return sum([finding('term', WEIGHT.term, text)], candidate.start, candidate.end);
  // of a German compound the last part says what it is: Waffenstillstand-Abkommen is an agreement
  if (place.inCompoundAsFirst) {
    const part = finding('part_of_longer', WEIGHT.part_of_longer, context.word(candidate.endToken));
    return sum([finding('term', WEIGHT.term, text), part], candidate.start, candidate.end);
  }
  const compound = context.compoundStart(candidate.firstToken);
  if (compound === candidate.firstToken)
    return sum([finding('term', WEIGHT.term, text)], candidate.start, candidate.end);
  return sum([finding('term_head', WEIGHT.term_head, text)], context.tokens.start[compound]!, candidate.end);
}

const isOfOtherLanguage = (flags: number, lang: string | null): boolean =>
  lang !== null && (lang === 'de') !== ((flags & NameFlag.head) !== 0);

function sum(found: (Finding | null)[], start: number, end: number): Score {
  const findings = found.filter((one) => one !== null);
  return { weight: findings.reduce((total, { weight }) => total + weight, 0), findings, start, end };
}

/** Of several people of one name the one whose title stands there is meant, and none of the others. */
export function contrastTitles(scores: readonly Score[]): void {
  const roleOf = ({ findings }: Score): Finding | undefined => findings.find(({ code }) => code === 'role_before');
  const role = scores.map(roleOf).find((one) => one !== undefined);
  if (!role) return;
  for (const score of scores) {
    if (roleOf(score)) continue;
    score.findings.push(finding('title_against', WEIGHT.namesakes_title, ...role.args));
    score.weight += WEIGHT.namesakes_title;
  }
}

/**
 * Of several people of one family name, it is the one's who was written out last (`known` has that id first): in a story
 * of Michelle Obama, *Obama* is she, also if her husband comes further down.
 */
export function contrastOrder(scored: readonly { facts: EntryFacts; score: Score }[], known: readonly string[]): void {
  const holder = scored.find(({ facts }) => facts.entry.id === known[0]);
  if (!holder) return;
  for (const { facts, score } of scored) {
    if (facts === holder.facts || score.findings.some(({ code }) => code === 'full_name' || code === 'role_before'))
      continue;
    const weight = known.includes(facts.entry.id) ? WEIGHT.named_before : WEIGHT.not_yet_named;
    score.findings.push(finding('rival_named', weight, labelOf(holder.facts.entry, []).text));
    score.weight += weight;
  }
}
