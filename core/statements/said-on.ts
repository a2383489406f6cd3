import { shiftDay } from './merge.ts';

/** What tells a day in a language, beside the names of months and days that the engine has. */
interface DayWords {
  /** Days back from the article's, by word. */
  relative: Record<string, number>;
  /** Words before a day of the week or of the month. */
  on: string;
  /** Of a day that is still to come. */
  coming: RegExp;
  /** Words between the frame and the day that make it the day of something else (`vor dem Treffen am Freitag`). */
  other: RegExp;
  /** `4. April 2025`, `April 4, 2025`; MONTH stands for the names of the months. */
  dates: readonly string[];
  /** `im März 2014`, `in 2014`: as precise as it gets. */
  partial: readonly string[];
}

const LANGUAGES: Record<string, DayWords> = {
  de: {
    relative: { heute: 0, gestern: -1, vorgestern: -2 },
    on: 'am|vom',
    coming: /(?:kommenden?|nächsten?|übernächsten?|ab|bis|für)\s+$/iu,
    other: /\b(?:vor|nach|bei|beim|bis|ab|zum|zur|für|seit|über|vom|von|während|anlässlich)\b/iu,
    dates: ['(?<d>\\d{1,2})\\.\\s(?<m>MONTH)(?:\\s(?<y>\\d{4}))?', '(?<d>\\d{1,2})\\.(?<n>\\d{1,2})\\.(?<y>\\d{4})'],
    partial: ['im\\s(?<m>MONTH)\\s(?<y>\\d{4})', 'im\\sJahre?\\s(?<y>\\d{4})'],
  },
  en: {
    relative: { today: 0, yesterday: -1 },
    on: 'on',
    coming: /(?:next|coming|by|until|from)\s+$/iu,
    other: /\b(?:before|after|at|ahead|for|during|since|until|about|of|by|over)\b/iu,
    dates: [
      '(?<m>MONTH)\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<y>\\d{4}))?',
      '(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?<m>MONTH)(?:\\s(?<y>\\d{4}))?',
    ],
    partial: ['in\\s(?<m>MONTH)\\s(?<y>\\d{4})', 'in\\s(?<y>(?:19|20)\\d{2})'],
  },
};

/** Words that may stand between the frame and its day: `sagte Peskow vor Journalisten am Freitag` has too many ways. */
const GAP = 4;

interface Patterns extends DayWords {
  months: string[];
  weekdays: string[];
  day: RegExp;
}

const compiled = new Map<string, Patterns>();

/**
 * The day on which something was said, where its frame tells (`sagte er am Freitag`, `On 3 April, he told …`, `said in
 * 2014`): ISO 8601, as precise as told; null if it does not, or if the day may be that of something else. `frame` is the
 * words around `cue` (the cue with its speaker, by offsets into them) without what was said.
 */
export function saidOn(
  frame: string,
  cue: { start: number; end: number },
  lang: string,
  published: string | null,
): string | null {
  const patterns = patternsOf(lang);
  if (!patterns || published === null) return null;
  for (const match of frame.matchAll(patterns.day)) {
    const end = match.index + match[0].length;
    if (patterns.coming.test(frame.slice(0, match.index))) continue;
    if (!isOfFrame(frame, match.index, end, cue, patterns)) continue;
    const date = dateOf(match, patterns, published);
    if (date !== null && date <= published.slice(0, date.length)) return date;
  }
  return null;
}

/** Behind the frame with few words between, or at the beginning of the sentence. */
function isOfFrame(
  frame: string,
  start: number,
  end: number,
  cue: { start: number; end: number },
  { other }: Patterns,
): boolean {
  const between =
    start >= cue.end ? frame.slice(cue.end, start) : end <= cue.start ? frame.slice(end, cue.start) : null;
  if (between === null) return frame.slice(cue.start, start).split(/\s+/u).length <= GAP;
  const opens = frame.slice(0, start).trim() === '';
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (opens || words.length <= GAP) && !other.test(between);
}

function dateOf({ groups, 0: words }: RegExpMatchArray, patterns: Patterns, published: string): string | null {
  const { d, m, n, y } = groups ?? {};
  const folded = words.toLowerCase();
  const month = m === undefined ? (n === undefined ? null : Number(n)) : patterns.months.indexOf(m.toLowerCase()) + 1;
  if (d !== undefined && month !== null) return dayOfMonth(Number(d), month, y, published);
  if (month !== null && y !== undefined) return `${y}-${two(month)}`;
  if (y !== undefined) return y;
  const back = Object.entries(patterns.relative).find(([word]) => folded.endsWith(word))?.[1];
  if (back !== undefined) return shiftDay(published, back);
  const weekday = patterns.weekdays.findIndex((name) => folded.includes(name));
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  return weekday < 0 ? null : shiftDay(published, -((today - weekday + 7) % 7));
}

/** A day without its year is the last one of that name. */
function dayOfMonth(d: number, month: number, year: string | undefined, published: string): string | null {
  const rest = `${two(month)}-${two(d)}`;
  const latest = Number(published.slice(0, 4));
  const date = year !== undefined ? `${year}-${rest}` : `${latest}-${rest}`;
  const past = year === undefined && date > published ? `${latest - 1}-${rest}` : date;
  return new Date(`${past}T00:00:00Z`).toJSON()?.startsWith(past) ? past : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

function patternsOf(lang: string): Patterns | null {
  const words = LANGUAGES[lang];
  if (!words) return null;
  const known = compiled.get(lang);
  if (known) return known;
  const name = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(date).toLowerCase();
  const months = Array.from({ length: 12 }, (_, i) => name({ month: 'long' }, new Date(Date.UTC(2025, i, 15))));
  // 5 January 2025 was a Sunday
  const weekdays = Array.from({ length: 7 }, (_, i) => name({ weekday: 'long' }, new Date(Date.UTC(2025, 0, 5 + i))));
  const on = `(?:(?:${words.on})\\s)`;
  // of several groups of one name only one takes part
  const dated = words.dates.map((date) => `${on}?${date}`);
  const day = [
    ...dated,
    ...words.partial,
    `${on}?(?:${weekdays.join('|')})(?:abend|morgen|mittag|nachmittag|vormittag|nacht)?`,
    Object.keys(words.relative).join('|'),
  ];
  const pattern = day.map((one) => one.replaceAll('MONTH', months.join('|'))).join('|');
  const made = {
    ...words,
    months,
    weekdays,
    day: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  };
  compiled.set(lang, made);
  return made;
}
