import type { ArticleFacts } from '../core/model/article.ts';
import { readJsonLd } from './json-ld.ts';
import type { ToldBefore } from './told-before.ts';

const OUTLET_LENGTH = 200;
const TITLE_LENGTH = 500;
const DAY_MS = 86_400_000;

/**
 * What the page says about its article: from JSON-LD, else Open Graph and other meta elements, else the text's own
 * elements. All of it is a stranger's: types are checked and lengths bounded. `before`: what a single-page site has told
 * at other addresses, and does not count here.
 */
export function readArticleFacts(document: Document, before: ToldBefore | null = null): ArticleFacts {
  const url = withoutFragment(document.location?.href ?? document.URL);
  const told = readJsonLd(document, url, before);
  const metas = metaContents(document, (meta) => before?.isStale(meta, url) ?? false);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = metas.get(name);
      if (content) return content;
    }
    return null;
  };
  const heading = document.querySelector('article h1, main h1')?.textContent ?? '';
  const title = told.headline ?? meta('og:title', 'twitter:title') ?? (document.title || heading);
  return {
    url,
    title: clean(title, TITLE_LENGTH),
    outlet: clean(told.publisher ?? meta('og:site_name', 'publisher', 'application-name') ?? '', OUTLET_LENGTH) || null,
    lang:
      toLang(told.lang) ??
      toLang(meta('og:locale', 'content-language', 'dc.language')) ??
      toLang(document.documentElement.lang || document.body?.lang || httpLanguage(document)),
    published:
      toDay(told.published) ??
      toDay(
        meta(
          'article:published_time',
          'datePublished',
          'og:article:published_time',
          'dc.date',
          'DC.date.issued',
          'date',
        ),
      ) ??
      toDay(timeOf(document)),
    modified: toDay(told.modified) ?? toDay(meta('article:modified_time', 'dateModified', 'og:updated_time')),
    topics: topics(told.topics, meta('news_keywords', 'keywords')),
  };
}

/** Meta elements that speak of the article and not of the site. */
const OF_ARTICLE = /title|time|date|keywords/iu;

/** What the meta elements say, by property, name and itemprop; of several with one name the first counts. */
function metaContents(document: Document, isStale: (meta: string) => boolean): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      if (name === null || (OF_ARTICLE.test(name) && isStale(`${name} ${content}`)) || contents.has(name)) continue;
      contents.set(name, content);
    }
  }
  return contents;
}

/** An address without its fragment: what tells one page of a single-page site from another. */
export function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** The calendar day of an ISO 8601 date in the publication's own time zone, or null if it is none or still to come. */
function toDay(value: string | null | undefined): string | null {
  const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(value?.trim() ?? '')?.[0];
  if (!day) return null;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(day)) return null;
  // an article is not from the future; time zones and the reader's clock may be a day apart
  return date.valueOf() <= Date.now() + DAY_MS ? day : null;
}

/** Three-letter codes that pages use where BCP 47 wants two letters. */
const SHORT: Record<string, string> = { deu: 'de', ger: 'de', eng: 'en', rus: 'ru', ukr: 'uk', fra: 'fr', fre: 'fr' };

function toLang(value: string | null | undefined): string | null {
  const code = /^[a-z]{2,3}(?=$|[-_])/iu.exec(value?.trim() ?? '')?.[0].toLowerCase();
  return code ? (SHORT[code] ?? code) : null;
}

function httpLanguage(document: Document): string {
  return document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '';
}

function timeOf(document: Document): string | null {
  const time = document.querySelector(
    'article time[datetime], main time[datetime], [itemprop="datePublished"][datetime], time[pubdate][datetime]',
  );
  return time?.getAttribute('datetime') ?? null;
}

const MAX_TOPICS = 50;

function topics(told: string[], keywords: string | null): string[] {
  const all = [...told, ...(keywords?.split(/[,;]/u) ?? [])].map((topic) => clean(topic, 100)).filter(Boolean);
  return [...new Set(all)].slice(0, MAX_TOPICS);
}

/** JSON-LD is often escaped as if it were HTML. */
const ESCAPED: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#039;': "'" };

function clean(text: string, length: number): string {
  return text
    .replace(/&(amp|quot|#0?39);/gu, (code) => ESCAPED[code] ?? code)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, length);
}
