import { NameFlag } from '../match/name-index.ts';
import type { ArticleView } from './article-view.ts';
import { choose } from './choose.ts';
import { ownFirstName, titles } from './evidence/before-name.ts';
import { isOrdinary } from './evidence/ordinary.ts';
import { partOfLonger, otherGeneration } from './evidence/name-form.ts';
import { familyKey, isRelative } from './namesakes.ts';
import type { Reading, Ref } from './resolver.ts';
import { scoreEntry } from './score.ts';
import type { Place } from './place.ts';

/**
 * First pass over an article: who and what is surely named, who is named with a title, and which namesakes of theirs are
 * nobody we know. Names of several entries come last, with all this known.
 */
export function gather(readings: readonly Reading[], article: ArticleView): void {
  const names = readings.filter(({ refs }) => (refs[0]![1] & NameFlag.term) === 0);
  for (const { place, refs } of names) if (refs.length === 1) gatherOne(place, refs[0]!, article);
  for (const { place, refs } of names) if (refs.length > 1) gatherSeveral(place, refs, article);
}

function gatherOne(place: Place, [facts, flags]: Ref, article: ArticleView): void {
  const { named } = article.evidence;
  const { id } = facts.entry;
  if ((flags & NameFlag.weak) === 0) {
    if (named[id] === undefined && isSure(place, [facts, flags], article)) named[id] = place.text;
  } else if ((flags & NameFlag.family) !== 0) {
    if (ownFirstName(place, facts) !== null) named[id] ??= withFirstName(place);
    else if (place.firstName?.listed) addRival(place, article);
    else {
      const role = place.title === null ? undefined : titles(place, facts, article.day)[0];
      // `Präsident Putin` says who is meant as well as a first name does, if nobody else here has that name
      if (role?.code === 'role_before') named[id] ??= `${role.args[0]!} ${place.text}`;
    }
  }
}

/** A full name or an abbreviation that is nothing else here. */
function isSure(place: Place, [facts]: Ref, article: ArticleView): boolean {
  if (facts.isPerson && !place.isOneWord) return !partOfLonger(place) && !otherGeneration(place, facts);
  return !isOrdinary(place, place.context.lang ?? article.lang) && !partOfLonger(place) && !place.firstName;
}

function gatherSeveral(place: Place, refs: readonly Ref[], article: ArticleView): void {
  const { evidence } = article;
  const owners = refs.filter(([facts, flags]) => (flags & NameFlag.weak) === 0 || ownFirstName(place, facts) !== null);
  if (owners.length === 0) {
    const isFamily = refs.some(([, flags]) => (flags & NameFlag.family) !== 0);
    if (isFamily && place.firstName?.listed) addRival(place, article);
  }
  for (const [facts] of refs) {
    const role = place.title === null && place.apposition === null ? undefined : titles(place, facts, article.day)[0];
    if (role?.code === 'role_before') (evidence.titled ??= {})[facts.entry.id] ??= `${role.args[0]!} ${place.text}`;
  }
  if (
    owners.length === 0 ||
    !owners.some(([facts]) => facts.isPerson && (!place.isOneWord || ownFirstName(place, facts) !== null))
  )
    return;
  const scored = refs.map(([facts, flags]) => ({ facts, score: scoreEntry(place, facts, flags, article, null) }));
  const { mention } = choose(scored, place.candidate.end);
  if (mention) for (const id of [mention.entry, ...(mention.others ?? [])]) evidence.named[id] ??= withFirstName(place);
}

const withFirstName = ({ context, candidate, firstName }: Place): string =>
  context.block.text.slice(firstName ? context.tokens.start[firstName.token] : candidate.start, candidate.end);

function addRival(place: Place, article: ArticleView): void {
  if (!isRelative(place)) article.evidence.rivals[familyKey(place.text)] ??= withFirstName(place);
}
