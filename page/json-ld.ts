import { pathOf } from './told-before.ts';
import type { ToldBefore } from './told-before.ts';

/** What a page's JSON-LD says of its article, unchecked but for the types. */
export interface JsonLdFacts {
  headline: string | null;
  publisher: string | null;
  lang: string | null;
  published: string | null;
  modified: string | null;
  topics: string[];
}

const ARTICLE = /^(https?:\/\/schema\.org\/)?\w*(Article|BlogPosting|LiveBlogPosting|Report|Review)$/u;
const MAX_LENGTH = 2_000_000;
/** Deep enough for @graph in an array in mainEntity; keeps hostile nesting out. */
const MAX_DEPTH = 6;

type Fields = Record<string, unknown>;

/**
 * Reads the first article that the page's JSON-LD describes; broken or foreign data is passed over, and what was told of
 * another address unless it names this one.
 */
export function readJsonLd(document: Document, address: string, before: ToldBefore | null): JsonLdFacts {
  const article = articleIn(document, address, before) ?? {};
  return {
    headline: textOf(article.headline),
    publisher: nameOf(article.publisher),
    lang: textOf(article.inLanguage) ?? textOf(fieldsOf(article.inLanguage)?.alternateName),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    topics: [...names(article.about), ...names(article.mentions), ...keywords(article.keywords)],
  };
}

/** True if the page's JSON-LD describes an article, whichever it is; `before` as above. */
export const describesArticle = (document: Document, before: ToldBefore | null): boolean =>
  articleIn(document, document.URL, before) !== null;

function articleIn(document: Document, address: string, before: ToldBefore | null): Fields | null {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  // all are remembered, also those that are not looked into today
  const texts = Array.from(scripts, ({ textContent: text }) => ({
    text,
    stale: before?.isStale(text, address) ?? false,
  }));
  for (const { text, stale } of texts) {
    const article = find(parse(text), MAX_DEPTH);
    if (article && (!stale || isOf(article, address))) return article;
  }
  return null;
}

/** True if an article says that it is at this address. */
function isOf({ url, mainEntityOfPage, '@id': id }: Fields, address: string): boolean {
  return [url, id, mainEntityOfPage, fieldsOf(mainEntityOfPage)?.['@id']].some(
    (told) => typeof told === 'string' && pathOf(told, address) === pathOf(address),
  );
}

function parse(text: string): unknown {
  if (text.length > MAX_LENGTH) return null;
  // some publishers wrap it in a comment, and many leave raw line breaks inside of strings
  const bare = (): string => text.trim().replace(/^(<!--|\/\*.*?\*\/|<!\[CDATA\[)|(-->|\]\]>|;)$/gu, '');
  for (const attempt of [() => text, bare, () => bare().replace(/[\u0000-\u001f]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt());
    } catch {
      continue;
    }
  }
  return null;
}

/** The first object of an article type, through arrays, @graph and mainEntity. */
function find(value: unknown, depth: number): Fields | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = find(item, depth - 1);
      if (found) return found;
    }
    return null;
  }
  const fields = fieldsOf(value);
  if (!fields) return null;
  if (listOf(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) return fields;
  return (
    find(fields['@graph'], depth - 1) ?? find(fields.mainEntity, depth - 1) ?? find(fields.mainEntityOfPage, depth - 1)
  );
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The first text of a value that may be a list. */
function textOf(value: unknown): string | null {
  const text = listOf(value).find((item): item is string => typeof item === 'string' && item.trim() !== '');
  return text?.trim() ?? null;
}

function nameOf(value: unknown): string | null {
  return names(value)[0] ?? null;
}

function names(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? textOf(fieldsOf(item)?.name) ?? []);
}

function keywords(value: unknown): string[] {
  return names(value).flatMap((text) => text.split(/[,;]/u));
}
