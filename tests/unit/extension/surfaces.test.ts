import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { translateWith } from '../../support/translate.ts';

/** An event of the browser that a test can fire. */
function event<Args extends unknown[]>() {
  let listener: ((...args: Args) => void) | undefined;
  return { addListener: (one: typeof listener) => (listener = one), fire: (...args: Args) => listener!(...args) };
}
const omnibox = {
  setDefaultSuggestion: vi.fn(),
  onInputStarted: event<[]>(),
  onInputChanged: event<[string, (suggestions: unknown) => void]>(),
  onInputEntered: event<[string, string]>(),
};
const commands = { onCommand: event<[string, { id?: number; windowId: number } | undefined]>(), getAll: vi.fn() };
const contextMenus = {
  removeAll: vi.fn(() => Promise.resolve()),
  create: vi.fn(),
  onClicked: event<[object, { id?: number } | undefined]>(),
};
const tabs = { update: vi.fn(), create: vi.fn(), get: vi.fn(), sendMessage: vi.fn() };
const action = { openPopup: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn(), setTitle: vi.fn() };
const fake: Record<string, unknown> = {
  omnibox,
  commands,
  contextMenus,
  tabs,
  action,
  runtime: { id: 'us', getURL: (path: string) => `ext:/${path}`, openOptionsPage: vi.fn() },
  i18n: { getMessage: (key: string, args: string[]) => translateWith('en')(key, ...args) },
};
vi.mock('wxt/browser', () => ({ browser: fake }));
const openTab = vi.fn();
vi.mock('../../../extension/tab-view.ts', () => ({ openTab }));
const toggleHere = vi.fn(() => Promise.resolve());
vi.mock('../../../extension/toggle-here.ts', () => ({ toggleHere }));

const { faceOf } = await import('../../../extension/badge.ts');
const { answerCommands } = await import('../../../extension/commands.ts');
const { answerMenus, createMenus } = await import('../../../extension/menus.ts');
const { answerOmnibox } = await import('../../../extension/omnibox.ts');
const { namedShortcuts } = await import('../../../extension/shortcuts.ts');

const t = translateWith('en');
const said = (): unknown[] => tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message as unknown]);
beforeEach(() => {
  vi.clearAllMocks();
  tabs.sendMessage.mockResolvedValue({ ok: true, result: true });
  openTab.mockResolvedValue({ access: 'ready' });
});

describe('the toolbar button', () => {
  it.each([
    [12, 'done', '12', 'Dramatis: 12 names and terms on this page'],
    [3, 'reading', '3', 'Dramatis: 3 names and terms on this page'],
    [0, 'reading', '…', 'Dramatis: reading this page'],
    [1, 'done', '1', 'Dramatis: 1 name or term on this page'],
    [0, 'done', '', 'Dramatis: found nothing on this page'],
    [1_200, 'done', '999+', 'Dramatis: 1,200 names and terms on this page'],
    [0, 'off', 'off', 'Dramatis: off on this site'],
  ] as const)('%d, %s: %s', (count, state, text, title) =>
    expect(faceOf(count, state, t)).toMatchObject({ text, title }),
  );

  it('says in words why it has no number, each time in others', () => {
    const titles = (['off', 'resting', 'failed', 'reading'] as const).map((state) => faceOf(0, state, t).title);
    expect(new Set(titles).size).toBe(4);
    expect(faceOf(0, 'resting', t).text).toBe('');
    expect(faceOf(7, 'failed', t).text).toBe('×');
  });
});

describe('the keys of the browser', () => {
  answerCommands();

  it.each(['next-mark', 'previous-mark', 'open-card', 'keep-selected'])('%s is done by the page', (name) => {
    commands.onCommand.fire(name, { id: 7, windowId: 1 });
    expect(said()).toEqual([[7, { dramatis: 'command', params: { name } }]]);
  });

  it('switch here, and open the panel at once, or the popup where there is none', async () => {
    commands.onCommand.fire('toggle-here', { id: 7, windowId: 1 });
    expect(toggleHere).toHaveBeenCalledExactlyOnceWith(7);
    const open = vi.fn(() => Promise.resolve());
    fake['sidePanel'] = { open };
    commands.onCommand.fire('open-panel', { id: 7, windowId: 4 });
    // before anything is waited for: the gesture must be fresh
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    delete fake['sidePanel'];
    fake['sidebarAction'] = { open };
    commands.onCommand.fire('open-panel', { id: 7, windowId: 4 });
    expect(open).toHaveBeenCalledTimes(2);
    delete fake['sidebarAction'];
    expect(action.openPopup).not.toHaveBeenCalled();
    commands.onCommand.fire('open-panel', { id: 7, windowId: 4 });
    await vi.waitFor(() => expect(action.openPopup).toHaveBeenCalledOnce());
  });

  it('do nothing without a tab, or for a command of another version', () => {
    commands.onCommand.fire('next-mark', undefined);
    commands.onCommand.fire('fly', { id: 7, windowId: 1 });
    expect(said()).toEqual([]);
  });

  it('are told as the browser holds them', async () => {
    commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: 'Alt+Shift+D' },
      { name: 'next-mark', shortcut: 'Ctrl+Shift+9' },
      { name: 'previous-mark', shortcut: '' },
    ]);
    const keys = Object.fromEntries((await namedShortcuts()).map(({ label, keys: own }) => [label, own]));
    expect(keys).toMatchObject({
      'Open the page’s list': 'Alt+Shift+D',
      'Next mention': 'Ctrl+Shift+9',
      'Previous mention': '',
      'Keep the selected words': '',
    });
  });
});

describe('the menus of the browser', () => {
  const lookUp = vi.fn((words: string) => Promise.resolve(`/dossier.html?find=${words}`));
  answerMenus(lookUp);
  const click = (menuItemId: string, more: object = {}): void =>
    contextMenus.onClicked.fire({ menuItemId, ...more }, { id: 7 });

  beforeAll(() => void vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } }));

  it('are made anew each time, with ids that stay, on selected words of web pages and on the button', async () => {
    await createMenus();
    await createMenus();
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
    const made = contextMenus.create.mock.calls.map(
      ([item]) => item as { id: string; contexts: string[]; title: string },
    );
    const first = made.slice(0, made.length / 2);
    expect(made.slice(made.length / 2)).toEqual(first);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    expect(first.map(({ contexts }) => contexts[0])).toEqual([
      ...['selection', 'selection', 'selection'],
      ...['action', 'action', 'action'],
    ]);
    expect(first[0]!.title).toContain('%s');
  });

  it('look words up', async () => {
    click('look-up', { selectionText: 'Peskow' });
    await vi.waitFor(() =>
      expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://dossier.html?find=Peskow' }),
    );
  });

  it('add words to the own entries, where the rest is asked', async () => {
    click('add', { selectionText: ' Anna & Co ' });
    const url = 'ext://options.html?add=Anna+%26+Co#own';
    await vi.waitFor(() => expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url }));
  });

  it('keep words in the frame where they are selected, and read the page first', async () => {
    click('keep', { frameId: 5 });
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalled());
    expect(openTab).toHaveBeenCalledExactlyOnceWith({ tab: 7, clicked: true });
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { dramatis: 'command', params: { name: 'keep-selected' } },
      { frameId: 5 },
    );
    expect(action.setTitle).not.toHaveBeenCalled();
  });

  it('say so on the button if there is nothing to keep, and where nothing may be read', async () => {
    tabs.sendMessage.mockImplementation((_, { dramatis }: { dramatis: string }) =>
      Promise.resolve({ ok: true, result: dramatis === 'command' ? false : { state: 'done' } }),
    );
    click('keep');
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '?' }));
    openTab.mockResolvedValue({ access: 'no-access' });
    tabs.sendMessage.mockClear();
    click('keep');
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledTimes(2));
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('switch here and open pages from the button', async () => {
    click('toggle');
    click('statements');
    expect(toggleHere).toHaveBeenCalledExactlyOnceWith(7);
    await vi.waitFor(() => expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://dossier.html' }));
  });
});

describe('the keyword of the address bar', () => {
  const found = [{ entry: 'ann-lee', label: 'Ann “A&B” <Lee>', role: 'Envoy' }];
  let answers: ((words: string) => void)[] = [];
  const suggest = vi.fn(
    (words: string) => new Promise<typeof found>((done) => answers.push(() => done(words === '' ? [] : found))),
  );
  const hint = vi.fn(() => 'Look up & find');
  answerOmnibox(hint, suggest, (wanted) =>
    Promise.resolve('entry' in wanted ? `/d?entry=${wanted.entry}` : `/d?find=${wanted.words}`),
  );
  beforeEach(() => (answers = []));

  it('says what it does once it is used, and not before', () => {
    expect(hint).not.toHaveBeenCalled();
    omnibox.onInputStarted.fire();
    expect(omnibox.setDefaultSuggestion).toHaveBeenCalledExactlyOnceWith({ description: 'Look up &#38; find' });
  });

  it('suggests entries, escaped as Chromium reads them, and only for the latest words', async () => {
    const [old, show] = [vi.fn(), vi.fn()];
    omnibox.onInputChanged.fire('an', old);
    omnibox.onInputChanged.fire('ann', show);
    for (const answer of answers) answer('');
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
    expect(old).not.toHaveBeenCalled();
    const [{ content, description }] = show.mock.calls[0]![0] as [{ content: string; description: string }];
    expect(content).toBe('Ann “A&B” <Lee> [ann-lee]');
    expect(description).toBe('Ann “A&#38;B” &#60;Lee&#62; – Envoy');
  });

  it('opens the dossier of what was chosen, or looks words up, in the tab that was asked for', async () => {
    omnibox.onInputEntered.fire('Ann “A&B” <Lee> [ann-lee]', 'currentTab');
    omnibox.onInputEntered.fire('somebody [else', 'newBackgroundTab');
    await vi.waitFor(() => expect(tabs.create).toHaveBeenCalled());
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith({ url: 'ext://d?entry=ann-lee' });
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://d?find=somebody [else', active: false });
  });
});
