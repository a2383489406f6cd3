/**
 * Offsets of a normalised text in its raw text: two numbers a code unit, where it starts and where it ends. Null means
 * that every offset is the same in both.
 */
export type OffsetMap = Int32Array | null;

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
const BLANKS = `[${WHITE}](?:[${INVISIBLE}]*[${WHITE}])*`;
/** What the slow path looks at: a blank run with what is invisible in it, invisible characters, … */
const SPECIAL = new RegExp(`${BLANKS}|[${INVISIBLE}]+`, 'gu');
/** … and, in a text that is not composed, jamo and characters beyond Latin-1 or followed by a combining mark. */
const SPECIAL_OR_LOOSE = new RegExp(
  `${BLANKS}|[${INVISIBLE}]+|[\\u1100-\\u11ff]+|.\\p{M}+|[\\u0300-\\u{10ffff}]`,
  'gsu',
);
const IS_WHITE = new RegExp(`^[${WHITE}]`, 'u');
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`, 'u');
/** No character becomes more than three when it is composed (Unicode, normalisation FAQ). */
const MAX_GROWTH = 3;

/**
 * The text in the form in which names are looked for: without soft hyphens and zero-width characters, each run of blanks
 * (no-break spaces too) as one plain space, composed (NFC). Quotes, dashes and apostrophes stay as they are.
 */
export function normalise(raw: string): NormalisedText {
  const composed = isComposed(raw);
  if (composed && !CHANGES_LENGTH.test(raw)) return { text: raw.replace(ODD_BLANK, ' '), map: null };

  const map = new Int32Array(2 * raw.length * (composed ? 1 : MAX_GROWTH));
  const special = composed ? SPECIAL : SPECIAL_OR_LOOSE;
  let text = '';
  let size = 0;
  let done = 0;
  const copy = (end: number): void => {
    text += raw.slice(done, end);
    for (; done < end; done++) {
      map[size++] = done;
      map[size++] = done + 1;
    }
  };

  special.lastIndex = 0;
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const unit = match[0];
    copy(match.index);
    done = match.index + unit.length;
    if (IS_INVISIBLE.test(unit)) continue;
    const out = IS_WHITE.test(unit) ? ' ' : unit.normalize('NFC');
    const same = out.length === unit.length;
    for (let i = 0; i < out.length; i++) {
      // letters that were composed of several have no inner boundary
      map[size++] = same ? match.index + i : match.index;
      map[size++] = same ? match.index + i + 1 : done;
    }
    text += out;
  }
  copy(raw.length);
  return { text, map: map.slice(0, size) };
}

/** The text of `normalise` alone, for who will hardly ever ask for the way back: making the map takes most of its time. */
export function normalisedText(raw: string): string {
  return isComposed(raw) ? raw.replace(ANY_INVISIBLE, '').replace(BLANK_RUN, ' ') : normalise(raw).text;
}

const isComposed = (raw: string): boolean => !MAY_COMPOSE.test(raw) || raw.normalize('NFC') === raw;

/**
 * The raw offset of a normalised offset. As the `start` of a span it lies before the character that follows, as its
 * `end` behind the character before it, so that removed characters around a span stay outside.
 */
export function toRaw(map: OffsetMap, offset: number, edge: 'start' | 'end' = 'start'): number {
  if (!map) return offset;
  if (offset <= 0 && edge === 'end') return 0;
  const at = edge === 'end' ? 2 * offset - 1 : 2 * offset;
  return at < map.length ? map[at]! : (map[map.length - 1] ?? 0);
}

/** The normalised offset of a raw one: that of the first character that begins there or behind it. */
export function fromRaw(map: OffsetMap, raw: number): number {
  if (!map) return raw;
  let low = 0;
  let high = map.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[2 * middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
