import { sameBlock } from './block.ts';
import type { Block } from './block.ts';
import { BlockReader, isInline } from './block-reader.ts';
import { BlockStore } from './block-store.ts';
import { isExcluded } from './exclusions.ts';
import { HiddenParts, outermostHidden } from './hidden-parts.ts';
import { findReadableRoots } from './readable-root.ts';
import type { ReadableRoots } from './readable-root.ts';
import type { Slices } from './slices.ts';

/** What may hold an article that was not there before. */
const ROOTS = 'article, main, h1, [role="article"], [role="main"]';
/** Where no element tells the readable part, text of this length beside it may be what the page is about now. */
const MIN_TEXT = 200;
/** Looking for the readable part anew costs a walk over the page: not more often than this, in milliseconds. */
const ROOTS_PAUSE = 1_000;
/** Attributes that decide what is displayed. */
const DISPLAYING = new Set(['class', 'style', 'hidden']);
/** Blocks between two looks at the clock. */
const STEPS = 4;

export interface ReadingHooks {
  /** Called at once when a block's text is gone or no longer what it was: `written` are the nodes that were written anew. */
  onGone: (block: Block, written: ReadonlySet<Node>) => void;
  /** Called before the text of blocks is read again, so that our own elements are not in the way. */
  onSuspend: (blocks: readonly Block[]) => void;
  /** Called for blocks that turned out to be as they were. */
  onKept: (blocks: readonly Block[]) => void;
  /** Called when something is to be read that no mutation told of. */
  onWork: () => void;
  /** The elements whose text is marked. */
  marked: () => Iterable<Element>;
}

/** Knows which blocks the page has, and reads those again that change. */
export class Reading {
  readonly store = new BlockStore();
  readonly #document: Document;
  readonly #hooks: ReadingHooks;
  readonly #hidden: HiddenParts;
  /** The text nodes that the changes at hand have written: also with the text that they had. */
  readonly #written = new Set<Node>();
  #reader: BlockReader;
  #roots: ReadableRoots = { kind: 'body', elements: [] };
  #rootsAt = 0;
  #rootsDue = false;
  #dirty = new Set<Element>();
  #laterTimer = 0;

  constructor(document: Document, hooks: ReadingHooks, signal: AbortSignal) {
    this.#document = document;
    this.#hooks = hooks;
    this.#reader = this.#newReader();
    this.#hidden = new HiddenParts(
      document,
      { onShown: (elements) => this.#onShown(elements), onDue: hooks.onWork },
      signal,
    );
    signal.addEventListener('abort', () => document.defaultView?.clearTimeout(this.#laterTimer));
  }

  /** Characters read, and of how many. */
  get progress(): { read: number; total: number } {
    const read = this.#reader.characters;
    return { read, total: read + this.#reader.skipped };
  }

  get hasWork(): boolean {
    return this.#dirty.size > 0 || this.#rootsDue || this.#hidden.isDue;
  }

  /** Forgets everything and reads the page from the start. */
  async readAll(slices: Slices): Promise<Block[]> {
    for (const block of [...this.store.ordered]) this.#drop(block);
    this.#reader = this.#newReader();
    this.#hidden.clear();
    this.#dirty.clear();
    this.#rootsDue = false;
    this.#rootsAt = performance.now();
    this.#roots = findReadableRoots(this.#document);
    if (slices.usedUp) await slices.pause();
    return this.#readRoots(this.#roots.elements, slices, true);
  }

  /** Takes note of what has changed; blocks whose text is gone are dropped at once. */
  note(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) if (type === 'characterData') this.#written.add(target);
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        this.#noteAttribute(target as Element, attributeName!);
        continue;
      }
      if (type === 'characterData') {
        this.#dropAt(target);
        if (target.parentElement) this.#dirty.add(target.parentElement);
        continue;
      }
      for (const node of removedNodes) this.#dropIn(node);
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        this.#reader.forget(node as Element);
        if (!this.#rootsDue && this.#mayHoldRoot(node as Element)) this.#rootsDue = true;
      }
      if (target.nodeType === 1) this.#dirty.add(target as Element);
    }
    this.#written.clear();
    if (this.#roots.elements.some((element) => !element.isConnected)) this.#rootsDue = true;
  }

  #noteAttribute(target: Element, name: string): void {
    if (DISPLAYING.has(name)) this.#hidden.note();
    if (name !== 'contenteditable' && name !== 'lang') return;
    // the page's own language is a fact of the article
    if (target.parentElement === null) return;
    this.#dropWithin([target]);
    this.#reader.forget(target);
    this.#dirty.add(target.parentElement);
  }

  /** Reads what has changed since; gives the blocks that are new. */
  async readChanges(slices: Slices): Promise<Block[]> {
    const fresh: Block[] = [];
    if (this.#hidden.isDue) this.#dropHidden();
    if (this.#rootsDue && this.#mayLookForRoots()) fresh.push(...(await this.#readNewRoots(slices)));
    const dirty = this.#dirty;
    this.#dirty = new Set();
    const containers = new Set<Element>();
    for (const target of dirty) {
      if (slices.usedUp) await slices.pause();
      const container = this.#containerOf(target);
      if (container) containers.add(container);
    }
    for (const container of containers) {
      if (container.isConnected) fresh.push(...(await this.#readAgain(container, slices)));
    }
    return fresh.filter((block) => this.store.has(block));
  }

  /** `first`: nothing was read before, so that blocks come in order. */
  async #readRoots(roots: readonly Element[], slices: Slices, first: boolean): Promise<Block[]> {
    const fresh: Block[] = [];
    let steps = 0;
    for (const root of roots) {
      for (const block of this.#reader.read(root)) {
        if (block) {
          if (first) this.store.append(block);
          else this.store.add(block);
          fresh.push(block);
        }
        if (++steps % STEPS === 0 && slices.usedUp) await slices.pause();
      }
    }
    return fresh;
  }

  async #readNewRoots(slices: Slices): Promise<Block[]> {
    const before = this.#roots;
    const now = findReadableRoots(this.#document);
    const added = now.elements.filter((element) => !before.elements.includes(element));
    if (before.elements.some((element) => !now.elements.includes(element))) return this.readAll(slices);
    this.#roots = now;
    return this.#readRoots(added, slices, false);
  }

  /** Looking for roots waits for its turn: then a timer asks for work. */
  #mayLookForRoots(): boolean {
    const wait = this.#rootsAt + ROOTS_PAUSE - performance.now();
    this.#rootsDue = false;
    if (wait <= 0 || this.store.ordered.length === 0) {
      this.#rootsAt = performance.now();
      return true;
    }
    const view = this.#document.defaultView;
    this.#laterTimer ||=
      view?.setTimeout(() => {
        this.#laterTimer = 0;
        this.#rootsDue = true;
        this.#hooks.onWork();
      }, wait) ?? 0;
    return false;
  }

  async #readAgain(container: Element, slices: Slices): Promise<Block[]> {
    const before = this.store.in(container);
    this.#hooks.onSuspend(before);
    const left = new Set(before);
    const kept: Block[] = [];
    const fresh: Block[] = [];
    for (const block of this.#reader.readOwn(container)) {
      if (block) {
        const same = [...left].find((old) => sameBlock(old, block));
        if (same) {
          left.delete(same);
          kept.push(same);
          this.#reader.release(block);
        } else fresh.push(block);
      }
      if (slices.usedUp) await slices.pause();
    }
    for (const block of left) this.#drop(block);
    for (const block of fresh) this.store.add(block);
    this.#hooks.onKept(kept.filter((block) => this.store.has(block)));
    return fresh;
  }

  /** The nearest element around a change that is not inline; null if what is in it is not read. */
  #containerOf(target: Element): Element | null {
    const view = this.#document.defaultView;
    if (!view || !target.isConnected) return null;
    let container = target;
    while (container.parentElement && isInline(view.getComputedStyle(container).display))
      container = container.parentElement;
    const root = this.#roots.elements.find((element) => element.contains(container));
    if (!root) return null;
    for (let at: Element | null = container; at && at !== root; at = at.parentElement)
      if (isExcluded(at) || this.#reader.isLeftOut(at)) return null;
    const hidden = (container.checkVisibility?.() ?? true) ? null : outermostHidden(container);
    if (!hidden) return container;
    // what was displayed when it was read last may have been a part of the paragraph around it
    if (this.#hidden.has(hidden)) return null;
    this.#hidden.add(hidden);
    return hidden.parentElement && this.#containerOf(hidden.parentElement);
  }

  #mayHoldRoot(element: Element): boolean {
    const { kind, elements } = this.#roots;
    const inside = elements.some((root) => root.contains(element));
    if (element.matches(ROOTS) || element.querySelector(ROOTS)) return kind !== 'article' || !inside;
    return kind === 'body' && !inside && (element.textContent?.length ?? 0) >= MIN_TEXT;
  }

  #dropIn(node: Node): void {
    if (node.nodeType !== 1) {
      this.#dropAt(node);
      return;
    }
    const nodes = this.#document.createNodeIterator(node);
    for (let at = nodes.nextNode(); at; at = nodes.nextNode()) {
      if (at.nodeType !== 1) this.#dropAt(at);
      // it may be put somewhere else
      else this.#reader.forget(at as Element);
    }
  }

  #dropAt(text: Node): void {
    for (const block of [...this.store.at(text)]) this.#drop(block);
  }

  #drop(block: Block): void {
    if (!this.store.has(block)) return;
    this.store.remove(block);
    this.#reader.release(block);
    this.#hooks.onGone(block, this.#written);
  }

  #newReader(): BlockReader {
    return new BlockReader((element) => this.#hidden.add(element));
  }

  /** Takes out what has become hidden: a line within a paragraph changes the paragraph, which is read again. */
  #dropHidden(): void {
    const gone = this.#hidden.look(this.#hooks.marked());
    if (gone.size === 0) return;
    this.#dropWithin([...gone]);
    for (const element of gone) {
      this.#hidden.add(element);
      if (this.#roots.elements.some((root) => element.contains(root))) this.#rootsDue = true;
      if (element.parentElement) this.#dirty.add(element.parentElement);
    }
  }

  #onShown(elements: readonly Element[]): void {
    this.#dropWithin(elements);
    for (const element of elements) {
      this.#reader.forget(element);
      const { kind, elements: roots } = this.#roots;
      // what was read of it is gone: it is to be found anew
      this.#roots = { kind, elements: roots.filter((root) => !element.contains(root)) };
      if (this.#roots.elements.length < roots.length || this.#mayHoldRoot(element)) this.#rootsDue = true;
      this.#dirty.add(element.parentElement ?? element);
    }
    this.#hooks.onWork();
  }

  #dropWithin(elements: readonly Element[]): void {
    for (const block of this.store.ordered)
      if (elements.some((element) => element.contains(block.element))) this.#drop(block);
  }
}
