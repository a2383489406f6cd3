import { render } from 'preact';
import '../../assets/styles/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions } from '../../components/popup/popup-props.ts';
import { TranslateContext } from '../../components/TranslateContext.ts';
import type { PageSummary, TabView } from '../../core/model/view.ts';
import type { Settings, SiteRule } from '../../core/settings/settings.ts';
import { askBackground, askPage, tellFrames } from '../../extension/messages.ts';
import type { TabInQuestion } from '../../extension/message-map.ts';
import { askForAccess, giveBack } from '../../extension/permissions.ts';
import { forget } from '../../extension/forget-statements.ts';
import { openPage } from '../../extension/lifecycle.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { changeSite, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { openOptions, showTab, tabInQuestion } from '../../extension/tabs.ts';
import { translate } from '../../extension/translate.ts';

/** How often an open popup asks the page what it has found so far. */
const ASK_AGAIN = 400;

const NO_TAB: TabView = { host: null, access: 'unsupported', origin: null, always: false, revocable: false, rule: {} };

class PopupPage {
  readonly #app: HTMLElement;
  readonly #question: TabInQuestion | null;
  #view: TabView = NO_TAB;
  #summary: PageSummary | null = null;
  #preparing: number | null = null;
  #settings: Settings;

  constructor(app: HTMLElement, question: TabInQuestion | null, settings: Settings) {
    this.#app = app;
    this.#question = question;
    this.#settings = settings;
  }

  async open(): Promise<void> {
    watchSettings((settings) => {
      this.#settings = settings;
      void this.refresh();
    });
    await this.refresh();
    setInterval(() => void this.#askPage(), ASK_AGAIN);
  }

  get #tab(): number | null {
    return this.#question?.tab ?? null;
  }

  async refresh(): Promise<void> {
    if (this.#question) this.#view = await askBackground('open-tab', this.#question);
    await this.#askPage();
  }

  async #askPage(): Promise<void> {
    this.#summary = this.#tab === null ? null : await askPage(this.#tab, 'summary', null).catch(() => null);
    this.#preparing = this.#summary?.state === 'reading' ? await askBackground('preparing', null) : null;
    this.#draw();
  }

  #draw(): void {
    render(
      <TranslateContext.Provider value={translate}>
        <Popup
          tab={this.#view}
          summary={this.#summary}
          preparing={this.#preparing}
          settings={this.#settings}
          actions={this.#actions}
        />
      </TranslateContext.Provider>,
      this.#app,
    );
  }

  readonly #actions: PopupActions = {
    onSite: (on) => void this.#change({ on: on ? undefined : false }),
    onAlways: (always) => void (always ? this.#grant() : this.#revoke()),
    onKind: (kind, shown) => void this.#change({ kinds: { [kind]: shown } }),
    onPainter: (painter) => void this.#change({ painter }),
    onGoTo: (entry) => void this.#goTo(entry),
    onScanAgain: () => void this.#scanAgain(),
    onQuotations: (quotations) => void this.#change({ quotations }),
    onKeep: (keep) => void this.#keep(keep),
    onForgetPage: () => void this.#forgetPage(),
    onStatements: () => void openPage('/dossier.html'),
    onOptions: () => void openOptions(),
  };

  async #change(change: SiteRule): Promise<void> {
    if (this.#view.host !== null) await changeSite(this.#view.host, change);
  }

  /** The request comes first and without a wait before it, as browsers ask; the background finishes if we are closed. */
  async #grant(): Promise<void> {
    const { origin } = this.#view;
    if (origin === null || !(await askForAccess(origin))) return;
    await this.#change({ always: true, on: undefined });
    await this.refresh();
  }

  async #revoke(): Promise<void> {
    await this.#change({ always: undefined, on: undefined });
    if (this.#view.origin !== null) await giveBack(this.#view.origin);
    await this.refresh();
  }

  async #goTo(entry: string): Promise<void> {
    if (this.#tab === null) return;
    await askPage(this.#tab, 'go-to', { entry });
    await showTab(this.#tab);
    window.close();
  }

  /** What is on the page is read again, so that what is kept of it from now on is kept of it too. */
  async #keep(keep: boolean): Promise<void> {
    await this.#change({ keep });
    await this.#readStatements(true);
  }

  async #forgetPage(): Promise<void> {
    const { url } = this.#summary ?? {};
    if (!url) return;
    await forget({ article: url });
    await this.#readStatements(false);
  }

  async #readStatements(keep: boolean): Promise<void> {
    if (this.#tab !== null) await tellFrames(this.#tab, 'read-statements', { keep });
    await this.#askPage();
  }

  async #scanAgain(): Promise<void> {
    if (this.#tab !== null) await tellFrames(this.#tab, 'scan-again', null);
    await this.#askPage();
  }
}

const app = await preparePage('extension_name');
await new PopupPage(app, await tabInQuestion(), await readSettings()).open();
