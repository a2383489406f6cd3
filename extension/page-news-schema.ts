import * as v from 'valibot';
import type { PageNews } from '../core/model/page-news.ts';
import { PAINTERS } from '../core/settings/settings.ts';
import { KEEP_TROUBLES } from '../core/statements/choice.ts';
import { count, listedEntry, share } from './listed-entry-schema.ts';
import { listedQuotation } from './listed-quotation-schema.ts';

const maybe = v.nullable(v.string());

const summary = v.object({
  url: v.string(),
  title: v.string(),
  outlet: maybe,
  state: v.picklist(['reading', 'done', 'off']),
  entries: v.array(listedEntry(v.string())),
  lang: maybe,
  published: maybe,
  notice: v.nullable(v.picklist(['empty', 'nothing_found', 'unknown_language', 'too_long', 'not_html', 'failed'])),
  read: count,
  total: count,
  painter: v.picklist(PAINTERS),
  quotations: v.nullable(count),
  kept: count,
  said: v.array(listedQuotation),
  keeping: v.picklist(['on', 'off', 'private']),
  trouble: v.nullable(v.picklist(KEEP_TROUBLES)),
});

const pageNews: v.GenericSchema<unknown, PageNews> = v.variant('type', [
  v.object({ type: v.literal('summary'), summary }),
  v.object({ type: v.literal('in-view'), part: v.nullable(v.object({ from: share, to: share })) }),
]);

/** True for what a page of ours may tell: a page is hostile ground, and so is what runs in it. */
export const isPageNews = (news: unknown): news is PageNews => v.is(pageNews, news);
