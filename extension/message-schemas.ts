import * as v from 'valibot';
import { correctionSchema, MOST_CORRECTIONS, SCOPES } from '../core/corrections/correction.ts';
import { PART_NAMES } from '../core/model/part-name.ts';
import { CARD_SIDES } from '../core/settings/settings.ts';
import { frameEvent, frameMessage } from './frame-schemas.ts';
import type { BackgroundMessages } from './message-map.ts';

/** Limits on what one message may carry: far above what a page sends, far below what would hurt the worker. */
const MOST_BLOCKS = 20_000;
const LONGEST_BLOCK = 200_000;
const MOST_IDS = 5_000;
const MOST_NAMES = 50_000;

const short = v.pipe(v.string(), v.maxLength(4_000));
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)));
const lang = v.nullable(v.pipe(v.string(), v.maxLength(20)));

const facts = v.object({
  url: v.string(),
  title: short,
  outlet: v.nullable(short),
  lang,
  published: day,
  modified: day,
  topics: v.pipe(v.array(short), v.maxLength(500)),
});

const annotate = v.object({
  facts,
  blocks: v.pipe(
    v.array(
      v.object({
        id: v.number(),
        text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
        lang: v.optional(v.string()),
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
  known: v.object({
    named: v.record(v.string(), v.string()),
    rivals: v.record(v.string(), v.string()),
    titled: v.optional(v.record(v.string(), v.string())),
    used: v.optional(v.record(v.string(), v.string())),
  }),
});

const card = v.object({
  entry: short,
  date: day,
  lang,
  around: v.pipe(v.array(short), v.maxLength(MOST_IDS)),
  url: v.string(),
});

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const choices = v.object({ words: name, entries: v.pipe(v.array(short), v.maxLength(MOST_IDS)), date: day, lang });

const correct = v.object({ words: name, from: name, to: v.nullable(name), scope: v.picklist(SCOPES), url: v.string() });

const keptCorrection = v.object({
  made: correctionSchema,
  replaced: v.pipe(v.array(correctionSchema), v.maxLength(MOST_CORRECTIONS)),
});

const speaker = v.object({ entry: v.nullable(name), name });

const chooseQuotation = v.object({
  facts,
  quotation: v.object({
    kind: v.picklist(['direct', 'indirect']),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_BLOCK)),
    lang: v.pipe(v.string(), v.maxLength(20)),
    cueText: v.nullable(short),
    speaker: v.nullable(speaker),
    confidence: v.number(),
    about: v.pipe(v.array(name), v.maxLength(200)),
    said: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u))),
    via: v.nullable(short),
  }),
  choice: v.variant('type', [
    v.object({ type: v.literal('keep'), speaker }),
    v.object({ type: v.literal('dismiss') }),
    v.object({ type: v.literal('forget') }),
  ]),
  agency: v.nullable(short),
});

const pageState = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.picklist(['reading', 'done', 'off', 'resting', 'failed']),
});

/** Checks the params of every message to the background: pages are hostile ground, and so is what runs in them. */
export const backgroundParams: {
  [Name in keyof BackgroundMessages]: v.GenericSchema<unknown, BackgroundMessages[Name]['params']>;
} = {
  annotate,
  card,
  choices,
  correct,
  'undo-correction': keptCorrection,
  'switch-off': v.object({ host: name }),
  quotations: v.object({ ...annotate.entries, keep: v.boolean() }),
  'choose-quotation': chooseQuotation,
  'open-dossier': v.object({ entry: name, note: v.exactOptional(v.boolean()) }),
  'card-side': v.object({ side: v.picklist(CARD_SIDES) }),
  dossier: v.object({ entry: name }),
  'entry-lines': v.object({ entries: v.pipe(v.array(name), v.maxLength(MOST_NAMES)), date: day, lang }),
  'find-entries': v.object({ query: short }),
  'entry-names': v.object({ entries: v.pipe(v.array(name), v.maxLength(MOST_NAMES)) }),
  preparing: v.null(),
  'page-state': pageState,
  'frame-article': v.null(),
  'bring-part': v.object({ part: v.picklist(PART_NAMES) }),
  'wanted-here': v.null(),
  'host-around': v.null(),
  'to-around': frameMessage,
  'to-frame': v.object({ frame: v.pipe(v.number(), v.integer()), event: frameEvent }),
  'open-tab': v.object({ tab: v.pipe(v.number(), v.integer()), clicked: v.boolean() }),
};
