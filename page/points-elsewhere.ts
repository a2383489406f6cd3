import { isAsciiAlphanumeric } from './ascii.ts';

/** A heading is told by its beginning. */
export const BEGINNING_CHARACTERS = 80;
/** So many letters are common to few of the phrases below. */
const KEY_LETTERS = 3;
const UNDERSCORE = 0x5f;

/** How headings of lists that lead elsewhere begin, and pointers of one line, in lower case. */
const POINTERS = (
  'mehr dazu|mehr zu|mehr:|mehr :|zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie|' +
  'weitere artikel|weitere nachrichten|weitere themen|meistgelesen|aktuelle nachrichten|empfohlen|' +
  'related|read more|read next|read also|see also|also read|more from|more on|more stories|more news|more:|more :|' +
  'you may like|you may also like|you might like|you might also like|recommended|most read|most popular|most viewed|' +
  'trending|top stories'
).split('|');
/** `Don’t miss`, whichever apostrophe stands in it. */
const DONT = 'don';
const MISS = 't miss';

// most pages are read once: compiling an expression of all phrases takes longer than looking for them here
const BY_BEGINNING = Map.groupBy(POINTERS, (phrase) => phrase.slice(0, KEY_LETTERS));

/** True for a text that begins, behind signs at the most, as headings of lists do that lead elsewhere. */
export function pointsElsewhere(text: string): boolean {
  const beginning = text.trim().slice(0, BEGINNING_CHARACTERS).toLowerCase();
  let at = 0;
  while (at < beginning.length && !isWordCharacter(beginning.charCodeAt(at))) at++;
  const phrases = BY_BEGINNING.get(beginning.slice(at, at + KEY_LETTERS));
  if (phrases?.some((phrase) => beginning.startsWith(phrase, at))) return true;
  return beginning.startsWith(DONT, at) && beginning.startsWith(MISS, at + DONT.length + 1);
}

/** As `\w` has it. */
const isWordCharacter = (code: number): boolean => isAsciiAlphanumeric(code) || code === UNDERSCORE;
