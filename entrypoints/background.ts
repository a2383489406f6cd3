import { defineBackground } from 'wxt/utils/define-background';
import { Annotator } from '../core/annotate/annotator.ts';
import { cardView } from '../core/card/card-view.ts';
import { entryChoices } from '../core/card/entry-choices.ts';
import { makeCorrection } from '../core/corrections/make-correction.ts';
import { pageAddress } from '../core/corrections/page-address.ts';
import { dossierEntry, entryNames } from '../core/dossier/dossier-entry.ts';
import { labelOf } from '../core/packs/library.ts';
import type { Library } from '../core/packs/library.ts';
import { withheldHosts } from '../core/settings/access.ts';
import { showCount, showWithheld } from '../extension/badge.ts';
import { leaveOpenTabs, registerContentScript, runInOpenTabs } from '../extension/content-scripts.ts';
import { dropCorrections, keepCorrection } from '../extension/corrections-store.ts';
import { hostAround, startInFrame, tellFrame, tellPageAround } from '../extension/frame-relay.ts';
import { Knowledge } from '../extension/knowledge.ts';
import { onInstalled, onStarted, openPage } from '../extension/lifecycle.ts';
import { answerInBackground } from '../extension/messages.ts';
import { grantedPatterns, isHostGranted, onAccessChanged } from '../extension/permissions.ts';
import { changeSite, readSettings, watchSettings } from '../extension/settings-store.ts';
import { chooseOn, readStatements } from '../extension/page-statements.ts';
import { keptFor } from '../extension/kept-for-card.ts';
import { placeOfReading } from '../extension/place-of-reading.ts';
import { openTab } from '../extension/tab-view.ts';
import { translate } from '../extension/translate.ts';

export default defineBackground(() => {
  // Opened whenever the worker starts, before the message that woke it is read: nothing else is held here. If compiling
  // was cut short, it goes on; if it fails, the page that asks is told.
  const knowledge = new Knowledge();
  const open = async (): Promise<Library> => knowledge.open((await readSettings()).packs);
  open().catch(() => undefined);
  let annotator: Annotator | null = null;
  const withPacks = async (): Promise<Annotator> => {
    const library = await open();
    if (annotator?.library !== library) annotator = new Annotator(library);
    return annotator;
  };

  answerInBackground({
    annotate: async (request) => {
      const [annotator, { languages, corrections }] = await Promise.all([withPacks(), readSettings()]);
      return annotator.annotate(request, languages, corrections);
    },
    card: async (question) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return cardView(library, question, languages, today(), await keptFor(question));
    },
    choices: async (question) => {
      const [annotator, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return entryChoices(annotator.library, annotator.named(question.words), question, languages, today());
    },
    correct: async (request) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      const meant = request.to === null ? undefined : library.find(request.to);
      const page = pageAddress(request.url);
      const label = meant ? labelOf(meant, languages).text : null;
      return keepCorrection(makeCorrection(request, page, label, today()), page);
    },
    'undo-correction': async ({ made, replaced }) => {
      await dropCorrections([made], replaced);
      return null;
    },
    quotations: async (request, sender) => {
      const [annotator, settings] = await Promise.all([withPacks(), readSettings()]);
      return readStatements(annotator, request, await placeOfReading(request.facts.url, sender, settings, today()));
    },
    'choose-quotation': async (request, sender) => {
      const [annotator, settings] = await Promise.all([withPacks(), readSettings()]);
      return chooseOn(annotator, request, await placeOfReading(request.facts.url, sender, settings, today()));
    },
    'open-dossier': ({ entry }) => {
      // answered at once: if the answer were lost, the question would come again and open a second one
      void openPage(`/dossier.html?entry=${encodeURIComponent(entry)}`);
      return null;
    },
    dossier: async ({ entry }) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return dossierEntry(library, entry, languages);
    },
    'entry-names': async ({ entries }) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return entryNames(library, entries, languages);
    },
    'switch-off': async ({ host }) => {
      await changeSite(host, { on: false });
      return null;
    },
    preparing: () => knowledge.progress,
    'frame-article': (_, sender) => startInFrame(sender),
    'host-around': (_, sender) => hostAround(sender),
    'to-around': tellPageAround,
    'to-frame': ({ frame, event }, sender) => tellFrame(frame, event, sender),
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
  onInstalled((isFirst) => void settle(isFirst));
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

const today = (): string => new Date().toISOString().slice(0, 10);

const hostsOf = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => /^https?:\/\/([^*/]+)\/\*$/u.exec(origin)?.[1] ?? []);
