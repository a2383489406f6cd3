import { browser } from 'wxt/browser';
import type { Translate } from '../core/model/card-props.ts';
import type { BadgeState } from './message-map.ts';

const COLOUR = '#3d5a80';
const QUIET = '#6b6862';
const WARNING = '#b45309';

interface Face {
  text: string;
  color: string;
  title: string;
}

/** What the toolbar button says of a page: how many entries it names, or why it says no number. The title says it in words. */
export function faceOf(count: number, state: BadgeState, t: Translate): Face {
  switch (state) {
    case 'failed':
      return { text: '×', color: WARNING, title: t('action_title_failed') };
    case 'off':
      return { text: t('badge_off'), color: QUIET, title: t('action_title_off') };
    case 'resting':
      return { text: '', color: QUIET, title: t('action_title_resting') };
    case 'reading':
    case 'done':
      if (state === 'reading' && count === 0) return { text: '…', color: COLOUR, title: t('action_title_reading') };
      return { text: count === 0 ? '' : count > 999 ? '999+' : String(count), color: COLOUR, title: named(count, t) };
  }
}

function named(count: number, t: Translate): string {
  if (count === 0) return t('action_title_none');
  const lang = t('locale');
  return t(`action_title_named_${new Intl.PluralRules(lang).select(count)}`, count.toLocaleString(lang));
}

/** Shows on the toolbar button what there is on a tab's page. */
export const showPage = (tab: number, count: number, state: BadgeState, t: Translate): Promise<void> =>
  show(faceOf(count, state, t), tab);

/** Says on the toolbar button that the selected words could not be kept. */
export const showNotKept = (tab: number, t: Translate): Promise<void> =>
  show({ text: '?', color: WARNING, title: t('action_title_not_kept') }, tab);

/**
 * Says on the toolbar button that sites which the reader switched on get no access. It stands on every tab without a count
 * of its own: without access, the extension cannot tell which site a tab shows.
 */
export function showWithheld(hosts: readonly string[], t: Translate): Promise<void> {
  const [first] = hosts;
  return show({
    text: first === undefined ? '' : '!',
    color: WARNING,
    title: first === undefined ? t('action_title') : t('action_title_withheld', first),
  });
}

async function show({ text, color, title }: Face, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ ...where, color });
  await browser.action.setBadgeText({ ...where, text });
  await browser.action.setTitle({ ...where, title });
}
