import { makeBlock } from './block.ts';
import type { Block, BlockCheck, BlockPart, BlockPlace } from './block.ts';
import { BlockWalk } from './block-walk.ts';
import type { WalkHooks, WalkMemory } from './block-walk.ts';
import { isPointer, POINTER_CHARACTERS } from './exclusions.ts';
import { hasLetter } from './has-letter.ts';
import { LineKinds } from './line-kinds.ts';
import { ParagraphKinds } from './paragraph-kinds.ts';
import { ReadElements } from './read-elements.ts';
import type { Stretch } from './text-run.ts';

/** Reading stops here, so that one page cannot take the browser's memory; what is left out is counted. */
export const MAX_CHARACTERS = 2_000_000;

export interface BlockReaderHooks extends Pick<WalkHooks, 'onHidden' | 'onShadow' | 'onCustom'> {
  /** A paragraph is not what others of its kind were, or what is in it does not stand as others of its kind did. */
  onMistaken: (block: Block) => void;
}

const nothing = (): void => undefined;

/** Reads blocks out of the page as it is shown. It remembers which elements it has been in. */
export class BlockReader {
  /** Characters left unread because the page is too long. */
  skipped = 0;
  #characters = 0;
  #ids = 0;
  /** Null before the first walk. */
  #memory: WalkMemory | null = null;
  readonly #hooks: WalkHooks;
  readonly #checkLines: BlockCheck;
  readonly #checkAll: BlockCheck;

  constructor(hooks: Partial<BlockReaderHooks> = {}) {
    const { onHidden = nothing, onShadow = nothing, onCustom = nothing, onMistaken = nothing } = hooks;
    const told = (block: Block, isRight: boolean): boolean => {
      if (!isRight) onMistaken(block);
      return isRight;
    };
    this.#checkLines = (block) => told(block, this.#memory!.lines.isRight(block.element));
    this.#checkAll = (block) => {
      const { lines, paragraphs } = this.#memory!;
      return told(block, paragraphs.isRight(block.element) && lines.isRight(block.element));
    };
    this.#hooks = {
      onHidden,
      onShadow,
      onCustom,
      onRun: (run, place, to) => {
        if (!this.#takes(run, place.element)) return;
        let left = run.length;
        for (const { raw, parts } of run.segments()) {
          if (!this.#fits(raw.length, left)) return;
          this.#add(raw, parts, place, to, null);
          left -= raw.length;
        }
      },
      onWhole: (text, place, isLike, to) => {
        const { raw, length } = text;
        if (!this.#takes(text, place.element) || !this.#fits(length, length)) return;
        this.#add(raw, null, place, to, isLike ? this.#checkAll : text.isAssumed ? this.#checkLines : null);
      },
    };
  }

  /** Characters read and not given back. */
  get characters(): number {
    return this.#characters;
  }

  /** Gives back the room that a block has taken. */
  release(block: Block): void {
    this.#characters -= block.raw.length;
  }

  /** Lets an element be read again by `readOwn` of what is around it. */
  forget(element: Element): void {
    this.#memory?.seen.delete(element);
  }

  /** A walk over all blocks in an element; null in a document that is not shown. */
  read(root: Element): BlockWalk | null {
    return this.#walk(root, false);
  }

  /** The same of the element's own inline content, and of children that were never read. */
  readOwn(container: Element): BlockWalk | null {
    return this.#walk(container, true);
  }

  /** All blocks in an element at once. */
  readAll(root: Element): Block[] {
    const blocks: Block[] = [];
    const walk = this.read(root);
    while (walk?.step(blocks));
    return blocks;
  }

  #walk(root: Element, own: boolean): BlockWalk | null {
    const view = root.ownerDocument.defaultView;
    if (!view) return null;
    this.#memory ??= {
      seen: new ReadElements(),
      lines: new LineKinds(view),
      paragraphs: new ParagraphKinds(view),
    };
    return new BlockWalk(view, root, own, this.#memory, this.#hooks);
  }

  /** False for a text that is not read, for there is no room, or it only leads elsewhere. */
  #takes(text: Stretch, element: Element): boolean {
    if (this.#characters >= MAX_CHARACTERS) {
      this.skipped += text.length;
      return false;
    }
    return text.linked === 0 || text.length >= POINTER_CHARACTERS || !isPointer(element, text.raw, text.linked);
  }

  /** True if there is room for so many characters; `left`: how many are left out if not. */
  #fits(length: number, left: number): boolean {
    const fits = this.#characters + length <= MAX_CHARACTERS;
    if (!fits) this.skipped += left;
    return fits;
  }

  /** Nothing is added for what has no letter. */
  #add(raw: string, parts: BlockPart[] | null, place: BlockPlace, to: Block[], check: BlockCheck | null): void {
    if (!hasLetter(raw)) return;
    this.#characters += raw.length;
    to.push(makeBlock(++this.#ids, place, raw, parts, check));
  }
}
