import type { TabView } from '../../core/model/view.ts';
import { chooseFor } from '../../core/settings/choose-for.ts';
import type { QuietChange, Scope } from '../../core/settings/choose-for.ts';
import type { SiteRule } from '../../core/settings/settings.ts';
import { askForAccess, giveBack } from '../../extension/permissions.ts';
import { changeSettings, changeSite } from '../../extension/settings-store.ts';

/** Changes what the reader has chosen for the site of a tab, if it has one. */
export async function changeRule({ host }: TabView, change: SiteRule): Promise<void> {
  if (host !== null) await changeSite(host, change);
}

/** Changes how much is marked, on the site of a tab or on all. */
export async function changeQuiet({ host }: TabView, change: QuietChange, scope: Scope): Promise<void> {
  if (host !== null) await changeSettings((stored) => chooseFor(scope, stored, host, change));
}

/** The request comes first and without a wait before it, as browsers ask; the background finishes if we are closed. */
export async function allowAlways(view: TabView): Promise<void> {
  if (view.origin === null || !(await askForAccess(view.origin))) return;
  await changeRule(view, { always: true, on: undefined });
}

/** Gives the access to the site of a tab back. */
export async function allowNoMore(view: TabView): Promise<void> {
  await changeRule(view, { always: undefined, on: undefined });
  if (view.origin !== null) await giveBack(view.origin);
}
