// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListedEntry, ListedQuotation, PageSummary } from '../../../core/model/view.ts';
import { FrameSummaries } from '../../../page/frame-summaries.ts';
import { RESTING } from '../../../page/resting-summary.ts';

const entry = (id: string, count: number): ListedEntry => ({
  id,
  kind: 'person',
  label: id,
  lang: 'en',
  count,
  at: [0.25],
  headline: false,
});
const said = (id: string): ListedQuotation => ({
  id,
  kind: 'direct',
  text: { text: 'We wait', lang: 'en' },
  speaker: null,
  described: false,
  entry: null,
  said: null,
  kept: false,
});
const NOTHING = { entries: [], quotations: 0, kept: 0, said: [] };
const own: PageSummary = {
  ...RESTING,
  state: 'done',
  entries: [entry('putin', 2)],
  quotations: 1,
  kept: 1,
  said: [said('1:0-9')],
};

describe('what the frames of a page show', () => {
  beforeEach(() => document.body.replaceChildren(document.createElement('iframe')));

  it('is added to what the page shows, behind it', () => {
    const frames = new FrameSummaries(document);
    frames.set(3, { ...NOTHING, entries: [entry('rubio', 1), entry('putin', 4)], quotations: 2 });
    const joined = frames.joinedTo(own);
    // where in a frame's own text it is named tells nothing of the page's
    expect(joined.entries).toEqual([entry('putin', 6), { ...entry('rubio', 1), at: [] }]);
    expect([joined.quotations, joined.kept]).toEqual([3, 1]);
    expect(own.entries).toEqual([entry('putin', 2)]);
    expect([frames.frameOf('rubio'), frames.frameOf('nobody')]).toEqual([3, null]);
  });

  it('has its quotations listed behind those of the page, each to be found again in its frame', () => {
    const frames = new FrameSummaries(document);
    // both count theirs by themselves
    frames.set(3, { ...NOTHING, quotations: 1, said: [said('1:0-9')] });
    frames.set(5, { ...NOTHING, quotations: 1, said: [said('1:0-9')] });
    const ids = frames.joinedTo(own).said.map(({ id }) => id);
    expect(ids[0]).toBe('1:0-9');
    expect(new Set(ids).size).toBe(3);
    expect(ids.map((id) => frames.quotationOf(id))).toEqual([
      null,
      { frame: 3, id: '1:0-9' },
      { frame: 5, id: '1:0-9' },
    ]);
  });

  it('adds to a number of quotations only once the page itself has been read for them', () => {
    const frames = new FrameSummaries(document);
    frames.set(3, { ...NOTHING, entries: [entry('rubio', 1)], quotations: 2, said: [] });
    expect(frames.joinedTo({ ...own, quotations: null }).quotations).toBeNull();
    frames.set(3, { ...NOTHING, entries: [entry('rubio', 1)], quotations: null, said: [] });
    expect(frames.joinedTo(own).quotations).toBe(1);
  });

  it('takes the place of “nothing found”', () => {
    const frames = new FrameSummaries(document);
    const empty: PageSummary = { ...own, entries: [], notice: 'nothing_found' };
    expect(frames.joinedTo(empty).notice).toBe('nothing_found');
    frames.set(1, { ...NOTHING, entries: [entry('rubio', 1)] });
    expect(frames.joinedTo(empty).notice).toBeNull();
  });

  it('is not added where the page is switched off, and goes with the frame', () => {
    const frames = new FrameSummaries(document);
    frames.set(1, { ...NOTHING, entries: [entry('rubio', 1)] });
    expect(frames.joinedTo(RESTING)).toBe(RESTING);
    frames.set(1, NOTHING);
    expect(frames.joinedTo(own)).toBe(own);
    frames.set(1, { ...NOTHING, entries: [entry('rubio', 1)] });
    document.body.replaceChildren();
    expect(frames.joinedTo(own)).toBe(own);
    expect(frames.frameOf('rubio')).toBeNull();
  });
});
