// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { FrameMessage } from '../../../core/model/frame-card.ts';
import type { CardDrawing } from '../../../page/card-surface.ts';
import { Later } from '../../../page/later.ts';
import { PageFrames } from '../../../page/page-frames.ts';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  // jsdom is never idle
  window.requestIdleCallback = (run) => idle.push(run as () => void);
});

const summary = (count: number): FrameMessage => ({
  type: 'summary',
  summary: {
    entries: Array.from({ length: count }, (_, number) => ({
      id: `entry-${number}`,
      kind: 'person',
      label: 'Somebody',
      lang: 'en',
      count: 1,
      at: [],
      headline: false,
    })),
    quotations: 0,
    kept: 0,
    said: [],
  },
});

function page(signal: AbortSignal) {
  const fetch = vi.fn(() => Promise.reject<CardDrawing>(new Error('not there')));
  const frames = new PageFrames({
    document,
    drawing: new Later(fetch),
    frameIdOf: null,
    send: () => undefined,
    ask: () => Promise.resolve(null),
    onChanged: () => undefined,
    signal,
  });
  return { fetch, frames };
}

it('gets ready to draw the cards of a frame once that has marks, when there is nothing else to do', () => {
  const { fetch, frames } = page(new AbortController().signal);
  frames.receive(3, summary(0));
  expect(idle).toHaveLength(0);
  frames.receive(3, summary(2));
  frames.receive(4, summary(1));
  expect(fetch).not.toHaveBeenCalled();
  expect(idle).toHaveLength(1);
  idle[0]!();
  expect(fetch).toHaveBeenCalledOnce();
});

it('does not get ready any more once it is left', () => {
  const life = new AbortController();
  const { fetch, frames } = page(life.signal);
  frames.receive(3, summary(1));
  life.abort();
  idle[0]!();
  expect(fetch).not.toHaveBeenCalled();
});
