import { JSDOM, VirtualConsole } from 'jsdom';
import type { DocumentInput } from '../core/annotate/document.ts';
import { readArticleFacts } from '../page/article-facts.ts';
import { BlockReader } from '../page/block-reader.ts';
import { findReadableRoots } from '../page/readable-root.ts';

/**
 * The article of a page of HTML as a text, a block a line, with the language and the date that the page itself tells where
 * the input does not. The page's scripts do not run and nothing is loaded; what only a style sheet hides is read, too.
 */
export function readHtml(input: DocumentInput): DocumentInput {
  // a console of its own that nobody listens to: the page's style sheets are no business of ours
  const { window } = new JSDOM(input.text, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  // the page room reads constants off these two, which every browser has as globals
  Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter });
  const facts = readArticleFacts(document);
  const reader = new BlockReader();
  const lines = findReadableRoots(document).elements.flatMap((root) =>
    reader.readAll(root).map((block) => block.text.trim()),
  );
  return { text: lines.join('\n'), lang: input.lang ?? facts.lang, date: input.date ?? facts.published };
}
