import { NameFlag } from '../match/name-index.ts';
import type { ArticleView } from './article-view.ts';
import { choose } from './choose.ts';
import { asThing } from './evidence/as-thing.ts';
import { ownFirstName, titles } from './evidence/before-name.ts';
import { besideTitle } from './evidence/beside-title.ts';
import { doubleFamily, partOfLonger, otherGeneration } from './evidence/name-form.ts';
import { isUsedAsWord } from './evidence/ordinary.ts';
import type { Finding } from './finding.ts';
import type { EntryFacts } from './entry-facts.ts';
import { familyKey, isRelative } from './namesakes.ts';
import type { Reading, Ref } from './resolver.ts';
import { contrastTitles, scoreEntry } from './score.ts';
import type { Place } from './place.ts';
import { WEIGHT } from './weights.ts';

/** Log-odds from which on an ordinary word is surely a name (`officials in Turkey`). */
const SURE = 2.2;

/**
 * First pass over an article: who and what is surely named, who is named with a title, and which namesakes of theirs are
 * nobody we know. Names of several entries come last, with all this known.
 */
export function gather(readings: readonly Reading[], article: ArticleView): void {
  const names = readings.filter(({ refs }) => (refs[0]![1] & NameFlag.term) === 0);
  for (const { place, refs } of names) gatherUse(place, refs, article);
  for (const { place, refs } of names) if (refs.length === 1) gatherOne(place, refs[0]!, article);
  for (const { place, refs } of names) if (refs.length > 1) gatherSeveral(place, refs, article);
  for (const { refs } of names) for (const [facts] of refs) article.addMember(facts);
}

/** Words that the article uses as ordinary ones (`der Regen`): beside them a bare one is hardly the town. */
function gatherUse(place: Place, refs: readonly Ref[], { evidence, lang }: ArticleView): void {
  if (refs.every(([{ entry }]) => entry.kind === 'organisation') || !isUsedAsWord(place, lang)) return;
  (evidence.used ??= {})[place.folded] ??= `${place.context.word(place.before)} ${place.text}`;
}

function gatherOne(place: Place, [facts, flags]: Ref, article: ArticleView): void {
  const { named } = article.evidence;
  const { id } = facts.entry;
  if ((flags & NameFlag.weak) === 0) {
    if (named[id] === undefined && isSure(place, [facts, flags], article)) named[id] = place.text;
    else if (facts.isPerson && !place.isOneWord) addThing(place, facts, article);
  } else if ((flags & NameFlag.family) !== 0) {
    if (ownFirstName(place, facts) !== null) named[id] ??= withFirstName(place);
    else if (place.firstName?.listed) addRival(place, article);
    else {
      const role = place.title === null ? undefined : titles(place, facts, article.day)[0];
      // `Präsident Putin` says who is meant as well as a first name does, if nobody else here has that name
      if (role?.code === 'role_before' && role.weight >= WEIGHT.role_before && !besideTitle(place, facts))
        named[id] ??= `${role.args[0]!} ${place.text}`;
    }
  }
}

/** What makes a longer name of a person's full name. */
const longerName = (place: Place, facts: EntryFacts): Finding | null =>
  partOfLonger(place, true) ?? otherGeneration(place, facts) ?? doubleFamily(place, true) ?? asThing(place, facts);

/** A full name or an abbreviation that is nothing else here. */
function isSure(place: Place, [facts, flags]: Ref, article: ArticleView): boolean {
  if (facts.isPerson && !place.isOneWord) return !longerName(place, facts);
  if (place.isOrdinary) return scoreEntry(place, facts, flags, article, null).weight > SURE;
  return !partOfLonger(place) && !place.firstName;
}

function gatherSeveral(place: Place, refs: readonly Ref[], article: ArticleView): void {
  const { evidence } = article;
  const owners = refs.filter(([facts, flags]) => (flags & NameFlag.weak) === 0 || ownFirstName(place, facts) !== null);
  if (owners.length === 0) {
    const isFamily = refs.some(([, flags]) => (flags & NameFlag.family) !== 0);
    if (isFamily && place.firstName?.listed) addRival(place, article);
  }
  gatherTitled(place, refs, article);
  if (
    owners.length === 0 ||
    !owners.some(([facts]) => facts.isPerson && (!place.isOneWord || ownFirstName(place, facts) !== null))
  )
    return;
  const scored = refs.map(([facts, flags]) => ({ facts, score: scoreEntry(place, facts, flags, article, null) }));
  contrastTitles(scored.map(({ score }) => score));
  const { mention } = choose(scored);
  if (mention) for (const id of [mention.entry, ...(mention.others ?? [])]) evidence.named[id] ??= withFirstName(place);
}

/** Whose title stands beside a name that several have; if it is one's alone, that one is named. */
function gatherTitled(place: Place, refs: readonly Ref[], { evidence, day }: ArticleView): void {
  if (place.title === null && place.apposition === null) return;
  const titled = refs.flatMap(([facts]) => {
    const role = titles(place, facts, day)[0];
    return role?.code === 'role_before' && !besideTitle(place, facts)
      ? [{ id: facts.entry.id, words: `${role.args[0]!} ${place.text}`, weight: role.weight }]
      : [];
  });
  const only = titled.length === 1 && titled[0]!.weight >= WEIGHT.role_after;
  for (const { id, words } of titled) {
    if (only) evidence.named[id] ??= words;
    else (evidence.titled ??= {})[id] ??= words;
  }
}

const withFirstName = ({ context, candidate, firstName }: Place): string =>
  context.block.text.slice(firstName ? context.tokens.start[firstName.token] : candidate.start, candidate.end);

/** `John F. Kennedy International Airport`: what is called after somebody goes by the short name as well (`JFK`). */
function addThing(place: Place, facts: EntryFacts, { evidence }: ArticleView): void {
  const longer = partOfLonger(place, true);
  if (!longer) return;
  for (const name of facts.fullNames) {
    if (!name.includes(' ')) evidence.rivals[familyKey(name)] ??= `${place.text} … ${longer.args[0]!}`;
  }
}

function addRival(place: Place, article: ArticleView): void {
  if (!isRelative(place)) article.evidence.rivals[familyKey(place.text)] ??= withFirstName(place);
}
