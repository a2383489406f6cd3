import { defineBackground } from 'wxt/utils/define-background';
import { Annotator } from '../core/annotate/annotator.ts';
import { withNormalisedTexts } from '../core/annotate/page-texts.ts';
import { CardMaker } from '../core/card/card-maker.ts';
import { entryChoices } from '../core/card/entry-choices.ts';
import { makeCorrection } from '../core/corrections/make-correction.ts';
import { pageAddress } from '../core/corrections/page-address.ts';
import { EntryFinder } from '../core/dossier/find-entries.ts';
import { dossierEntry, entryNames } from '../core/dossier/dossier-entry.ts';
import { entryLines } from '../core/page-list/entry-lines.ts';
import type { EntryChoice } from '../core/model/view.ts';
import { labelOf } from '../core/packs/library.ts';
import type { Library } from '../core/packs/library.ts';
import { hostsOf, isOnlyBroadly, withheldHosts } from '../core/settings/access.ts';
import { showPage, showWithheld } from '../extension/badge.ts';
import { answerCommands } from '../extension/commands.ts';
import { leaveOpenTabs, registerContentScript, runInOpenTabs } from '../extension/content-scripts.ts';
import { dropCorrections, keepCorrection } from '../extension/corrections-store.ts';
import { bringPart, hostAround, startInFrame, tellFrame, tellPageAround } from '../extension/frame-relay.ts';
import { dossierAddress } from '../extension/dossier-address.ts';
import { Knowledge } from '../extension/knowledge.ts';
import { onInstalled, onStarted, openPage } from '../extension/lifecycle.ts';
import { answerMenus, createMenus } from '../extension/menus.ts';
import { answerInBackground } from '../extension/messages.ts';
import { answerOmnibox, MOST_SUGGESTIONS } from '../extension/omnibox.ts';
import { grantedPatterns, isHostGranted, onAccessChanged } from '../extension/permissions.ts';
import { changeSettings, changeSite, changeSites, readSettings, watchSettings } from '../extension/settings-store.ts';
import { chooseOn, readStatements } from '../extension/page-statements.ts';
import { SettingsSync } from '../extension/settings-sync.ts';
import { followManaged } from '../extension/managed-settings.ts';
import { rememberLocale } from '../extension/remember-locale.ts';
import { keptFor } from '../extension/kept-for-card.ts';
import { placeOfReading } from '../extension/place-of-reading.ts';
import { openTab } from '../extension/tab-view.ts';
import { today } from '../extension/today.ts';
import { translate } from '../extension/translate.ts';

export default defineBackground(() => {
  // Opened whenever the worker starts, before the message that woke it is read: nothing else is held here. If compiling
  // was cut short, it goes on; if it fails, the page that asks is told.
  const knowledge = new Knowledge();
  const open = async (): Promise<Library> => knowledge.open(await readSettings());
  open().catch(() => undefined);
  let annotator: Annotator | null = null;
  let cards: CardMaker | null = null;
  const withPacks = async (): Promise<Annotator> => {
    const library = await open();
    if (annotator?.library !== library) annotator = new Annotator(library);
    return annotator;
  };

  let lastFinder: EntryFinder | null = null;
  const finder = async (): Promise<EntryFinder> => {
    const { library } = await withPacks();
    if (lastFinder?.library !== library) lastFinder = new EntryFinder(library);
    return lastFinder;
  };
  /** The entry that some words name, in whatever form, or else a search for them. */
  const lookUp = async (words: string): Promise<string> => {
    const named = (await withPacks()).named(words.trim());
    const entry = (await finder()).only(words) ?? (named.length === 1 ? named[0]! : null);
    return dossierAddress(entry === null ? { find: words.trim() } : { entry });
  };
  const findEntries = async (words: string, most: number): Promise<EntryChoice[]> => {
    const [found, { languages }] = await Promise.all([finder(), readSettings()]);
    const ids = found.find(words, most).map(({ entry }) => entry);
    const question = { words: '', entries: [], date: null, lang: null };
    return entryChoices(found.library, ids, question, languages, today());
  };

  answerInBackground({
    annotate: async (request) => {
      const [annotator, { languages, corrections }] = await Promise.all([withPacks(), readSettings()]);
      return annotator.annotate(withNormalisedTexts(request), languages, corrections);
    },
    card: async (question) => {
      const [annotator, { languages }, kept] = await Promise.all([withPacks(), readSettings(), keptFor(question)]);
      if (cards?.annotator !== annotator) cards = new CardMaker(annotator);
      return cards.view(question, languages, today(), kept);
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
      const place = await placeOfReading(request.facts.url, sender, settings, today());
      return readStatements(annotator, withNormalisedTexts(request), place);
    },
    'choose-quotation': async (request, sender) => {
      const [annotator, settings] = await Promise.all([withPacks(), readSettings()]);
      return chooseOn(annotator, request, await placeOfReading(request.facts.url, sender, settings, today()));
    },
    'open-dossier': ({ entry, note = false }) => {
      // answered at once: if the answer were lost, the question would come again and open a second one
      void openPage(`${dossierAddress({ entry })}${note ? '#note' : ''}`);
      return null;
    },
    dossier: async ({ entry }) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return dossierEntry(library, entry, languages);
    },
    'entry-lines': async (question) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return entryLines(library, question, languages, today());
    },
    'entry-names': async ({ entries }) => {
      const [{ library }, { languages }] = await Promise.all([withPacks(), readSettings()]);
      return entryNames(library, entries, languages);
    },
    'card-side': async ({ side }) => {
      await changeSettings((stored) => ({ ...stored, cardSide: side }));
      return null;
    },
    'switch-off': async ({ host }) => {
      await changeSite(host, { on: false });
      return null;
    },
    'find-entries': ({ query }) => findEntries(query, MOST_FOUND),
    preparing: () => knowledge.progress,
    'frame-article': (_, sender) => startInFrame(sender),
    'bring-part': ({ part }, sender) => bringPart(part, sender),
    'wanted-here': async (_, sender) => !isOnlyBroadly(await grantedPatterns(), sender.tab?.url ?? sender.url ?? ''),
    'host-around': (_, sender) => hostAround(sender),
    'to-around': tellPageAround,
    'to-frame': ({ frame, event }, sender) => tellFrame(frame, event, sender),
    'page-state': async ({ count, state }, sender) => {
      if (sender.tab?.id !== undefined) await showPage(sender.tab.id, count, state, translate);
      return null;
    },
    'open-tab': openTab,
  });

  // one change after the other: what one has ended, another must not start again
  let following = Promise.resolve();
  const next = (work: () => Promise<void>): void => void (following = following.then(work).catch(() => undefined));
  onAccessChanged(
    (origins) => next(() => accessCame(origins)),
    (origins) => next(() => accessWent(origins)),
  );
  const begin = async (isFirst: boolean): Promise<void> => {
    // the browser may speak another language than before
    void createMenus();
    await rememberLocale();
    await settle(isFirst);
  };
  onInstalled((isFirst) => void begin(isFirst));
  onStarted(() => void begin(false));
  answerCommands();
  answerMenus(lookUp);
  answerOmnibox(
    () => translate('omnibox_hint'),
    async (words) => {
      const found = await findEntries(words, MOST_SUGGESTIONS);
      return found.map(({ entry, label, role }) => ({ entry, label: label.text, role: role?.text ?? null }));
    },
    (wanted) => ('words' in wanted ? lookUp(wanted.words) : Promise.resolve(dossierAddress(wanted))),
  );
  watchSettings(() => void sayWhatIsWithheld());
  followManaged();
  new SettingsSync();
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
  await changeSites(hostsOf(origins), { always: true, on: undefined });
  await settle(false);
}

async function accessWent(origins: string[]): Promise<void> {
  await registerContentScript();
  await leaveOpenTabs(origins);
  // a page may be covered by another pattern still
  await runInOpenTabs(await grantedPatterns());
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

/** Entries that a search in our own pages shows. */
const MOST_FOUND = 30;
