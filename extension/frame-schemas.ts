import * as v from 'valibot';
import type { CardState } from '../core/model/card-props.ts';
import { CARD_ACTIONS } from '../core/model/frame-card.ts';
import { CARD_SIDES } from '../core/settings/settings.ts';
import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import { PAGE_COMMANDS } from '../core/model/page-command.ts';
import { MOST_LISTED } from '../core/model/view.ts';
import { count, listedEntry } from './listed-entry-schema.ts';
import { listedQuotation } from './listed-quotation-schema.ts';

const MOST_ENTRIES = 20_000;

const pixels = v.pipe(v.number(), v.finite());
const words = v.pipe(v.string(), v.maxLength(4_000));

// drawn as text by the same component that draws the page's own cards
const isCardState = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'status' in state && 'label' in state;

/** What a frame says to the page that it is in. */
export const frameMessage: v.GenericSchema<unknown, FrameMessage> = v.variant('type', [
  v.object({
    type: v.literal('card'),
    card: v.nullable(
      v.object({
        state: v.custom<CardState>(isCardState),
        theme: v.picklist(['light', 'dark']),
        line: v.object({
          left: pixels,
          top: pixels,
          width: pixels,
          height: pixels,
          flow: v.exactOptional(v.picklist(['rtl', 'vertical'])),
        }),
        width: pixels,
        height: pixels,
        side: v.picklist(CARD_SIDES),
        focus: v.boolean(),
        at: v.exactOptional(words),
        anew: v.boolean(),
      }),
    ),
  }),
  v.object({
    type: v.literal('summary'),
    summary: v.object({
      entries: v.pipe(v.array(listedEntry(words)), v.maxLength(MOST_ENTRIES)),
      quotations: v.nullable(count),
      kept: count,
      said: v.pipe(v.array(listedQuotation), v.maxLength(MOST_LISTED)),
    }),
  }),
]);

/** What the page around says to a frame. */
export const frameEvent: v.GenericSchema<unknown, FrameEvent> = v.variant('type', [
  v.object({
    type: v.literal('action'),
    name: v.picklist(CARD_ACTIONS),
    args: v.pipe(v.array(v.unknown()), v.maxLength(1)),
  }),
  v.object({ type: v.picklist(['pointer', 'focus']), inside: v.boolean() }),
  v.object({ type: v.literal('press-outside') }),
  v.object({ type: v.literal('moved'), side: v.nullable(v.picklist(CARD_SIDES)) }),
  v.object({ type: v.literal('go-to'), entry: words, step: v.picklist([1, -1]) }),
  v.object({ type: v.literal('command'), name: v.picklist(PAGE_COMMANDS), ifFocused: v.boolean() }),
  v.object({ type: v.literal('keep-quotation'), id: words, keep: v.boolean() }),
]);
