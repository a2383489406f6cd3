import { sameBlock } from './block.ts';
import type { Block } from './block.ts';
import { BlockReader } from './block-reader.ts';
import { BlockStore } from './block-store.ts';
import { isExcluded } from './exclusions.ts';
import { HiddenParts, outermostHidden } from './hidden-parts.ts';
import { assignedTo, flatContains, flatParent, forEachNode, hostOf, shadowRootsIn } from './flat-tree.ts';
import { isInline } from './inline.ts';
import { isLeftOut } from './left-out.ts';
import { LateHosts } from './late-hosts.ts';
import { ARTICLE, MAIN } from './named-parts.ts';
import { findReadableRoots } from './readable-root.ts';
import type { ReadableRoots } from './readable-root.ts';
import type { Slices } from './slices.ts';

/** What may hold an article that was not there before. */
const ROOTS = `${ARTICLE}, ${MAIN}, h1`;
/** Where no element tells the readable part, text of this length beside it may be what the page is about now. */
const MIN_TEXT = 200;
/** Looking for the readable part anew costs a walk over the page: not more often than this, in milliseconds. */
const ROOTS_PAUSE = 1_000;
/** Attributes that decide what is displayed. */
const DISPLAYING = new Set(['class', 'style', 'hidden']);
/** Attributes that decide what is read, and how. */
const READING = new Set(['contenteditable', 'lang', 'slot']);
/** Blocks between two looks at the clock. */
const STEPS = 8;

export interface ReadingHooks {
  /** Called at once when a block's text is gone or no longer what it was: `written` are the nodes that were written anew. */
  onGone: (block: Block, written: ReadonlySet<Node>) => void;
  /** Called before the text of blocks is read again, so that our own elements are not in the way. */
  onSuspend: (blocks: readonly Block[]) => void;
  /** Called for blocks that turned out to be as they were. */
  onKept: (blocks: readonly Block[]) => void;
  /** Called when something is to be read that no mutation told of. */
  onWork: () => void;
  /** An open shadow root is part of what is read. */
  onShadow: (shadow: ShadowRoot) => void;
  /** The elements whose text is marked. */
  marked: () => Iterable<Element>;
}

/** Knows which blocks the page has, and reads those again that change. */
export class Reading {
  readonly store = new BlockStore();
  readonly #document: Document;
  readonly #hooks: ReadingHooks;
  readonly #hidden: HiddenParts;
  readonly #lateHosts: LateHosts;
  /** The text nodes that the changes at hand have written: also with the text that they had. */
  readonly #written = new Set<Node>();
  #reader: BlockReader;
  #roots: ReadableRoots = { kind: 'body', elements: [], searched: [] };
  #rootsAt = 0;
  #rootsDue = false;
  #dirty = new Set<Element>();
  /** Blocks that are not what they were taken for: they stay, without parts and so without marks, until it is time to read. */
  readonly #mistaken = new Set<Block>();
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
    this.#lateHosts = new LateHosts(document, (hosts) => this.#onHosts(hosts), signal);
    signal.addEventListener('abort', () => document.defaultView?.clearTimeout(this.#laterTimer));
  }

  /** Characters read, and of how many. */
  get progress(): { read: number; total: number } {
    const read = this.#reader.characters;
    return { read, total: read + this.#reader.skipped };
  }

  get hasWork(): boolean {
    return this.#dirty.size > 0 || this.#mistaken.size > 0 || this.#rootsDue || this.#hidden.isDue;
  }

  /** Forgets everything and reads the page from the start. */
  async readAll(slices: Slices): Promise<Block[]> {
    for (const block of [...this.store.ordered]) this.#drop(block);
    this.#reader = this.#newReader();
    this.#hidden.clear();
    this.#lateHosts.clear();
    this.#dirty.clear();
    this.#mistaken.clear();
    this.#rootsDue = false;
    this.#rootsAt = performance.now();
    this.#roots = this.#findRoots();
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
        this.#soil(flatParent(target));
        continue;
      }
      // what was taken out of a paragraph does not know any more that it was in it
      if ([...removedNodes].some(hasText)) this.#dropWhole(target);
      for (const node of removedNodes) this.#dropIn(node);
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        this.#reader.forget(node as Element);
        if (!this.#rootsDue && this.#mayHoldRoot(node as Element)) this.#rootsDue = true;
      }
      this.#soilChildren(target);
      this.#noteSlots(target, [...addedNodes, ...removedNodes]);
    }
    this.#written.clear();
    this.#lateHosts.look();
    if (this.#roots.elements.some((element) => !element.isConnected)) this.#rootsDue = true;
  }

  #noteAttribute(target: Element, name: string): void {
    if (DISPLAYING.has(name)) this.#hidden.note();
    if (!READING.has(name)) return;
    const around = flatParent(target);
    // the page's own language is a fact of the article
    if (around === null) return;
    this.#dropWithin([target]);
    this.#forgetIn(target);
    this.#soil(around);
    if (name === 'slot' && target.parentElement) this.#soilChildren(target.parentElement);
  }

  /** Slots that come or go change what is shown of their host's children, and where. */
  #noteSlots(target: Node, nodes: readonly Node[]): void {
    const host = hostOf(target);
    const isSlot = (node: Node): boolean =>
      node.nodeType === 1 &&
      ((node as Element).localName === 'slot' || (node as Element).querySelector('slot') !== null);
    if (!host || !nodes.some(isSlot)) return;
    for (const child of host.childNodes) this.#dropIn(child);
    this.#soilChildren(host);
  }

  #soil(element: Element | null): void {
    if (element) this.#dirty.add(element);
  }

  /** What stands in an element, or in a shadow root, has changed: it may be shown in slots. */
  #soilChildren(target: Node): void {
    const element = target.nodeType === 1 ? (target as Element) : (target as Partial<ShadowRoot>).host;
    this.#soil(element ?? null);
    if (element === target && element.shadowRoot)
      for (const slot of element.shadowRoot.querySelectorAll('slot')) this.#dirty.add(slot);
  }

  /** Reads what has changed since; gives the blocks that are new. */
  async readChanges(slices: Slices): Promise<Block[]> {
    const fresh: Block[] = [];
    this.#dropMistaken();
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
    slices.end();
    return fresh.filter((block) => this.store.has(block));
  }

  /** `first`: nothing was read before, so that blocks come in order. */
  async #readRoots(roots: readonly Element[], slices: Slices, first: boolean): Promise<Block[]> {
    const fresh: Block[] = [];
    let steps = 0;
    let at = 0;
    for (const root of roots) {
      const walk = this.#reader.read(root);
      while (walk?.step(fresh)) {
        // without a block a step is a long one
        const isLong = at === fresh.length;
        for (; at < fresh.length; at++) {
          if (first) this.store.append(fresh[at]!);
          else this.store.add(fresh[at]!);
        }
        if ((isLong || ++steps % STEPS === 0) && slices.usedUp) await slices.pause();
      }
    }
    slices.end();
    return fresh;
  }

  async #readNewRoots(slices: Slices): Promise<Block[]> {
    const before = this.#roots;
    const now = this.#findRoots();
    const added = now.elements.filter((element) => !before.elements.includes(element));
    if (before.elements.some((element) => !now.elements.includes(element))) return this.readAll(slices);
    this.#roots = now;
    return this.#readRoots(added, slices, false);
  }

  #findRoots(): ReadableRoots {
    const roots = findReadableRoots(this.#document);
    roots.searched.forEach(this.#hooks.onShadow);
    return roots;
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
    const walk = this.#reader.readOwn(container);
    for (let read: Block[] = []; walk?.step(read); read = []) {
      for (const block of read) {
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
    // what has changed and was moved with all around it may have been read by itself just before
    for (const { element } of fresh)
      if (element !== container) for (const block of [...this.store.in(element)]) this.#drop(block);
    for (const block of fresh) this.store.add(block);
    this.#hooks.onKept(kept.filter((block) => this.store.has(block)));
    return fresh;
  }

  /** The nearest element around a change that is not inline; null if what is in it is not read. */
  #containerOf(target: Element): Element | null {
    const view = this.#document.defaultView;
    if (!view || !target.isConnected) return null;
    let container = target;
    for (let around = flatParent(container); around; around = flatParent(container)) {
      if (!isInline(view.getComputedStyle(container).display)) break;
      container = around;
    }
    const root = this.#roots.elements.find((element) => flatContains(element, container));
    if (!root) return null;
    const path: Element[] = [];
    for (let at: Element | null = container; at && at !== root; at = flatParent(at)) path.push(at);
    if (path.some((at) => isExcluded(at))) return null;
    const hidden = (container.checkVisibility?.() ?? true) ? null : outermostHidden(container);
    // what is not displayed has no size, and would be taken for text that is cut off
    if (!hidden) return path.some((at) => isLeftOut(at, view.getComputedStyle(at))) ? null : container;
    // what was displayed when it was read last may have been a part of the paragraph around it
    if (this.#hidden.has(hidden)) return null;
    this.#hidden.add(hidden);
    const around = flatParent(hidden);
    return around && this.#containerOf(around);
  }

  #mayHoldRoot(element: Element): boolean {
    const { kind, elements } = this.#roots;
    const inside = elements.some((root) => flatContains(root, element));
    if (element.matches(ROOTS) || element.querySelector(ROOTS)) return kind !== 'article' || !inside;
    if (kind !== 'body' || inside) return false;
    return (
      (element.textContent?.length ?? 0) >= MIN_TEXT || element.shadowRoot !== null || shadowRootsIn(element).length > 0
    );
  }

  #dropIn(node: Node): void {
    if (node.nodeType !== 1) {
      this.#dropAt(node);
      return;
    }
    forEachNode(node, (at) => {
      if (at.nodeType !== 1) this.#dropAt(at);
      // it may be put somewhere else
      else this.#reader.forget(at as Element);
    });
  }

  #dropAt(text: Node): void {
    for (const block of [...this.store.at(text)]) this.#drop(block);
  }

  #dropWhole(around: Node): void {
    const block = this.store.wholeAround(around);
    if (block) this.#drop(block);
  }

  #drop(block: Block): void {
    if (!this.store.has(block)) return;
    this.store.remove(block);
    this.#reader.release(block);
    this.#hooks.onGone(block, this.#written);
  }

  #newReader(): BlockReader {
    return new BlockReader({
      onHidden: (element) => this.#hidden.add(element),
      onShadow: this.#hooks.onShadow,
      onCustom: (element) => this.#lateHosts.add(element),
      onMistaken: (block) => this.#onMistaken(block),
    });
  }

  #onMistaken(block: Block): void {
    this.#mistaken.add(block);
    this.#hooks.onWork();
  }

  /** Its text may be a part of the paragraph around it, or of none; and what stands beside it may be mistaken, too. */
  #dropMistaken(): void {
    for (const block of this.#mistaken) {
      if (!this.store.has(block)) continue;
      const { element } = block;
      this.#drop(block);
      this.#reader.forget(element);
      this.#soil(flatParent(element));
      // what is asked for its parts tells if it is
      for (const beside of [element.previousElementSibling, element.nextElementSibling])
        if (beside) for (const other of this.store.in(beside)) void other.parts;
    }
    this.#mistaken.clear();
  }

  /** Takes out what has become hidden: a line within a paragraph changes the paragraph, which is read again. */
  #dropHidden(): void {
    const gone = this.#hidden.look(this.#hooks.marked());
    if (gone.size === 0) return;
    this.#dropWithin([...gone]);
    for (const element of gone) {
      this.#hidden.add(element);
      if (this.#roots.elements.some((root) => flatContains(element, root))) this.#rootsDue = true;
      this.#soil(flatParent(element));
    }
  }

  /** What they showed before is shown in slots at the most. */
  #onHosts(hosts: readonly Element[]): void {
    for (const host of hosts) this.#forgetIn(host);
    this.#onShown(hosts);
  }

  #forgetIn(element: Node): void {
    forEachNode(element, (node) => {
      if (node.nodeType !== 1) return;
      this.#reader.forget(node as Element);
      assignedTo(node as Element)?.forEach((shown) => this.#forgetIn(shown));
    });
  }

  #onShown(elements: readonly Element[]): void {
    this.#dropWithin(elements);
    for (const element of elements) {
      this.#reader.forget(element);
      const { kind, elements: roots, searched } = this.#roots;
      // what was read of it is gone: it is to be found anew
      this.#roots = { kind, searched, elements: roots.filter((root) => !flatContains(element, root)) };
      if (this.#roots.elements.length < roots.length || this.#mayHoldRoot(element)) this.#rootsDue = true;
      this.#dirty.add(flatParent(element) ?? element);
    }
    this.#hooks.onWork();
  }

  #dropWithin(elements: readonly Element[]): void {
    for (const block of this.store.ordered)
      if (elements.some((element) => flatContains(element, block.element))) this.#drop(block);
  }
}

const hasText = (node: Node): boolean => node.nodeType !== 8 && node.textContent !== '';
