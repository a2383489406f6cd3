import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFollowers } from '../../../extension/answer-followers.ts';
import { followPage } from '../../../extension/follow-page.ts';
import { isPageNews } from '../../../extension/page-news-schema.ts';
import { RESTING } from '../../../page/resting-summary.ts';
import type { PageNews } from '../../../core/model/page-news.ts';

/** An event of the browser's. */
class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => void>();
  addListener = (listener: (...args: Args) => void): void => void this.listeners.add(listener);
  removeListener = (listener: (...args: Args) => void): void => void this.listeners.delete(listener);
  fire(...args: Args): void {
    for (const listener of this.listeners) listener(...args);
  }
}

/** One end of a port: what is posted here is heard there, and whoever disconnects is not told so itself. */
class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly name: string;
  readonly sender = { id: 'own' };
  other: FakePort | null = null;
  constructor(name: string) {
    this.name = name;
  }
  postMessage = (message: unknown): void => this.other?.onMessage.fire(message);
  disconnect = (): void => this.other?.onDisconnect.fire();
}

interface FakeApi {
  runtime: { id: string; onConnect: unknown };
  tabs: { connect: unknown };
}
const api = vi.hoisted((): FakeApi => ({ runtime: { id: 'own', onConnect: null }, tabs: { connect: null } }));
vi.mock('wxt/browser', () => ({ browser: api }));

const PART: PageNews = { type: 'in-view', part: { from: 0.25, to: 0.5 } };
let onConnect: FakeEvent<[FakePort]>;

beforeEach(() => {
  onConnect = new FakeEvent();
  api.runtime.onConnect = onConnect;
  api.tabs.connect = (_: number, { name }: { name: string }) => {
    const [here, there] = [new FakePort(name), new FakePort(name)];
    here.other = there;
    there.other = here;
    onConnect.fire(there);
    return here;
  };
});

describe('a page that is followed', () => {
  it('tells those who follow, until they leave', () => {
    const leave = vi.fn();
    let send: ((news: PageNews) => void) | undefined;
    answerFollowers((sends) => {
      send = sends;
      return leave;
    }, new AbortController().signal);
    const heard: PageNews[] = [];
    const stop = followPage(7, (news) => heard.push(news), vi.fn());
    send!(PART);
    send!({ type: 'summary', summary: RESTING });
    // what no page of ours would say is not heard
    send!({ type: 'in-view', part: { from: -1, to: Number.NaN } });
    expect(heard).toEqual([PART, { type: 'summary', summary: RESTING }]);
    expect(leave).not.toHaveBeenCalled();
    stop();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('lets all of them go when it ends, and answers nobody else', () => {
    const life = new AbortController();
    const leave = vi.fn();
    const onFollower = vi.fn(() => leave);
    answerFollowers(onFollower, life.signal);
    onConnect.fire(new FakePort('something else'));
    const stranger = new FakePort('dramatis-follow');
    stranger.sender.id = 'another extension';
    onConnect.fire(stranger);
    expect(onFollower).not.toHaveBeenCalled();
    const onGone = vi.fn();
    followPage(7, vi.fn(), onGone);
    life.abort();
    expect([leave.mock.calls.length, onGone.mock.calls.length, onConnect.listeners.size]).toEqual([1, 1, 0]);
  });
});

it.each([
  null,
  'summary',
  { type: 'summary', summary: null },
  { type: 'summary', summary: { ...RESTING, state: 'burning' } },
  { type: 'summary', summary: { ...RESTING, entries: [{ id: 1 }] } },
  { type: 'in-view', part: { from: 0, to: 2 } },
  { type: 'html', html: '<b>' },
])('%j is no news', (news) => expect(isPageNews(news)).toBe(false));
