import { browser } from 'wxt/browser';
import { showNotKept } from './badge.ts';
import { openPage } from './lifecycle.ts';
import { askPage } from './messages.ts';
import { openOptions } from './tabs.ts';
import { openTab } from './tab-view.ts';
import { toggleHere } from './toggle-here.ts';
import { translate } from './translate.ts';

const PAGES = ['https://*/*', 'http://*/*'];

/** What a page that is still being read is asked again after, in milliseconds, and how often. */
const PAUSE = 300;
const TRIES = 20;

/** Installation and start may come at once, and no entry may be there twice. */
const LOCK = 'dramatis-menus';

type Item = 'look-up' | 'add' | 'keep' | 'toggle' | 'statements' | 'options';

/** Puts our entries into the browser's menus, in the reader's language, in place of those that are there. */
export const createMenus = (): Promise<void> => navigator.locks.request(LOCK, putMenus);

async function putMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: Item, title: string, where: 'selection' | 'action'): void => {
    browser.contextMenus.create({
      id,
      title,
      contexts: [where],
      ...(where === 'selection' && { documentUrlPatterns: PAGES }),
    });
  };
  add('look-up', translate('menu_look_up'), 'selection');
  add('add', translate('menu_add'), 'selection');
  add('keep', translate('menu_keep'), 'selection');
  add('toggle', translate('shortcut_toggle'), 'action');
  add('statements', translate('dossier_all'), 'action');
  add('options', translate('options_open'), 'action');
}

/** Answers the menus. `lookUp` gives the address of what is known about some words. */
export function answerMenus(lookUp: (words: string) => Promise<string>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const run = async (): Promise<void> => {
      switch (menuItemId as Item) {
        case 'look-up':
          return openPage(await lookUp(selectionText));
        case 'add':
          // what is to be remembered of it is asked there
          return openPage(`/options.html?${new URLSearchParams({ add: selectionText.trim() }).toString()}#own`);
        case 'keep':
          return tab?.id === undefined ? undefined : keepSelected(tab.id, frameId);
        case 'toggle':
          return tab?.id === undefined ? undefined : toggleHere(tab.id);
        case 'statements':
          return openPage('/dossier.html');
        case 'options':
          return openOptions();
      }
    };
    void run().catch(() => undefined);
  });
}

/** Keeps the selected words of a frame; the page is read first if nobody has yet. What cannot be kept is told. */
async function keepSelected(tab: number, frame: number): Promise<void> {
  const { access } = await openTab({ tab, clicked: true });
  for (let tries = 0; access === 'ready' && tries < TRIES; tries++) {
    if (await askPage(tab, 'command', { name: 'keep-selected' }, frame).catch(() => false)) return;
    const page = await askPage(tab, 'summary', null).catch(() => null);
    if (page?.state === 'done') break;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  await showNotKept(tab, translate);
}
