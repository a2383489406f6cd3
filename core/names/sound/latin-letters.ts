/**
 * Latin letters as small numbers: 1 to 26 are a to z; above that are the letters with marks that stand for a sound of
 * their own. Any other marked letter is its base letter. Both the keys and the verification read words through these.
 */
export const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const OWN_SOUND = 'šžčćśźżçşğñłřđțöäüåąęěə';

/** Codes of letters run from 1 to this number; 0 is anything that is no letter. */
export const LETTER_COUNT = PLAIN.length + OWN_SOUND.length;

/** Letters that another one stands for (`ı` for i); the rest of the marked letters lose their marks. */
const SAME: Record<string, string> = {
  ı: 'i', ø: 'ö', ő: 'ö', ű: 'ü', ș: 'ş', ţ: 'ț', ß: 's', æ: 'ä', œ: 'ö', þ: 't', ð: 'd', ħ: 'h', ŧ: 't', ĸ: 'k',
  ŋ: 'n', ľ: 'l', ŉ: 'n', ǆ: 'ž', ǉ: 'l', ǌ: 'n',
}; // prettier-ignore

const TABLE_END = 0x260;
const EXTRA_START = 0x1e00;
const EXTRA_END = 0x1f00;

const codeOfLower = (letter: string): number =>
  PLAIN.includes(letter) ? PLAIN.indexOf(letter) + 1 : PLAIN.length + OWN_SOUND.indexOf(letter) + 1;

function letterOf(charCode: number): number {
  const lower = String.fromCharCode(charCode).toLowerCase().normalize('NFC');
  const letter = SAME[lower] ?? lower;
  if (letter.length === 1 && (PLAIN.includes(letter) || OWN_SOUND.includes(letter))) return codeOfLower(letter);
  const base = letter.normalize('NFD').charAt(0);
  return base !== '' && PLAIN.includes(base) ? codeOfLower(base) : 0;
}

const CODES = Uint8Array.from({ length: TABLE_END }, (_, charCode) => letterOf(charCode));
const EXTRA = Uint8Array.from({ length: EXTRA_END - EXTRA_START }, (_, index) => letterOf(EXTRA_START + index));

/** The code of a Latin letter given as a UTF-16 code unit, upper or lower case; 0 for anything else. */
export function latinCode(charCode: number): number {
  if (charCode < TABLE_END) return CODES[charCode]!;
  return charCode >= EXTRA_START && charCode < EXTRA_END ? EXTRA[charCode - EXTRA_START]! : 0;
}
