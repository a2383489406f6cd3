// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageNews } from '../../../core/model/page-news.ts';
import type { TextPart } from '../../../core/model/view.ts';
import { Followers } from '../../../page/followers.ts';
import { RESTING } from '../../../page/resting-summary.ts';

let part: TextPart;
let asked = { summary: 0, inView: 0 };
let followers: Followers;
let heard: string[];
const leaves: (() => void)[] = [];
const hear = (news: PageNews): void => void heard.push(news.type === 'summary' ? 'summary' : JSON.stringify(news.part));

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  part = { from: 0, to: 0.5 };
  asked = { summary: 0, inView: 0 };
  heard = [];
  followers = new Followers(window, {
    summary: () => (asked.summary++, RESTING),
    inView: () => (asked.inView++, part),
  });
});
afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
  vi.useRealTimers();
});

/** Somebody follows the page; what is given back ends that. */
function follow(): () => void {
  const leave = followers.add((news) => hear(news));
  leaves.push(leave);
  return leave;
}

const scroll = (): void => {
  for (let i = 0; i < 5; i++) document.body.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(20);
};

describe('those who follow a page', () => {
  it('are told at once what is there, and then what changes: scrolling once a frame, the list not more often than needed', () => {
    follow();
    expect(heard.splice(0)).toEqual(['summary', '{"from":0,"to":0.5}']);
    part = { from: 0.2, to: 0.7 };
    scroll();
    expect(heard.splice(0)).toEqual(['{"from":0.2,"to":0.7}']);
    scroll();
    expect(heard).toEqual([]);
    followers.note();
    vi.advanceTimersByTime(1);
    expect(heard.splice(0)).toEqual(['summary']);
    for (let i = 0; i < 9; i++) {
      followers.note();
      vi.advanceTimersByTime(20);
    }
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual(['summary']);
  });

  it('are all told, each until it leaves', () => {
    const leave = follow();
    follow();
    heard = [];
    leave();
    followers.note();
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual(['summary']);
  });

  it('cost nothing when there are none, or none any more', () => {
    followers.note();
    scroll();
    const leave = follow();
    document.body.dispatchEvent(new Event('scroll'));
    followers.note();
    leave();
    asked = { summary: 0, inView: 0 };
    scroll();
    followers.note();
    vi.advanceTimersByTime(1_000);
    expect([asked, vi.getTimerCount()]).toEqual([{ summary: 0, inView: 0 }, 0]);
  });
});
