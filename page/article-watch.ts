import type { ArticleFacts } from '../core/model/article.ts';
import { readArticleFacts } from './article-facts.ts';
import { ToldBefore } from './told-before.ts';

/** Where a page says something about its article. */
const TELLING = 'script[type="application/ld+json" i], meta, title, time, h1';

/** Knows what the page says about its article, and reads it again when the page has said something else. */
export class ArticleWatch {
  readonly #document: Document;
  readonly #before = new ToldBefore();
  #facts: ArticleFacts;
  #due = false;

  constructor(document: Document) {
    this.#document = document;
    this.#facts = readArticleFacts(document, this.#before);
  }

  get facts(): ArticleFacts {
    return this.#facts;
  }

  /** True if the page has said something since. */
  get isDue(): boolean {
    return this.#due;
  }

  /** The page is about something else now. */
  move(): void {
    this.#due = true;
  }

  note(records: readonly MutationRecord[]): void {
    this.#due ||= records.some(isTelling);
  }

  /** True if the facts are others than before. */
  refresh(): boolean {
    if (!this.#due) return false;
    this.#due = false;
    const before = JSON.stringify(this.#facts);
    this.#facts = readArticleFacts(this.#document, this.#before);
    return JSON.stringify(this.#facts) !== before;
  }
}

function isTelling({ target, addedNodes, removedNodes, attributeName }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element?.closest(TELLING)) return true;
  if (attributeName !== null) return attributeName === 'lang' && element?.parentElement === null;
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      node.nodeType === 1 && ((node as Element).matches(TELLING) || (node as Element).querySelector(TELLING) !== null),
  );
}
