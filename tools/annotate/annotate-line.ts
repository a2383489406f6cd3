import type { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { DocumentInput } from '../../core/annotate/document.ts';
import type { Mention } from '../../core/model/mention.ts';
import { reasonText } from '../../core/resolve/reason-text.ts';
import { isDay } from './options.ts';
import type { DocumentOptions } from './options.ts';

type Input = DocumentInput & { id?: unknown };

/** One document's annotation as the command prints it: every span with its words, reasons as sentences. */
export async function annotateOne(annotator: Annotator, input: Input, options: DocumentOptions): Promise<string> {
  const document = options.html ? (await import('../html-document.ts')).readHtml(input) : input;
  const { mentions, quotations, rejected } = annotateDocument(annotator, document, options.explain);
  const print = ({ start, end, entry, kind, confidence, why, others }: Mention): object => ({
    start,
    end,
    text: document.text.slice(start, end),
    entry,
    kind,
    confidence,
    ...(others ? { others } : {}),
    why: why.map(reasonText),
  });
  return JSON.stringify({
    id: input.id,
    ...(options.html ? { text: document.text } : {}),
    mentions: mentions.map(print),
    quotations,
    ...(rejected ? { rejected: rejected.map(print) } : {}),
  });
}

/** What became of one line of the input: a line of the output, or why not. */
export type LineResult = { output: string } | { error: string };

/** Annotates a line of JSON. A line that is no document is no reason to throw. */
export async function annotateLine(annotator: Annotator, line: string, options: DocumentOptions): Promise<LineResult> {
  try {
    return { output: await annotateOne(annotator, documentOf(line, options), options) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A line of the input as a document. Throws an Error that names the field. */
function documentOf(line: string, options: DocumentOptions): Input {
  const data: unknown = JSON.parse(line);
  if (typeof data !== 'object' || data === null) throw new Error('not an object');
  const { id, text, lang, date } = data as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('field "text": not a string');
  if (lang != null && typeof lang !== 'string') throw new Error('field "lang": not a string');
  if (date != null && (typeof date !== 'string' || !isDay(date))) {
    throw new Error('field "date": not a day like 2025-04-04');
  }
  return { id, text, lang: lang ?? options.lang, date: date ?? options.date };
}
