import * as v from 'valibot';

/** Limits of what is kept: far above what news has, far below what would hurt. docs/statements.md lists them. */
export const LONGEST_STATEMENT = 4_000;
export const MOST_SOURCES = 50;
export const MOST_STATEMENTS = 200_000;
export const MOST_OF_ONE_PAGE = 300;

const short = v.pipe(v.string(), v.maxLength(1_000));
const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(300));
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(LONGEST_STATEMENT));
/** Such as `de`; empty if unknown. */
const lang = v.pipe(v.string(), v.regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/u, 'not a language code'));
/** ISO 8601, as precise as is known. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'not a date'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'not a day'));
const address = v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\/[^\s"<>]+$/u, 'not an http address'));

/** Where a statement was read. */
export const sourceSchema = v.object({
  /** Address of the article with a text fragment that leads to the words. */
  url: address,
  title: v.nullable(short),
  outlet: v.nullable(name),
  /** The agency or broadcaster that the outlet had it from. */
  via: v.nullable(name),
  /** Day on which the article was published, as the page tells. */
  published: v.nullable(day),
  /** Day on which the reader saw it. */
  seen: day,
  /** The words as this source has them, where it cut them in another way. */
  cut: v.optional(words),
});

/** What somebody said, as it is kept in this browser. */
export const statementSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Id of the speaker's entry; null for somebody whom no pack knows. */
  speaker: v.nullable(name),
  /** The speaker's name as the first source has it, or its entry's label. */
  name,
  text: words,
  lang,
  kind: v.picklist(['direct', 'indirect']),
  /** The words that report it: `sagte`. */
  cue: v.nullable(short),
  /** When it was said, where the words tell; else only the sources' days are known. */
  said: v.nullable(date),
  /** Ids of the entries that its words mention. */
  about: v.pipe(v.array(name), v.maxLength(200)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'no source'), v.maxLength(MOST_SOURCES)),
  /** By itself, or because the reader wanted it. */
  kept: v.picklist(['auto', 'reader']),
});

export type StatementSource = v.InferOutput<typeof sourceSchema>;
export type KeptStatement = v.InferOutput<typeof statementSchema>;

/** Stands before the folded name of a speaker without an entry: no id of an entry has a blank. */
const UNKNOWN = 'name ';

/** What statements of one speaker have in common: the entry's id, or the folded name of somebody whom no pack knows. */
export const speakerKey = ({ speaker, name: shown }: Pick<KeptStatement, 'speaker' | 'name'>): string =>
  speaker ?? nameKey(shown);

export const nameKey = (shown: string): string => UNKNOWN + shown.trim().toLowerCase().replace(/\s+/gu, ' ');

/** The day that a statement is sorted and shown by: when it was said, else first published; empty if nobody tells. */
export function dayOf({ said, sources }: Pick<KeptStatement, 'said' | 'sources'>): string {
  return said ?? sources.reduce((first, { published }) => earlier(first, published), '');
}

const earlier = (one: string, other: string | null): string =>
  other !== null && (one === '' || other < one) ? other : one;
