import { render } from 'preact';
import type { FunctionComponent } from 'preact';
import { briefing } from './briefing.ts';
import { EntryLines } from './entry-lines.ts';
import { allowAlways, allowNoMore, changeQuiet, changeRule } from './site-changes.ts';
import type { PopupActions, PopupProps } from '../../components/popup/popup-props.ts';
import { TranslateContext } from '../../components/TranslateContext.ts';
import type { PageNews } from '../../core/model/page-news.ts';
import type { PageSummary, TabView, TextPart } from '../../core/model/view.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { KeepTrouble } from '../../core/statements/choice.ts';
import { followPage, onPageThere } from '../../extension/follow-page.ts';
import { forget } from '../../extension/forget-statements.ts';
import { openPage } from '../../extension/lifecycle.ts';
import type { PageMessages, TabInQuestion } from '../../extension/message-map.ts';
import { askBackground, askPage, tellFrames } from '../../extension/messages.ts';
import { watchSettings } from '../../extension/settings-store.ts';
import { openOptions, reloadTab } from '../../extension/tabs.ts';
import { translate } from '../../extension/translate.ts';

/** How often it is asked how far the packs are compiled, in milliseconds. */
const ASK_AGAIN = 400;
/** A page that has gone is asked for again after this, in milliseconds, if another was there before. */
const LOOK_AGAIN = 250;
/** A sentence that is shown for less than this is not read, in milliseconds. */
const FLASH = 120;

const NO_TAB: TabView = { host: null, access: 'unsupported', origin: null, always: false, revocable: false, rule: {} };

export interface TabPageDeps {
  app: HTMLElement;
  View: FunctionComponent<PopupProps>;
  settings: Settings;
  /** What happens when the reader wants to see a mention or a quotation. */
  onGoTo: (tab: number) => void;
  /** Opens the panel; null where there is none to open. */
  onPanel: ((tab: number) => void) | null;
}

/** Shows what is on the page of a tab, as popup and panel do, and does what the reader asks for there. */
export class TabPage {
  readonly #deps: TabPageDeps;
  readonly #lines: EntryLines;
  #question: TabInQuestion | null = null;
  #settings: Settings;
  #view: TabView = NO_TAB;
  #summary: PageSummary | null = null;
  #preparing: number | null = null;
  /** Ends following the page; null while it is not followed. */
  #leave: (() => void) | null = null;
  /** A page has told that it is there while one was followed: it may be the next, told of before the other was gone. */
  #isNextThere = false;
  #isResting = false;
  /** How often the background was asked of the tab: only its last answer counts, whichever comes first. */
  #asked = 0;
  #again = 0;
  #timer = 0;
  #soon = 0;

  constructor(deps: TabPageDeps) {
    this.#deps = deps;
    this.#settings = deps.settings;
    this.#lines = new EntryLines(() => this.#draw());
    watchSettings((settings) => {
      this.#settings = settings;
      this.#lines.askAgain(this.#summary);
      void this.#refresh();
    });
    onPageThere((tab) => {
      if (tab !== this.#question?.tab) return;
      if (this.#leave) this.#isNextThere = true;
      else void this.#refresh();
    });
  }

  /** Shows another tab, or the same one anew. */
  async show(question: TabInQuestion | null): Promise<void> {
    this.#stop();
    this.#isResting = false;
    this.#question = question;
    await this.#refresh();
  }

  /** The page in the tab is another one from now on, and tells so when it is there. */
  forgetPage(): void {
    this.#stop();
    this.#summary = null;
    this.#showPart(null);
    this.#draw();
  }

  /** Asks and listens no more, until a tab is shown again. */
  rest(): void {
    this.#isResting = true;
    this.#stop();
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#isNextThere = false;
    clearTimeout(this.#again);
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  get #tab(): number | null {
    return this.#question?.tab ?? null;
  }

  async #refresh(): Promise<void> {
    if (this.#isResting) return;
    const question = this.#question;
    const asked = ++this.#asked;
    const view = question
      ? await askBackground('open-tab', question).catch((): TabView => ({ ...NO_TAB, access: 'error' }))
      : NO_TAB;
    // it has been asked again meanwhile, or nobody looks any more
    if (asked !== this.#asked || this.#isResting) return;
    this.#view = view;
    if (this.#leave || !question) {
      this.#draw();
      return;
    }
    this.#summary = null;
    this.#follow(question.tab);
    // most pages tell what is on them at once: no sentence flashes up before
    this.#soon ||= window.setTimeout(() => this.#draw(), view.access === 'ready' ? FLASH : 0);
  }

  #follow(tab: number): void {
    const leave = followPage(
      tab,
      (news) => {
        if (this.#leave === leave) this.#onNews(news);
      },
      () => {
        if (this.#leave !== leave) return;
        const isNextThere = this.#isNextThere;
        this.forgetPage();
        if (isNextThere) this.#again = window.setTimeout(() => void this.#refresh(), LOOK_AGAIN);
      },
    );
    this.#leave = leave;
  }

  #onNews(news: PageNews): void {
    if (news.type === 'in-view') {
      this.#showPart(news.part);
      return;
    }
    this.#summary = news.summary;
    // it was on its way when it was asked whether it is there
    if (this.#view.access === 'silent') void this.#refresh();
    if (news.summary.state === 'reading') this.#askHowFar();
    else this.#preparing = null;
    this.#lines.ask(news.summary);
    this.#draw();
  }

  /** Drawn by the styles of the maps: nothing is drawn anew for every step of the page's scroll. */
  #showPart(part: TextPart | null): void {
    const { style } = this.#deps.app;
    style.setProperty('--in-view-from', String(part?.from ?? 0));
    style.setProperty('--in-view-to', String(part?.to ?? 0));
  }

  /** Compiling packs takes seconds, and only then: the page waits for it, and tells nothing new meanwhile. */
  #askHowFar(): void {
    this.#timer ||= window.setTimeout(() => {
      void askBackground('preparing', null).then((share) => {
        this.#timer = 0;
        if (!this.#leave || this.#summary?.state !== 'reading') return;
        this.#preparing = share;
        this.#draw();
        this.#askHowFar();
      });
    }, ASK_AGAIN);
  }

  #draw(): void {
    clearTimeout(this.#soon);
    this.#soon = 0;
    const { View, app } = this.#deps;
    render(
      <TranslateContext.Provider value={translate}>
        <View
          tab={this.#view}
          summary={this.#summary}
          lines={this.#lines.known}
          preparing={this.#preparing}
          settings={this.#settings}
          actions={this.#actions}
        />
      </TranslateContext.Provider>,
      app,
    );
  }

  get #actions(): PopupActions {
    const tab = this.#tab;
    const { onPanel } = this.#deps;
    return {
      onSite: (on) => void changeRule(this.#view, { on: on ? undefined : false }),
      onAlways: (always) => void (always ? allowAlways : allowNoMore)(this.#view).then(() => this.#refresh()),
      onQuiet: (change, scope) => void changeQuiet(this.#view, change, scope),
      onPainter: (painter) => void changeRule(this.#view, { painter }),
      onGoTo: (id) => void this.#goTo(id, 1, this.#deps.onGoTo),
      onStep: (id, step) => void this.#goTo(id, step),
      onScanAgain: () => void this.#tellPage('scan-again', null),
      onKeep: (keep) => void this.#keep(keep),
      onKeepQuotation: (id, keep) => this.#keepQuotation(id, keep),
      onForgetPage: () => void this.#forgetStatements(),
      onStatements: () => void openPage('/dossier.html'),
      onOptions: () => void openOptions(),
      onPanel: onPanel && tab !== null ? () => onPanel(tab) : null,
      onBriefing: () => navigator.clipboard.writeText(this.#summary ? briefing(this.#summary, this.#lines.known) : ''),
      onReload: () => void (tab !== null && reloadTab(tab)),
      onAskAgain: () => void this.#refresh(),
    };
  }

  async #goTo(id: string, step: 1 | -1, onThere?: (tab: number) => void): Promise<void> {
    const tab = this.#tab;
    if (tab === null) return;
    try {
      await askPage(tab, 'go-to', { entry: id, step });
      onThere?.(tab);
    } catch {
      // the page has gone meanwhile
      await this.#refresh();
    }
  }

  async #keepQuotation(id: string, keep: boolean): Promise<KeepTrouble | null> {
    if (this.#tab === null) throw new Error('no tab');
    return askPage(this.#tab, 'keep-quotation', { id, keep });
  }

  /** What is on the page is read again, so that what is kept of it from now on is kept of it too. */
  async #keep(keep: boolean): Promise<void> {
    await changeRule(this.#view, { keep });
    await this.#tellPage('read-statements', { keep: true });
  }

  async #forgetStatements(): Promise<void> {
    const { url } = this.#summary ?? {};
    if (!url) return;
    await forget({ article: url });
    await this.#tellPage('read-statements', { keep: false });
  }

  async #tellPage<Name extends keyof PageMessages>(name: Name, params: PageMessages[Name]['params']): Promise<void> {
    if (this.#tab !== null) await tellFrames(this.#tab, name, params);
  }
}
