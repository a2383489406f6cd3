import { isAsciiAlphanumeric } from './ascii.ts';

/** What a class name or an id is judged to be: bits. */
export const Judged = { never: 1, teaser: 2 } as const;

// most pages are read once, so that names are judged by words: compiling one expression that tells all of it takes longer than
// all that it is asked for

const JUDGED_WORDS = new Map<string, number>([
  ...words(
    Judged.never,
    'cookie cookies consent gdpr cmp outbrain taboola newsletter breadcrumb breadcrumbs paywall advertisement adslot',
  ),
  // where the element is mostly links
  ...words(
    Judged.teaser,
    'teaser teasers related moreon morefrom morestories morenews mostread mostpopular trending social tag tags topic ' +
      'topics sidebar readnext further weitere meistgelesen mehr',
  ),
]);
/** Words of a teaser by their beginning. */
const TEASER_BEGINNINGS = ['recommend', 'recirc', 'promo', 'share'];
/** May stand before a hyphen in one of the words above. */
const HYPHENATED = new Set(['more', 'most', 'read']);
/** Most names have no word that begins like this, and are done with. */
const MAY_BE_JUDGED = new RegExp(
  `(?:^|[\\s_-])(?:${[...JUDGED_WORDS.keys(), ...TEASER_BEGINNINGS, ...HYPHENATED].join('|')})`,
);

function words(judged: number, list: string): [string, number][] {
  return list.split(' ').map((word) => [word, judged]);
}

/** Verdicts by class attribute: a page repeats the same few hundred of them. */
const judgedClasses = new Map<string, number>();
const MOST_JUDGED = 5_000;

/** What the names of a class attribute say of their element, as bits of `Judged`; 0 for nothing. */
export function judgeClass(names: string | null): number {
  if (names === null || names === '') return 0;
  let judged = judgedClasses.get(names);
  if (judged === undefined) {
    judged = judgeName(names);
    if (judgedClasses.size >= MOST_JUDGED) judgedClasses.clear();
    judgedClasses.set(names, judged);
  }
  return judged;
}

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** The same of an id, or of several names with blanks between them. */
export function judgeName(given: string): number {
  // an expression that looks at cases takes longer to compile
  const name = given.toLowerCase();
  if (!MAY_BE_JUDGED.test(name)) return 0;
  let judged = 0;
  let from = 0;
  let before = '';
  let isSimple = true;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : UNDERSCORE;
    if (code > 0x20 && code !== HYPHEN && code !== UNDERSCORE) {
      isSimple &&= isAsciiAlphanumeric(code);
      continue;
    }
    const word = name.slice(from, at);
    judged |= judgeWord(word, before, isSimple);
    before = code === HYPHEN ? word : '';
    from = at + 1;
    isSimple = true;
  }
  return judged;
}

/** `before`: the word before a hyphen that it stands behind; `isSimple`: it has letters and digits alone. */
function judgeWord(word: string, before: string, isSimple: boolean): number {
  const judged = JUDGED_WORDS.get(word) ?? (HYPHENATED.has(before) ? (JUDGED_WORDS.get(before + word) ?? 0) : 0);
  const isTeaser = isSimple && TEASER_BEGINNINGS.some((beginning) => word.startsWith(beginning));
  return isTeaser ? judged | Judged.teaser : judged;
}
