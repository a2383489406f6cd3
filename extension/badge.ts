import { browser } from 'wxt/browser';
import type { Translate } from '../core/model/card-props.ts';

const COLOUR = '#3d5a80';
const WARNING = '#b45309';

/** Shows on the toolbar button how many entries a tab names. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}

/**
 * Says on the toolbar button that sites which the reader switched on get no access. It stands on every tab without a count
 * of its own: without access, the extension cannot tell which site a tab shows.
 */
export async function showWithheld(hosts: readonly string[], t: Translate): Promise<void> {
  const [first] = hosts;
  await browser.action.setBadgeBackgroundColor({ color: WARNING });
  await browser.action.setBadgeText({ text: first === undefined ? '' : '!' });
  await browser.action.setTitle({ title: first === undefined ? t('action_title') : t('action_title_withheld', first) });
}
