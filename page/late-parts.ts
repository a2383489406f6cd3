import type { CardActions, CardState, Translate } from '../core/model/card-props.ts';
import type { PartName } from '../core/model/part-name.ts';
import type { Words } from '../core/model/view.ts';
import type { NewElements } from './new-painter.ts';
import type { ReadingPart } from './reading-part.ts';

/** What draws cards, before it is told how to say things in the reader's language. */
export interface CardPart {
  draw: (root: HTMLElement, state: CardState, actions: CardActions, t: Translate) => void;
  chip: (root: HTMLElement, speaker: Words | null, onPress: () => void, t: Translate) => void;
  erase: (root: HTMLElement) => void;
  styles: string;
}

export interface Parts extends Record<PartName, unknown> {
  card: CardPart;
  elements: NewElements;
  reading: ReadingPart;
}

declare global {
  /** Where scripts of their own leave what the content script needs late: in their common world, which the page cannot reach. */
  var dramatisParts: Partial<Parts> | undefined;
}

/** Leaves a part for the content script. */
export function handOver<Name extends PartName>(name: Name, part: Parts[Name]): void {
  globalThis.dramatisParts = { ...left(), [name]: part };
}

/** A part that was handed over; null if it was not. */
export const handedOver = <Name extends PartName>(name: Name): Parts[Name] | null => left()?.[name] ?? null;

/** An element of the page with this id is to be found on the global object too, but is none of its own properties. */
const left = (): Partial<Parts> | undefined =>
  Object.hasOwn(globalThis, 'dramatisParts') ? globalThis.dramatisParts : undefined;
