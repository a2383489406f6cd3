// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TabPage } from '../../../entrypoints/shared/tab-page.tsx';
import type { PopupProps } from '../../../components/popup/popup-props.ts';
import type { PageNews } from '../../../core/model/page-news.ts';
import type { TabView } from '../../../core/model/view.ts';
import { resolveSettings } from '../../../core/settings/resolve-settings.ts';
import { RESTING } from '../../../page/resting-summary.ts';

/** The browser as the page of a tab is followed through it. */
const world = vi.hoisted(() => ({
  /** What the background has been asked of the tab, in order: each is answered when the test says so. */
  asked: [] as ((view: TabView) => void)[],
  /** The ports to pages, in order. */
  ports: [] as { news: (news: PageNews) => void; gone: () => void }[],
  tell: (_: number): void => undefined,
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../extension/settings-store.ts', () => ({ watchSettings: () => undefined }));
vi.mock('../../../extension/messages.ts', () => ({
  askBackground: (name: string) =>
    new Promise((resolve) => {
      if (name === 'open-tab') world.asked.push(resolve);
    }),
}));
vi.mock('../../../extension/follow-page.ts', () => ({
  followPage: (_: number, news: (news: PageNews) => void, gone: () => void) => {
    world.ports.push({ news, gone });
    return () => undefined;
  },
  onPageThere: (tell: (tab: number) => void) => {
    world.tell = tell;
  },
}));

const READY: TabView = { host: 'a.example', access: 'ready', origin: null, always: true, revocable: true, rule: {} };
const NEWS: PageNews = { type: 'summary', summary: { ...RESTING, state: 'done' } };
const shown: PopupProps[] = [];
const View = (props: PopupProps): null => {
  shown.push(props);
  return null;
};

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);
const answer = async (nth: number, access: TabView['access']): Promise<void> => {
  world.asked[nth]!({ ...READY, access });
  await settle();
};

beforeEach(async () => {
  vi.useFakeTimers();
  world.asked.length = world.ports.length = shown.length = 0;
  const app = document.createElement('div');
  const page = new TabPage({
    app,
    View,
    settings: resolveSettings({ version: 1 }, 'en'),
    onGoTo: () => undefined,
    onPanel: null,
  });
  void page.show({ tab: 7, clicked: false });
  await settle();
  return () => vi.useRealTimers();
});

describe('the page of a tab', () => {
  it('is there when it tells what is on it, though it was on its way when that was asked', async () => {
    await answer(0, 'silent');
    world.ports[0]!.news(NEWS);
    await settle();
    await answer(1, 'ready');
    expect(shown.at(-1)).toMatchObject({ tab: { access: 'ready' }, summary: { state: 'done' } });
    expect(world.ports).toHaveLength(1);
  });

  it('is what was answered to the last question, whichever answer comes first', async () => {
    world.tell(7);
    await settle();
    await answer(1, 'ready');
    world.ports[0]!.news(NEWS);
    await answer(0, 'silent');
    expect(shown.at(-1)).toMatchObject({ tab: { access: 'ready' }, summary: { state: 'done' } });
  });

  it('is asked for again if the next one was there before it was gone', async () => {
    await answer(0, 'ready');
    world.ports[0]!.news(NEWS);
    world.tell(7);
    world.ports[0]!.gone();
    expect(world.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer(1, 'ready');
    expect(world.ports).toHaveLength(2);
    // with nobody there before, the next page tells by itself
    world.ports[1]!.gone();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.asked).toHaveLength(2);
    world.tell(8);
    world.tell(7);
    expect(world.asked).toHaveLength(3);
  });
});
