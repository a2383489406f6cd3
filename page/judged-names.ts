/** What a class name or an id is judged to be: bits. */
export const Judged = { never: 1, teaser: 2 } as const;

const NEVER = 'cookies?|consent|gdpr|cmp|outbrain|taboola|newsletter|breadcrumbs?|paywall|advertisement|adslot';
/** Where the element is mostly links. */
const TEASER =
  'teasers?|related|more-?(?:on|from|stories|news)|most-?(?:read|popular)|trending|social|tags?|topics?|sidebar|' +
  'read-?next|further|weitere|meistgelesen|mehr|(?:recommend|recirc|promo|share)[a-z\\d]*';
/** Whole words between blanks, hyphens and underscores. What looks at cases takes longer to compile. */
const WORDS = new RegExp(`(?:^|[\\s_-])(?:(${NEVER})|${TEASER})(?![^\\s_-])`, 'g');

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

/** The same of an id, or of several names with blanks between them. */
export function judgeName(given: string): number {
  const name = given.toLowerCase();
  let judged = 0;
  // most pages are read once: going through the words takes our code, which nothing has compiled yet, far longer
  for (let found = WORDS.exec(name); found; found = WORDS.exec(name))
    judged |= found[1] === undefined ? Judged.teaser : Judged.never;
  return judged;
}
