import { compareBlocks } from './block.ts';
import type { Block } from './block.ts';
import { firstWhere } from './first-where.ts';
import { flatParent } from './flat-tree.ts';
import type { Mark } from './painter.ts';

/** Marks are near view from this many screens above to this many below. */
const SCREENS = 1.5;
/** After so many elements in a row that are not near, the next ones wait for the observer. */
const MISSES = 12;
/** Elements taller than this many screens go by the rectangles of their marks. */
const TALL = 3;

interface Watched {
  blocks: Map<Block, readonly Mark[]>;
  near: boolean;
  /** Only of a tall element: its blocks from top to bottom (null: to be sorted), and the marks that are near. */
  tall: { sorted: Block[] | null; near: Set<Mark> } | null;
}

export interface NearViewHooks {
  onEnter: (mark: Mark) => void;
  onLeave: (mark: Mark) => void;
  /** Top and bottom of a mark in the viewport; null if it has no place any more. */
  extentOf: (mark: Mark) => { top: number; bottom: number } | null;
}

/**
 * Tells which marks are in or near view. Highlights cost the browser work in every frame that repaints, so only those
 * are registered (docs/adr/0001).
 */
export class NearView {
  readonly #view: Window;
  readonly #hooks: NearViewHooks;
  readonly #elements = new Map<Element, Watched>();
  readonly #observer: IntersectionObserver;
  readonly #life = new AbortController();
  #frame = 0;
  #misses = 0;

  constructor(view: Window & typeof globalThis, hooks: NearViewHooks) {
    this.#view = view;
    this.#hooks = hooks;
    const margin = `${SCREENS * 100}% 0px`;
    // scrollMargin holds for the page and for boxes that scroll inside of it; both together would add up
    const whole = 'scrollMargin' in view.IntersectionObserver.prototype;
    const options: IntersectionObserverInit = whole ? { scrollMargin: margin } : { rootMargin: margin };
    this.#observer = new view.IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // where none comes near, those that are painted next are not near either
        if (isIntersecting) this.#misses = 0;
        this.#update(target, isIntersecting, boundingClientRect.height);
      }
    }, options);
    const { signal } = this.#life;
    const onScroll = (): void => this.#sweepSoon();
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    view.addEventListener('resize', onScroll, { passive: true, signal });
  }

  /** `marks`: in the order of the text. */
  add(block: Block, marks: readonly Mark[]): void {
    const watched = this.#elements.get(block.element);
    if (watched) {
      watched.blocks.set(block, marks);
      if (watched.tall) {
        watched.tall.sorted = null;
        this.#sweepSoon();
      } else if (watched.near) marks.forEach(this.#hooks.onEnter);
      return;
    }
    this.#elements.set(block.element, {
      blocks: new Map<Block, readonly Mark[]>().set(block, marks),
      near: false,
      tall: null,
    });
    // the observer answers a frame later; what is in view should not wait
    if (this.#misses < MISSES) {
      const { top, bottom, height } = block.element.getBoundingClientRect();
      const { from, to } = this.#zone();
      const near = bottom >= from && top <= to && (height > 0 || bottom !== 0);
      this.#misses = near ? 0 : this.#misses + 1;
      this.#update(block.element, near, height);
    }
    this.#observer.observe(block.element);
  }

  remove(block: Block): void {
    const watched = this.#elements.get(block.element);
    const marks = watched?.blocks.get(block);
    if (!watched || !marks) return;
    watched.blocks.delete(block);
    if (watched.tall) {
      watched.tall.sorted = null;
      for (const mark of marks) if (watched.tall.near.delete(mark)) this.#hooks.onLeave(mark);
    } else if (watched.near) marks.forEach(this.#hooks.onLeave);
    if (watched.blocks.size > 0) return;
    this.#observer.unobserve(block.element);
    this.#elements.delete(block.element);
  }

  /** The near marks of the nearest element around a point's element that has any. */
  marksAt(element: Element): readonly Mark[] {
    for (let at: Element | null = element; at; at = flatParent(at)) {
      const watched = this.#elements.get(at);
      if (!watched) continue;
      if (!watched.near) return [];
      return watched.tall ? [...watched.tall.near] : [...watched.blocks.values()].flat();
    }
    return [];
  }

  destroy(): void {
    this.#life.abort();
    this.#observer.disconnect();
    this.#view.cancelAnimationFrame(this.#frame);
    this.#elements.clear();
  }

  /** Once a frame, however many blocks of a tall element are painted and however often the page scrolls in it. */
  #sweepSoon(): void {
    this.#frame ||= this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      for (const watched of this.#elements.values()) if (watched.tall && watched.near) this.#sweep(watched);
    });
  }

  #update(element: Element, near: boolean, height: number): void {
    const watched = this.#elements.get(element);
    if (!watched) return;
    const tall = height > TALL * this.#view.innerHeight;
    if (watched.near === near && (watched.tall !== null) === tall) {
      if (tall && near) this.#sweep(watched);
      return;
    }
    this.#leaveAll(watched);
    watched.near = near;
    watched.tall = tall ? { sorted: null, near: new Set() } : null;
    if (!near) return;
    if (tall) this.#sweep(watched);
    else for (const marks of watched.blocks.values()) marks.forEach(this.#hooks.onEnter);
  }

  #leaveAll(watched: Watched): void {
    if (watched.tall) watched.tall.near.forEach(this.#hooks.onLeave);
    else if (watched.near) for (const marks of watched.blocks.values()) marks.forEach(this.#hooks.onLeave);
  }

  /** Finds the near marks of a tall element by halving: a few rectangles, however many marks there are. */
  #sweep(watched: Watched): void {
    const { tall, blocks } = watched;
    if (!tall) return;
    tall.sorted ??= [...blocks.keys()].sort(compareBlocks);
    const { from, to } = this.#zone();
    const isFrom = (mark: Mark | undefined): boolean => (this.#extentOf(mark)?.bottom ?? -Infinity) >= from;
    const isBeyond = (mark: Mark | undefined): boolean => (this.#extentOf(mark)?.top ?? -Infinity) > to;
    const firstBlock = firstWhere(tall.sorted, (block) => isFrom(blocks.get(block)?.at(-1)));
    const lastBlock = firstWhere(tall.sorted, (block) => isBeyond(blocks.get(block)?.[0]));
    const around = tall.sorted.slice(firstBlock, lastBlock).flatMap((block) => blocks.get(block) ?? []);
    const near = new Set(around.slice(firstWhere(around, isFrom), firstWhere(around, isBeyond)));
    const before = tall.near;
    tall.near = near;
    for (const mark of before) if (!near.has(mark)) this.#hooks.onLeave(mark);
    for (const mark of near) if (!before.has(mark)) this.#hooks.onEnter(mark);
  }

  #extentOf(mark: Mark | undefined): { top: number; bottom: number } | null {
    return mark ? this.#hooks.extentOf(mark) : null;
  }

  #zone(): { from: number; to: number } {
    const { innerHeight } = this.#view;
    return { from: -SCREENS * innerHeight, to: (1 + SCREENS) * innerHeight };
  }
}
