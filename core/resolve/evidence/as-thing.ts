import { foldWord } from '../../text/characters.ts';
import { countriesIn } from '../../names/words/countries.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** An article drawn into a preposition, before a first name: `im Abraham Lincoln` is a hotel. */
const CONTRACTED = /\b(?:im|am|ans|ins|beim|zum|zur)\s$/iu;
/** The female article before a man's name: ships (`die Charles de Gaulle`, `mit der Charles de Gaulle`). */
const FEMALE_ARTICLE = /(?:\b(?:die|eine)|\b(?:mit|von|bei|auf|aus|zu|nach|in|an|vor) der)\s$/iu;
/** What is counted or has a man's article is neither town nor region: `ein Lincoln`, `einen zweiten Lincoln`. */
const COUNTED = /\b(?:ein|einen|(?:ein|dieser|jeder) \p{Ll}+er|(?:einen|diesen|jeden) \p{Ll}+en)\s$/iu;

/** Things that are called by a person's or a town's name, by the article before them. */
export function asThing(place: Place, facts: EntryFacts): Finding | null {
  const { context, candidate } = place;
  if (context.lang !== 'de' || candidate.firstToken === 0) return null;
  const isThing = facts.isPerson ? isNamedThing(place, facts) : isCounted(place, facts);
  return isThing ? finding('part_of_longer', WEIGHT.thing, context.word(candidate.firstToken - 1)) : null;
}

const isNamedThing = ({ isOneWord, lead }: Place, { sex }: EntryFacts): boolean =>
  !isOneWord && (CONTRACTED.test(lead) || (sex === 'm' && FEMALE_ARTICLE.test(lead)));

const isCounted = ({ text, isOneWord, inCompoundAsFirst, lead }: Place, { entry }: EntryFacts): boolean =>
  entry.kind === 'place' &&
  isOneWord &&
  !inCompoundAsFirst &&
  COUNTED.test(lead) &&
  countriesIn(foldWord(text)).length === 0;
