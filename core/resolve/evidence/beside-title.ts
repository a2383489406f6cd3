import { foldWord } from '../../text/characters.ts';
import { countriesIn } from '../../names/words/countries.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** Letters behind the name in which its office may be told. */
const BEHIND = 40;
/** Somebody whom the reader is not expected to know: `ein Herr Rutte aus Bonn`, `a certain Mr Trump`. */
const STRANGER =
  /\b(?:(?:eine?|einen|einem|einer|an?)\s(?:gewisse[rnsm]?\s|certain\s)?(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss)|(?:eine?|einen|einem|einer)\sgewisse[rnsm]?|a\scertain)\s$/iu;
/** What an office is of, behind the name: `Premier Johnson von den Bahamas`, `Chancellor Brown of the Diocese of Leeds`. */
const OF = /^\s(of|von|vom|aus)(?:\s(?:the|den|dem|der))?\s(\p{Lu}[\p{L}\p{M}]+)/u;

/** What the words around a title say: that it is nobody known, or that the office is somewhere else. */
export function besideTitle(place: Place, facts: EntryFacts): Finding | null {
  if (!facts.isPerson || !place.isOneWord || place.firstName) return null;
  const { context, candidate } = place;
  const { text } = context.block;
  const stranger = STRANGER.exec(place.lead);
  if (stranger) return finding('title_against', WEIGHT.stranger, stranger[0].trim());
  if (place.title === null || place.title.concepts.length === 0) return null;
  const office = OF.exec(text.slice(candidate.end, candidate.end + BEHIND));
  if (!office) return null;
  const body = foldWord(office[2]!);
  const countries = countriesIn(body);
  if (countries.length > 0) {
    const isOwn = facts.countries.size === 0 || countries.some((code) => facts.countries.has(code));
    return isOwn ? null : finding('other_country', WEIGHT.office_abroad, office[0].trim());
  }
  // in German any noun may follow: `Kanzler Merz vom Koalitionspartner gedrängt`
  if (office[1] !== 'of' || facts.isDescribedBy(body)) return null;
  return finding('title_against', WEIGHT.office_elsewhere, office[0].trim());
}
