import { STARTED } from '../page/started.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Correction } from '../core/corrections/correction.ts';
import { siteOf } from '../core/corrections/page-address.ts';
import { Refused } from '../core/model/refused.ts';
import type { PageCommand } from '../core/model/page-command.ts';
import type { PartName } from '../core/model/part-name.ts';
import type { PageSummary } from '../core/model/view.ts';
import { isPageOf } from '../core/settings/access.ts';
import { ruleFor, settingsFor } from '../core/settings/resolve-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { answerFollowers } from '../extension/answer-followers.ts';
import { frameIdOf } from '../extension/frame-id.ts';
import { answerInPage, askBackground } from '../extension/messages.ts';
import { onExtensionGone } from '../extension/presence.ts';
import { readSettings, watchSettings } from '../extension/settings-store.ts';
import { translate } from '../extension/translate.ts';
import { followArticle } from '../page/follow-article.ts';
import { Followers } from '../page/followers.ts';
import type { CardDrawing } from '../page/card-surface.ts';
import { isWritingIn } from '../page/keyboard.ts';
import { handedOver } from '../page/late-parts.ts';
import type { CardPart, Parts } from '../page/late-parts.ts';
import { Later } from '../page/later.ts';
import { clearLeftovers } from '../page/leftovers.ts';
import { PageAround } from '../page/page-around.ts';
import { PageFrames } from '../page/page-frames.ts';
import { isMadeReady, onReturn, whenShown } from '../page/page-life.ts';
import { RESTING } from '../page/resting-summary.ts';
import { createSession } from '../page/session.ts';
import type { Session, SessionDeps, SessionOptions } from '../page/session-parts.ts';

declare global {
  /** The one thing that outlives a run of this script in its world: how a newer run ends an older one. */
  var dramatisStop: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.dramatisStop?.();
  const life = new AbortController();
  globalThis.dramatisStop = () => life.abort();
  // after an update, the script of the old version may still be here, in a world of its own, or what it has left
  onExtensionGone(globalThis.dramatisStop, life.signal);
  if (globalThis.dramatisBefore) clearLeftovers(window);
  void run(life);
});

/** Keeps the page annotated while the reader wants it. A site that is switched off is left as it was, and waited for. */
async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  let startedAt: number | undefined = STARTED;
  if (isMadeReady(document)) {
    await whenShown(document, signal);
    startedAt = undefined;
  }
  // a frame goes by the switches of the page that it is in, and that page shows what is in it
  const around = window === window.top ? null : new PageAround(window, (said) => askBackground('to-around', said));
  const host = (around && (await askBackground('host-around', null).catch(() => null))) ?? location.hostname;
  // an earlier run may have fetched some
  const drawing = latePart('card', drawingOf);
  const elements = latePart('elements', (make) => make);
  const reading = latePart('reading', (part) => part);
  let session: Session | null = null;
  let applied = '';
  let decided = '';
  // where nothing but access to every site covers a page, it is read if it is an article, or if the reader asks for it
  let isWanted = false;
  const following = new AbortController();
  let isArticle = followArticle(document, (now) => turn(now), AbortSignal.any([signal, following.signal]));
  let latest: Settings | null = null;
  let isOn = true;
  let hasFailed = false;
  const tell = (summary: PageSummary): void => {
    if (around) around.tell(summary);
    else tellState(frames!.joinedTo(summary), { isOn, hasFailed });
    followers.note();
  };
  const frames = around
    ? null
    : new PageFrames({
        document,
        drawing,
        frameIdOf: frameIdOf(),
        ask: (frame, event) => askBackground('to-frame', { frame, event }),
        send: (frame, event) => void askBackground('to-frame', { frame, event }).catch(() => undefined),
        onChanged: () => tell(session?.summary() ?? RESTING),
        signal,
      });

  const followers = new Followers(window, {
    summary: () => frames!.joinedTo(session?.summary() ?? RESTING),
    inView: () => session?.inView() ?? null,
  });
  if (!around) answerFollowers((send) => followers.add(send), signal);

  const follow = (settings: Settings): void => {
    if (signal.aborted) return;
    const { on, ...options } = settingsFor(settings, host);
    latest = settings;
    const before = { applied, decided };
    applied = JSON.stringify(options);
    decided = JSON.stringify([correctionsAt(settings), settings.packs, settings.own]);
    isOn = on && ruleFor(settings, location.hostname).on !== false;
    if (isOn && (isWanted || isArticle || ruleFor(settings, host).always === true)) {
      // painting anew and asking anew only where there is a reason: both are seen by the reader
      if (session && applied !== before.applied) session.update(options);
      if (session && decided !== before.decided) session.annotateAgain();
      const part = reading.now;
      if (!part) {
        // browsers run it right after this script
        void reading.get().then((came) => came && latest && follow(latest));
        return;
      }
      session ??= createSession({
        ...depsOf(host, options, signal, startedAt),
        annotate: (request) => {
          const answer = askBackground('annotate', request);
          const note = (error: unknown): void => void (hasFailed = error instanceof Refused);
          answer.then(() => note(null), note);
          return answer;
        },
        onState: tell,
        drawing,
        elements,
        reading: part,
        ...(around && { surface: around.surface }),
      });
    } else {
      session?.destroy();
      session = null;
      tell(RESTING);
    }
    startedAt = undefined;
  };
  const wake = (): void => {
    isWanted = true;
    following.abort();
    if (latest && !session) follow(latest);
  };
  const turn = (now: boolean): void => {
    isArticle = now;
    if (latest) follow(latest);
  };

  const command = (name: PageCommand): boolean => {
    if (name === 'keep-selected') return session?.command(name) ?? false;
    if (isWritingIn(document)) return false;
    return (session?.command(name) ?? false) || (frames?.commandElsewhere(name) ?? false);
  };

  answerInPage(
    {
      ...(frames && {
        summary: () => frames.joinedTo(session?.summary() ?? RESTING),
        'go-to': async ({ entry, step }) => ((await session?.goTo(entry, step)) ? true : frames.goTo(entry, step)),
        'keep-quotation': async ({ id, keep }) =>
          (await (frames.keepQuotation(id, keep) ?? session?.keepQuotation(id, keep))) ?? null,
        'from-frame': ({ frame, message }) => frames.receive(frame, message),
      }),
      ...(around && {
        'from-around': async (event) => {
          if (event.type === 'keep-quotation') return (await session?.keepQuotation(event.id, event.keep)) ?? null;
          if (event.type === 'go-to') await session?.goTo(event.entry, event.step);
          else if (event.type !== 'command') around.receive(event);
          else if (!event.ifFocused || document.hasFocus()) command(event.name);
          return null;
        },
      }),
      'scan-again': () => {
        if (session) session.scanAgain();
        else wake();
        return null;
      },
      wake: () => {
        wake();
        return null;
      },
      command: ({ name }) => (frames?.command(name) ?? false) || command(name),
      'read-statements': async ({ keep }) => {
        await session?.readStatements(keep);
        return null;
      },
      leave: ({ origins }) => {
        if (origins.some((origin) => isPageOf(origin, address()))) life.abort();
        return null;
      },
    },
    signal,
  );
  // a background that sleeps needs longer to wake up than we to read
  askBackground('preparing', null).catch(() => undefined);
  watchSettings(follow, signal);
  // the badge is the tab's, and shows the page that was here meanwhile
  const comeBack = async (): Promise<void> => {
    follow(await readSettings());
    session?.resume();
  };
  // without an answer there is no extension any more: the page gets rid of what it has left
  onReturn(window, () => void comeBack().catch(() => life.abort()), signal);
  if (around) window.addEventListener('pagehide', () => tell(RESTING), { signal });
  // an article is marked before it is known what else would have it read
  if (isArticle) follow(await readSettings());
  if (await askBackground('wanted-here', null).catch(() => false)) wake();
  if (!latest) follow(await readSettings());
}

/** What access to this page goes by: a frame without an address of its own is of the page that has made it. */
const address = (): string => (/^https?:/u.test(location.href) ? location.href : `${self.origin}/`);

/** A part of this script that comes as a script of its own. */
function latePart<Name extends PartName, T>(name: Name, made: (part: Parts[Name]) => T): Later<T> {
  const there = (): T | null => {
    const part = handedOver(name);
    return part && made(part);
  };
  const fetch = async (): Promise<T> => {
    await askBackground('bring-part', { part: name });
    const part = there();
    if (part === null) throw new Error(`${name} was not handed over`);
    return part;
  };
  return new Later(fetch, there);
}

const drawingOf = ({ draw, chip, erase, styles }: CardPart): CardDrawing => ({
  draw: (root, state, actions) => draw(root, state, actions, translate),
  chip: (root, speaker, onPress) => chip(root, speaker, onPress, translate),
  erase,
  styles,
  openShadow: __E2E__,
});

const depsOf = (
  host: string,
  options: SessionOptions,
  signal: AbortSignal,
  startedAt: number | undefined,
): Omit<SessionDeps, 'onState' | 'annotate' | 'drawing' | 'elements' | 'reading'> => ({
  document,
  card: (entry, around, { published, lang, url }) =>
    askBackground('card', { entry, date: published, lang, around, url }),
  choices: (words, entries, { published, lang }) => askBackground('choices', { words, entries, date: published, lang }),
  correct: (request) => askBackground('correct', request),
  undo: async (kept) => void (await askBackground('undo-correction', kept)),
  quotations: (request) => askBackground('quotations', request),
  chooseQuotation: (request) => askBackground('choose-quotation', request),
  onDossier: (entry, note) =>
    void askBackground('open-dossier', { entry, ...(note && { note }) }).catch(() => undefined),
  onCardSide: (side) => void askBackground('card-side', { side }).catch(() => undefined),
  options,
  onOff: () => void askBackground('switch-off', { host }).catch(() => undefined),
  measure: __E2E__,
  ...(startedAt !== undefined && { startedAt }),
  signal,
});

/** What the reader decided about words that may stand on a page of this site. */
function correctionsAt({ corrections }: Settings): Correction[] {
  const here = siteOf(location.href);
  return corrections.filter(({ site }) => site === null || site === here);
}

/** Tells the toolbar button what there is; an extension that was updated meanwhile does not want to know. */
function tellState({ entries, state }: PageSummary, page: { isOn: boolean; hasFailed: boolean }): void {
  const shown = state !== 'off' ? (page.hasFailed ? 'failed' : state) : page.isOn ? 'resting' : 'off';
  askBackground('page-state', { count: entries.length, state: shown }).catch(() => undefined);
}
