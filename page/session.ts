import { siteOf } from '../core/corrections/page-address.ts';
import type { AnnotateRequest, AnnotateResult } from '../core/model/annotation.ts';
import type { PageCommand } from '../core/model/page-command.ts';
import type { PageSummary, TextPart } from '../core/model/view.ts';
import type { KeepTrouble } from '../core/statements/choice.ts';
import { Annotator } from './annotator.ts';
import { withoutFragment } from './article-facts.ts';
import { ArticleWatch } from './article-watch.ts';
import type { Block } from './block.ts';
import { CardController } from './card-controller.ts';
import type { CardSurface } from './card-surface.ts';
import { onForced } from './forced-colors.ts';
import { scrollToMark, stepFrom } from './go-to.ts';
import { listenForKeys } from './keyboard.ts';
import { LocalCard } from './local-card.ts';
import type { MarkBook } from './mark-book.ts';
import { Measures } from './measures.ts';
import { noticeOf } from './notice.ts';
import { partInView } from './part-in-view.ts';
import type { Mark } from './painter.ts';
import type { QuietPainter } from './quiet-painter.ts';
import type { Reading } from './reading.ts';
import { RESTING } from './resting-summary.ts';
import { SaidOnPage } from './said-on-page.ts';
import type { Session, SessionDeps, SessionOptions } from './session-parts.ts';
import { Slices } from './slices.ts';
import { Watcher } from './watcher.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Changes are collected for this long before they are read, in milliseconds: one batch for one burst. Where a page goes on
 * changing the pause doubles up to the longest: each turn costs a layout and a question, however little has changed.
 */
export const SETTLE_MS = 50;
const LONGEST_SETTLE_MS = 250;
/** Without a turn for so long, a page does not go on changing. */
const CALM_MS = 1_000;

/** Blocks painted between two looks at the clock. */
const LOOK_EVERY = 4;

/** While a page is read, its state is told at most this often, in milliseconds. */
const TELL_MS = 200;

/** Annotates a page and keeps it annotated, until it is destroyed or the signal is aborted. */
export function createSession(deps: SessionDeps): Session {
  return new PageSession(deps);
}

class PageSession implements Session {
  readonly #deps: SessionDeps;
  readonly #view: Window & typeof globalThis;
  readonly #life = new AbortController();
  readonly #measures: Measures;
  readonly #book: MarkBook;
  readonly #annotator: Annotator;
  readonly #isHtml: boolean;
  readonly #reading: Reading | null = null;
  readonly #watcher: Watcher | null = null;
  /** Made once the background has been asked: it has time until there are marks. */
  #card: CardController | null = null;
  readonly #said: SaidOnPage | null = null;
  #options: SessionOptions;
  #painter: QuietPainter | null = null;
  readonly #article: ArticleWatch;
  #address: string;
  #state: PageSummary['state'] = 'reading';
  #working = false;
  #anew = true;
  #again = false;
  #timer = 0;
  #pause = SETTLE_MS;
  #turnedAt = -Infinity;
  /** Set once the extension has gone: nothing more is asked, what is there stays. */
  #gone = false;
  #listed: PageSummary | null = null;
  #toldAt = -Infinity;
  #isCardDue = false;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
    const { document } = deps;
    this.#view = document.defaultView as Window & typeof globalThis;
    this.#options = deps.options;
    this.#measures = new Measures(deps.measure, deps.startedAt ?? performance.now());
    this.#book = new deps.reading.MarkBook(deps.options);
    this.#article = new ArticleWatch(document);
    this.#address = withoutFragment(document.URL);
    this.#isHtml = ['text/html', 'application/xhtml+xml'].includes(document.contentType);
    this.#annotator = new Annotator({
      annotate: (request) => this.#annotate(request),
      isAlive: (block) => this.#reading?.store.has(block) ?? false,
      isInView: (block) => this.#isInView(block),
      onAnswer: (result, blocks) => this.#onAnswer(result, blocks),
    });
    if (deps.signal.aborted) this.#life.abort();
    else deps.signal.addEventListener('abort', () => this.destroy(), { signal: this.#life.signal });
    if (!this.#isHtml || this.#life.signal.aborted) {
      this.#state = 'done';
      this.#tell();
      return;
    }

    const { signal } = this.#life;
    this.#watcher = new Watcher(document, (records) => this.#onRecords(records), signal);
    this.#reading = new deps.reading.Reading(
      document,
      {
        onGone: (block, written) => this.#forget(block, written),
        onSuspend: (blocks) => {
          if (this.#painter?.changesDom) for (const block of blocks) this.#painter.erase(block);
        },
        onKept: (blocks) => {
          if (this.#painter?.changesDom)
            for (const block of blocks) this.#painter.paint(block, this.#book.shown(block));
        },
        onWork: () => this.#schedule(),
        onShadow: (shadow) => this.#watcher!.watch(shadow),
        marked: () => this.#book.places(),
      },
      signal,
    );
    this.#painter = this.#newPainter();
    this.#said = new SaidOnPage({
      document,
      quiet: this.#watcher.quiet,
      book: this.#book,
      blocks: () => this.#reading!.store.ordered,
      shadows: () => this.#watcher!.shadows,
      facts: () => this.#article.facts,
      evidence: () => this.#annotator.evidence,
      theme: () => this.#options.theme,
      isOn: () => this.#options.quotations,
      card: () => this.#card,
      onRemarked: (blocks) => {
        this.#repaint();
        this.#card?.follow(blocks);
      },
      onChanged: () => this.#tell(),
      read: deps.quotations,
      choose: deps.chooseQuotation,
      drawing: deps.drawing,
      signal,
    });
    listenForKeys(
      this.#view,
      {
        onEscape: () => this.#card?.escape() ?? false,
        onOpen: (element) => this.#open(this.#painter?.marksAt(element)[0] ?? null),
      },
      signal,
    );
    onForced(this.#view, () => this.#options.painter === 'highlights' && this.#changePainter(), signal);
    this.#view.addEventListener('popstate', () => this.#checkAddress(), { signal });
    void this.#work();
  }

  update(options: SessionOptions): void {
    const { painter } = this.#options;
    this.#options = options;
    this.#book.setOptions(options);
    if (!this.#reading || this.#life.signal.aborted) return;
    this.#painter?.setReading(options.reading);
    this.#card?.forget((mark) => !this.#book.of(mark.block).includes(mark));
    if (painter !== options.painter) {
      this.#changePainter();
      return;
    }
    this.#repaint();
    this.#card?.refresh();
    this.#tell();
  }

  summary(): PageSummary {
    if (this.#life.signal.aborted) return RESTING;
    this.#listed ??= this.#summarise();
    return this.#listed;
  }

  goTo(id: string, step: 1 | -1): Promise<boolean> {
    const marks = this.#marks().filter((mark) => mark.entry === id);
    const next = this.#painter && stepFrom(this.#card?.shown ?? null, step, marks, () => true, this.#painter);
    return Promise.resolve(this.#open(next ?? this.#said?.markOf(id) ?? null, true));
  }

  inView(): TextPart | null {
    return this.#reading && partInView(this.#view, this.#reading.store.ordered);
  }

  async keepQuotation(id: string, keep: boolean): Promise<KeepTrouble | null> {
    return (await this.#said?.keep(id, keep)) ?? null;
  }

  command(command: PageCommand): boolean {
    if (command === 'keep-selected') return this.#said?.keepSelected() ?? false;
    if (this.#card?.isWriting) return false;
    const shown = this.#card?.shown ?? null;
    if (command === 'open-card' && shown) return this.#open(shown);
    return this.#step(shown, command === 'previous-mark' ? -1 : 1);
  }

  scanAgain(): void {
    this.#gone = false;
    this.#anew = true;
    this.#schedule();
  }

  annotateAgain(): void {
    this.#again = true;
    this.#schedule();
  }

  async readStatements(keep: boolean): Promise<void> {
    await this.#said?.readAgain(keep);
  }

  resume(): void {
    if (this.#life.signal.aborted) return;
    if (this.#gone) {
      this.#state = 'reading';
      this.scanAgain();
    }
    this.#tell();
  }

  destroy(): void {
    if (this.#life.signal.aborted) return;
    this.#view.clearTimeout(this.#timer);
    // the card first: it gives the focus back to a mark that is still there
    this.#life.abort();
    this.#painter?.destroy();
    this.#state = 'off';
  }

  #newPainter(): QuietPainter {
    const { newPainter, QuietPainter } = this.#deps.reading;
    const inner = newPainter(this.#view, this.#options.painter, this.#watcher!.quiet, this.#deps.elements);
    const painter = new QuietPainter(inner, {
      document: this.#deps.document,
      store: this.#reading!.store,
      isMark: (mark) => this.#book.of(mark.block).includes(mark),
    });
    painter.setReading(this.#options.reading);
    return painter;
  }

  #newCard(): CardController {
    const deps = this.#deps;
    const { document } = deps;
    const { signal } = this.#life;
    const here = (): CardSurface => new LocalCard(document, deps.drawing, this.#watcher!.quiet, signal);
    return new CardController({
      document,
      painter: () => this.#painter!,
      surface: deps.surface?.(here) ?? here(),
      theme: () => this.#options.theme,
      labelOf: (entry) => this.#book.labelOf(entry),
      view: (entry, mark) => deps.card(entry, this.#book.around(mark), this.#article.facts),
      side: () => this.#options.cardSide,
      onSide: deps.onCardSide,
      onStep: (from, step) => this.#step(from, step),
      onOff: deps.onOff,
      isFixed: () => this.#options.isFixed,
      nowAt: (mark) => this.#book.nowAt(mark),
      marking: {
        mentionOf: (mark) => this.#book.mentionOf(mark),
        labelOf: (entry) => this.#book.labelOf(entry),
        site: () => siteOf(this.#article.facts.url) ?? '',
        choices: (words, entries) => deps.choices(words, entries, this.#article.facts),
        correct: (request) => deps.correct({ ...request, url: this.#article.facts.url }),
        undo: deps.undo,
      },
      quoting: this.#said!.quoting,
      onDossier: deps.onDossier,
      aboutOf: (mark) => this.#said!.wordsOf(mark),
      signal,
    });
  }

  #changePainter(): void {
    this.#card?.close();
    this.#painter?.destroy();
    this.#painter = this.#newPainter();
    this.#repaint(true);
    this.#tell();
  }

  /** Paints the blocks of which something else is shown than before; all of them with a painter that is new. */
  #repaint(all = false): void {
    const { ordered } = this.#reading!.store;
    const changed = this.#book.choose(ordered);
    for (const block of all ? ordered : changed) this.#painter?.paint(block, this.#book.shown(block));
  }

  /** Does what there is to do. What comes meanwhile waits for its turn. */
  async #work(): Promise<void> {
    if (this.#working || this.#gone || this.#life.signal.aborted || !this.#hasWork) return;
    this.#working = true;
    try {
      await this.#turn();
    } catch (error) {
      this.#state = 'done';
      if (!this.#life.signal.aborted) this.#tell();
      if (!this.#gone) throw error;
    } finally {
      this.#working = false;
      this.#turnedAt = performance.now();
      if (this.#hasWork) this.#schedule();
    }
  }

  async #turn(): Promise<void> {
    const { signal } = this.#life;
    const reading = this.#reading!;
    const anew = this.#anew;
    // another date, another language: everything may be somebody else
    const again = this.#article.refresh() || this.#again;
    this.#anew = false;
    this.#again = false;
    this.#state = 'reading';
    this.#listed = null;
    const slices = new Slices(this.#view);
    const from = performance.now();
    if (anew) this.#annotator.reset();
    const fresh = anew ? await reading.readAll(slices) : await reading.readChanges(slices);
    this.#measures.add('blocks', from, slices);
    if (signal.aborted) return;
    await this.#annotator.run(again ? [...reading.store.ordered] : fresh, this.#article.facts, signal);
    if (signal.aborted) return;
    // where a first mention has gone, the next one is the first
    this.#repaint();
    this.#state = this.#hasWork ? 'reading' : 'done';
    this.#tell();
    this.#said?.note();
  }

  get #hasWork(): boolean {
    return this.#anew || this.#again || this.#article.isDue || this.#reading!.hasWork;
  }

  #schedule(): void {
    if (this.#gone || this.#life.signal.aborted || this.#timer !== 0) return;
    const goesOn = performance.now() - this.#turnedAt < CALM_MS;
    this.#pause = goesOn ? Math.min(2 * this.#pause, this.#deps.longestPause ?? LONGEST_SETTLE_MS) : SETTLE_MS;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = 0;
      void this.#work();
    }, this.#pause);
  }

  #onRecords(records: MutationRecord[]): void {
    if (this.#life.signal.aborted) return;
    this.#article.note(records);
    this.#reading!.note(records);
    this.#checkAddress();
    this.#schedule();
  }

  /** A single-page site has gone to another page: everything is read anew. */
  #checkAddress(): void {
    const address = withoutFragment(this.#deps.document.URL);
    if (address === this.#address) return;
    this.#address = address;
    this.#article.move();
    this.#card?.close();
    this.#said?.moved();
    this.#state = 'reading';
    this.scanAgain();
  }

  async #annotate(request: AnnotateRequest): Promise<AnnotateResult> {
    const from = performance.now();
    try {
      const answer = this.#deps.annotate(request);
      this.#card ??= this.#newCard();
      return await answer;
    } catch (error) {
      // the background is not there any more: the marks stay, and the card says so when it is asked for
      this.#gone = true;
      throw error;
    } finally {
      this.#measures.add('annotate', from);
    }
  }

  async #onAnswer(result: AnnotateResult, blocks: ReadonlyMap<number, Block>): Promise<void> {
    this.#book.learn(result.entries);
    await this.#painter?.ready;
    if (this.#life.signal.aborted) return;
    const slices = new Slices(this.#view);
    const from = performance.now();
    let painted = 0;
    let firstAt = from;
    const answered = result.blocks.flatMap(({ id, mentions }) => {
      const block = blocks.get(id);
      if (!block || !this.#reading!.store.has(block)) return [];
      this.#book.set(block, mentions);
      return [block];
    });
    for (const block of this.#book.choose(this.#reading!.store.ordered, new Set(answered))) {
      if (!this.#reading!.store.has(block)) continue;
      const marks = this.#book.shown(block);
      this.#painter?.paint(block, marks);
      // told of when all is painted: to leave a measure takes longer than to paint a mark
      if (marks.length > 0 && painted++ === 0) firstAt = performance.now();
      if (painted % LOOK_EVERY === 0 && slices.usedUp) await slices.pause();
      if (this.#life.signal.aborted) return;
    }
    this.#card?.follow(answered);
    if (painted > 0) {
      this.#measures.add('paint', from, slices);
      this.#measures.first('first-mark', firstAt);
      this.#prepareCard();
    }
    this.#listed = null;
    // listing a very long page takes longer than painting one more batch of it
    if (performance.now() - this.#toldAt > TELL_MS) this.#tell();
  }

  /** There are marks: the reader may open the card of one. */
  #prepareCard(): void {
    if (this.#isCardDue) return;
    this.#isCardDue = true;
    whenIdle(this.#view, () => this.#card?.prepare(), this.#life.signal);
  }

  #forget(block: Block, written: ReadonlySet<Node>): void {
    this.#painter?.erase(block, written);
    this.#book.delete(block);
    this.#card?.forget((mark) => mark.block === block);
  }

  #marks(): Mark[] {
    return this.#book.inOrder(this.#reading?.store.ordered ?? []);
  }

  #step(from: Mark | null, step: 1 | -1): boolean {
    const isShown = (mark: Mark): boolean => this.#book.shown(mark.block).includes(mark);
    return this.#open(this.#painter && stepFrom(from, step, this.#marks(), isShown, this.#painter));
  }

  #open(mark: Mark | null, goesOn = false): boolean {
    if (!mark || !this.#painter || !this.#card) return false;
    scrollToMark(this.#view, this.#painter, mark);
    this.#card.open(mark, goesOn);
    return true;
  }

  #isInView(block: Block): boolean {
    const { top, bottom } = block.element.getBoundingClientRect();
    return bottom > 0 && top < this.#view.innerHeight;
  }

  #tell(): void {
    this.#listed = null;
    this.#toldAt = performance.now();
    this.#deps.onState(this.summary());
  }

  #summarise(): PageSummary {
    const { url, title, outlet, lang, published } = this.#article.facts;
    const progress = this.#reading?.progress ?? { read: 0, total: 0 };
    const entries = this.#book.list(this.#reading?.store.ordered ?? []);
    const done = this.#state === 'done';
    return {
      ...RESTING,
      url,
      title,
      outlet,
      state: this.#state,
      entries,
      lang,
      published,
      notice: done
        ? noticeOf({ isHtml: this.#isHtml, hasFailed: this.#gone, lang, found: entries.length, ...progress })
        : null,
      ...progress,
      ...this.#said?.summary,
      painter: this.#painter?.name ?? this.#options.painter,
    };
  }
}
