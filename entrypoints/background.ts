import { defineBackground } from 'wxt/utils/define-background';
import { Annotator } from '../core/annotate/annotator.ts';
import { cardView } from '../core/card/card-view.ts';
import { withheldHosts } from '../core/settings/access.ts';
import { showCount, showWithheld } from '../extension/badge.ts';
import { leaveOpenTabs, registerContentScript, runInOpenTabs } from '../extension/content-scripts.ts';
import { Knowledge } from '../extension/knowledge.ts';
import { onInstalled, onStarted, openPage } from '../extension/lifecycle.ts';
import { answerInBackground } from '../extension/messages.ts';
import { grantedPatterns, isHostGranted, onAccessChanged } from '../extension/permissions.ts';
import { changeSite, readSettings, watchSettings } from '../extension/settings-store.ts';
import { openTab } from '../extension/tab-view.ts';
import { translate } from '../extension/translate.ts';

export default defineBackground(() => {
  // Opened when the first page asks, and again whenever the worker has slept: nothing else is held here.
  const knowledge = new Knowledge();
  let annotator: Annotator | null = null;
  const withPacks = async (): Promise<Annotator> => (annotator ??= new Annotator(await knowledge.open()));

  answerInBackground({
    annotate: async (request) => {
      const [annotator, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return annotator.annotate(request, languages);
    },
    card: async (question) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return cardView(library, question, languages, new Date().toISOString().slice(0, 10));
    },
    'page-state': async ({ count }, sender) => {
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, count);
      return null;
    },
    'open-tab': openTab,
  });

  onAccessChanged(
    (origins) => void accessCame(origins),
    (origins) => void accessWent(origins),
  );
  onInstalled((isFirst) => {
    // compiled before the first page asks
    void knowledge.open();
    void settle(isFirst);
  });
  onStarted(() => void settle(false));
  watchSettings(() => void sayWhatIsWithheld());
});

/** The registered script, the open tabs and the badge follow what the browser allows, whatever happened meanwhile. */
async function settle(isFirst: boolean): Promise<void> {
  await registerContentScript();
  await runInOpenTabs(await grantedPatterns());
  await sayWhatIsWithheld();
  if (isFirst && !__E2E__) await openPage('/welcome.html');
}

/** The popup may close while the browser asks the reader, so what follows a granted request is done here. */
async function accessCame(origins: string[]): Promise<void> {
  for (const host of hostsOf(origins)) await changeSite(host, { always: true, on: undefined });
  await settle(false);
}

async function accessWent(origins: string[]): Promise<void> {
  await registerContentScript();
  await leaveOpenTabs(origins);
  await sayWhatIsWithheld();
}

async function sayWhatIsWithheld(): Promise<void> {
  const { sites } = await readSettings();
  const wanted = Object.keys(sites);
  const granted = new Map(await Promise.all(wanted.map(async (host) => [host, await isHostGranted(host)] as const)));
  await showWithheld(
    withheldHosts(sites, (host) => granted.get(host) ?? false),
    translate,
  );
}

const hostsOf = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => /^https?:\/\/([^*/]+)\/\*$/u.exec(origin)?.[1] ?? []);
