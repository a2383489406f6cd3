import { Annotator } from '../../core/annotate/annotator.ts';
import type { AnnotateRequest, Evidence } from '../../core/model/annotation.ts';
import type { ArticleFacts } from '../../core/model/article.ts';
import type { Mention } from '../../core/model/mention.ts';
import { smallPack } from './small-pack.ts';

export const noEvidence = (): Evidence => ({ named: {}, rivals: {} });

export const facts = (over: Partial<ArticleFacts> = {}): ArticleFacts => ({
  url: 'https://example.org/a',
  title: '',
  outlet: null,
  lang: null,
  published: null,
  modified: null,
  topics: [],
  ...over,
});

export const request = (texts: string[], over: Partial<ArticleFacts> = {}): AnnotateRequest => ({
  facts: facts(over),
  blocks: texts.map((text, id) => ({ id, text })),
  known: noEvidence(),
});

export const annotator = Annotator.of([smallPack]);

/** What is marked in some paragraphs, as `words=entry`. */
export function marked(texts: string | string[], over: Partial<ArticleFacts> = {}): string[] {
  const paragraphs = typeof texts === 'string' ? [texts] : texts;
  const { blocks } = annotator.annotate(request(paragraphs, over), ['en', 'de']);
  return blocks.flatMap(({ id, mentions }) => mentions.map((m) => shown(paragraphs[id]!, m)));
}

const shown = (text: string, { start, end, entry }: Mention): string => `${text.slice(start, end)}=${entry}`;
