import { BlockReader } from '../../../page/block-reader.ts';
import { findReadableRoots } from '../../../page/readable-root.ts';
import { placeOf } from './place-of.ts';
import type { Place } from './place-of.ts';
import { toldArticles, toldTitle } from './told-article.ts';
import type { ToldArticle } from './told-article.ts';

/** What the page code reads of a page, beside what the page's markup says that its article is. */
export interface PageReading {
  /** The elements that are read, by name, class and id. */
  roots: string[];
  blocks: { text: string; place: Place | null }[];
  told: ToldArticle[];
  /** The heading that the page's head names as its title; null if there is none. */
  title: string | null;
  /** All text that the page shows. */
  shown: string;
  /** Where what is read begins and ends, in pixels from the top of the page. */
  top: number;
  bottom: number;
}

/** Reads the page that this is run in, as the extension does. */
export function readPage(): PageReading {
  const reader = new BlockReader();
  const { elements } = findReadableRoots(document);
  const blocks = elements.flatMap((root) => reader.readAll(root));
  const boxes = blocks.map(({ element }) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
  return {
    roots: elements.map(nameOf),
    blocks: blocks.map(({ text, element }) => ({ text, place: placeOf(element) })),
    told: toldArticles(document),
    title: toldTitle(document),
    shown: document.body?.innerText ?? document.documentElement.textContent,
    top: scrollY + boxes.reduce((least, { top }) => Math.min(least, top), boxes[0]?.top ?? 0),
    bottom: scrollY + boxes.reduce((most, { bottom }) => Math.max(most, bottom), 0),
  };
}

const nameOf = ({ localName, id, classList }: Element): string =>
  localName + (id ? `#${id}` : '') + (classList.length > 0 ? `.${classList[0]}` : '');
