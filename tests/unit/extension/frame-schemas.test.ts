import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frameEvent, frameMessage } from '../../../extension/frame-schemas.ts';

const CARD = {
  state: { status: 'ready', label: { text: 'Marco Rubio', lang: 'en' }, view: null, pinned: false },
  theme: 'dark',
  line: { left: 1, top: 2.5, width: 30, height: 20, flow: 'rtl' },
  width: 600,
  height: 300,
  side: 'above',
  focus: true,
  anew: false,
  at: 'putin',
};

const ENTRY = { id: 'a', kind: 'person', label: 'A', lang: 'en', count: 2, at: [0, 0.5], headline: true };
const SAID = {
  id: '1:0-9',
  kind: 'direct',
  text: { text: 'We wait', lang: 'en' },
  speaker: null,
  described: false,
  entry: null,
  said: '2025-04',
  kept: false,
};
const saying = (said: unknown[]) => ({ type: 'summary', summary: { entries: [], quotations: 1, kept: 0, said } });

describe('what a frame may say', () => {
  it.each([
    { type: 'card', card: CARD },
    { type: 'card', card: null },
    {
      type: 'summary',
      summary: { entries: [ENTRY], quotations: 1, kept: 0, said: [SAID] },
    },
    { type: 'summary', summary: { entries: [], quotations: null, kept: 0, said: [] } },
  ])('is $type', (message) => expect(v.parse(frameMessage, message)).toEqual(message));

  it.each([
    ['nothing', null],
    ['another type', { type: 'html', card: CARD }],
    ['a card without a state', { type: 'card', card: { ...CARD, state: 'ready' } }],
    ['a place that is none', { type: 'card', card: { ...CARD, line: { ...CARD.line, left: Number.NaN } } }],
    ['a side that there is not', { type: 'card', card: { ...CARD, side: 'left' } }],
    ['a theme of its own', { type: 'card', card: { ...CARD, theme: 'red' } }],
    [
      'a place beyond the text',
      { type: 'summary', summary: { entries: [{ ...ENTRY, at: [1.5] }], quotations: 0, kept: 0, said: [] } },
    ],
    ['a negative count', { type: 'summary', summary: { entries: [], quotations: -1, kept: 0, said: [] } }],
    ['words that are none', saying([{ ...SAID, text: 'We wait' }])],
    ['a speaker that is markup', saying([{ ...SAID, speaker: '<b>' }])],
    ['more quotations than are listed', saying(Array.from({ length: 301 }, () => SAID))],
    [
      'a kind that there is not',
      {
        type: 'summary',
        summary: { entries: [{ ...ENTRY, kind: 'x' }], quotations: 0, kept: 0, said: [] },
      },
    ],
  ])('is not %s', (_, message) => expect(v.safeParse(frameMessage, message).success).toBe(false));
});

describe('what a frame may be told', () => {
  it.each([
    { type: 'action', name: 'marking.onCorrect', args: [{ to: null, scope: 'everywhere' }] },
    { type: 'pointer', inside: true },
    { type: 'focus', inside: false },
    { type: 'press-outside' },
    { type: 'go-to', entry: 'putin', step: -1 },
    { type: 'command', name: 'next-mark', ifFocused: true },
    { type: 'keep-quotation', id: '1:0-9', keep: true },
    { type: 'moved', side: 'above' },
    { type: 'moved', side: null },
  ])('is $type', (event) => expect(v.parse(frameEvent, event)).toEqual(event));

  it.each([
    ['an action that there is not', { type: 'action', name: 'constructor', args: [] }],
    ['two arguments', { type: 'action', name: 'onPin', args: [true, true] }],
    ['a command that there is not', { type: 'command', name: 'fly', ifFocused: false }],
    ['half an event', { type: 'pointer' }],
    ['a quotation without a name', { type: 'keep-quotation', keep: true }],
  ])('is not %s', (_, event) => expect(v.safeParse(frameEvent, event).success).toBe(false));
});
