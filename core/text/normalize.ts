/**
 * The way from a normalised text back to its raw text: the normalised length, then four numbers for each stretch that has
 * another length in one than in the other: its start and end in the normalised text, its start and end in the raw one.
 * Between them one letter stands for one. Null means that every offset is the same in both.
 */
export type OffsetMap = readonly number[] | null;

export interface NormalisedText {
  text: string;
  map: OffsetMap;
}

/** Soft hyphen, grapheme joiner, zero-width characters, direction marks, word joiner, byte order mark. */
const INVISIBLE = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const WHITE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');
const BLANK_RUN = new RegExp(`[${WHITE}]+`, 'g');
/** What changes the length: something invisible, or more than one blank in a row. */
const CHANGES_LENGTH = new RegExp(`[${INVISIBLE}]|[${WHITE}]{2}`, 'u');
const ODD_BLANK = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
/**
 * Below U+0300 nothing composes; nor do Cyrillic letters, blanks, dashes, quotes and signs of money, which are most of what
 * stands above it.
 */
const MAY_COMPOSE = /[\u0300-\u03ff\u0483-\u0489\u0530-\u2001\u20d0-\uffff]/;
const MORE_BLANKS = `(?:[${INVISIBLE}]*[${WHITE}])`;
/** What the slow path looks at: blank runs with what is invisible in them (but no plain blank by itself), invisible characters, … */
const SPECIAL = new RegExp(`(?! )[${WHITE}]${MORE_BLANKS}*| ${MORE_BLANKS}+|[${INVISIBLE}]+`, 'g');
/** … and, in a text that is not composed, jamo and characters beyond Latin-1 or followed by a combining mark. */
const SPECIAL_OR_LOOSE = new RegExp(
  `[${WHITE}]${MORE_BLANKS}*|[${INVISIBLE}]+|[\\u1100-\\u11ff]+|.\\p{M}+|[\\u0300-\\u{10ffff}]`,
  'gsu',
);
const IS_WHITE = new RegExp(`^[${WHITE}]`, 'u');
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`, 'u');

/**
 * What a text without any of needs no normalising: blanks but single plain ones, soft hyphens, and what is beyond
 * Latin but for the usual quotes and dashes. One pass here saves most texts three there.
 */
const NOT_PLAIN = /[\t-\r\u0085\u00a0\u00ad\u0300-\u200f\u2028-\u202f\u205f-\uffff]| {2}/;

/**
 * The text in the form in which names are looked for: without soft hyphens and zero-width characters, each run of blanks
 * (no-break spaces too) as one plain space, composed (NFC). Quotes, dashes and apostrophes stay as they are.
 */
export function normalise(raw: string): NormalisedText {
  if (!NOT_PLAIN.test(raw)) return { text: raw, map: null };
  const composed = isComposed(raw);
  if (composed && !CHANGES_LENGTH.test(raw)) return { text: raw.replace(ODD_BLANK, ' '), map: null };

  const special = composed ? SPECIAL : SPECIAL_OR_LOOSE;
  const map = [0];
  let text = '';
  let done = 0;
  special.lastIndex = 0;
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const unit = match[0];
    text += raw.slice(done, match.index);
    done = match.index + unit.length;
    const out = IS_INVISIBLE.test(unit) ? '' : IS_WHITE.test(unit) ? ' ' : unit.normalize('NFC');
    // letters that were composed of several have no inner boundary
    if (out.length !== unit.length) map.push(text.length, text.length + out.length, match.index, done);
    text += out;
  }
  text += raw.slice(done);
  map[0] = text.length;
  return { text, map };
}

/** The text of `normalise` alone, for who will hardly ever ask for the way back: making the map takes most of its time. */
export function normalisedText(raw: string): string {
  if (!NOT_PLAIN.test(raw)) return raw;
  return isComposed(raw) ? raw.replace(ANY_INVISIBLE, '').replace(BLANK_RUN, ' ') : normalise(raw).text;
}

const isComposed = (raw: string): boolean => !MAY_COMPOSE.test(raw) || raw.normalize('NFC') === raw;

/**
 * The raw offset of a normalised offset. As the `start` of a span it lies before the character that follows, as its
 * `end` behind the character before it, so that removed characters around a span stay outside.
 */
export function toRaw(map: OffsetMap, offset: number, edge: 'start' | 'end' = 'start'): number {
  if (!map) return offset;
  const length = map[0]!;
  if (length === 0 || (offset <= 0 && edge === 'end')) return 0;
  // behind the last letter, what was removed stays outside, too
  const isEnd = edge === 'end' || offset >= length;
  const letter = isEnd ? Math.min(offset, length) - 1 : offset;
  const at = stretchAt(map, letter);
  if (at < 1) return letter + (isEnd ? 1 : 0);
  const [end, rawStart, rawEnd] = [map[at + 1]!, map[at + 2]!, map[at + 3]!];
  if (letter < end) return isEnd ? rawEnd : rawStart;
  return rawEnd + letter - end + (isEnd ? 1 : 0);
}

/** Where the last stretch stands that begins at or before a letter; less than 1 if there is none. */
function stretchAt(map: readonly number[], letter: number): number {
  let low = 0;
  let high = (map.length - 1) / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[4 * middle + 1]! <= letter) low = middle + 1;
    else high = middle;
  }
  return 4 * low - 3;
}

/** The normalised offset of a raw one: that of the first character that begins there or behind it. */
export function fromRaw(map: OffsetMap, raw: number): number {
  if (!map) return raw;
  let low = 0;
  let high = map[0]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toRaw(map, middle) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
