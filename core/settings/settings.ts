import * as v from 'valibot';
import { correctionSchema } from '../corrections/correction.ts';
import type { Correction } from '../corrections/correction.ts';
import { KINDS } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import { quietFields } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import { ownEntrySchema } from './own-entry.ts';
import type { OwnEntry } from './own-entry.ts';

export const PAINTERS = ['highlights', 'elements'] as const;
export type PainterName = (typeof PAINTERS)[number];

/** Where a card may stand to its line; the reader chooses by moving it. */
export const CARD_SIDES = ['above', 'below'] as const;
export type CardSide = (typeof CARD_SIDES)[number];

/** Languages that the reader may choose, in the order in which they are offered. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What of the settings travels with the reader's browser account: nothing, what names no site, or sites too. */
export const SYNC_MODES = ['off', 'general', 'sites'] as const;
export type SyncMode = (typeof SYNC_MODES)[number];

const kinds = v.object(
  Object.fromEntries(KINDS.map((k) => [k, v.optional(v.boolean())])) as Record<
    Kind,
    v.OptionalSchema<v.BooleanSchema<undefined>, undefined>
  >,
);

export const siteRule = v.object({
  /** What the reader chose: marks on or off here. Absent: never asked. */
  on: v.optional(v.boolean()),
  /** The reader asked for "always on this site", so access to it is wanted. */
  always: v.optional(v.boolean()),
  kinds: v.optional(kinds),
  painter: v.optional(v.picklist(PAINTERS)),
  /** Reported speech is marked. */
  quotations: v.optional(v.boolean()),
  /** What known people say here is kept without being asked. */
  keep: v.optional(v.boolean()),
  ...quietFields,
});

/** One that is broken, or of a kind that a later version knows, is left out: the others, and all settings, stay. */
const corrections = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => items.filter((item): item is Correction => v.is(correctionSchema, item))),
);

const own = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => items.filter((item): item is OwnEntry => v.is(ownEntrySchema, item))),
);

/** What is stored: explicit choices only, so that a better default reaches everyone who did not choose. */
export const storedSettings = v.object({
  version: v.literal(1),
  languages: v.optional(v.pipe(v.array(v.picklist(LANGUAGES)), v.length(2))),
  painter: v.optional(v.picklist(PAINTERS)),
  kinds: v.optional(kinds),
  theme: v.optional(v.picklist(['auto', 'light', 'dark'])),
  quotations: v.optional(v.boolean()),
  keep: v.optional(v.boolean()),
  cardSide: v.optional(v.picklist(CARD_SIDES)),
  ...quietFields,
  /** By host name, without port, in lower case. */
  sites: v.optional(v.record(v.string(), siteRule)),
  /** What the reader decided about words, oldest first. */
  corrections: v.optional(corrections),
  /** By a pack's id: off if false. */
  packs: v.optional(v.record(v.string(), v.boolean())),
  /** Of this machine: the choice itself never travels. */
  sync: v.optional(v.picklist(SYNC_MODES)),
  /** What the reader wants marked besides what packs know, oldest first. */
  own: v.optional(own),
});

export type SiteRule = v.InferOutput<typeof siteRule>;
export type StoredSettings = v.InferOutput<typeof storedSettings>;

/** Every choice made, stored or by default. */
export interface Settings extends Quiet {
  languages: [Language, Language];
  painter: PainterName;
  kinds: Record<Kind, boolean>;
  theme: 'auto' | 'light' | 'dark';
  quotations: boolean;
  /** On sites that the reader has given access to for good. */
  keep: boolean;
  /** Where cards go if there is room on both sides of the line. */
  cardSide: CardSide;
  sites: Record<string, SiteRule>;
  corrections: Correction[];
  /** Packs that the reader has switched; all others are on. */
  packs: Record<string, boolean>;
  sync: SyncMode;
  /** Paths (leaves.ts) of what an organisation has chosen, such as `painter`: the reader cannot change it. */
  locked: readonly string[];
  own: OwnEntry[];
}
