import type { ArticleFacts, BlockText } from '../model/article.ts';
import type { Mention, Quotation, SpeakerSpan, Span } from '../model/mention.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { normalise, toRaw } from '../text/normalize.ts';
import type { OffsetMap } from '../text/normalize.ts';
import type { Annotator } from './annotator.ts';
import { LibraryOffices } from './offices.ts';

export interface DocumentInput {
  text: string;
  lang?: string | null | undefined;
  /** ISO 8601 day. */
  date?: string | null | undefined;
  /** What the publisher says of it: headline and topics. */
  title?: string;
  topics?: string[];
}

export interface DocumentAnnotation {
  mentions: Mention[];
  quotations: Quotation[];
  /** Candidates that were left alone, with the reasons; only if they were asked for. */
  rejected?: Mention[];
}

/** A paragraph of the document: where it begins in the given text and in the normalised one, and the way back. */
interface Paragraph {
  raw: number;
  clean: number;
  text: string;
  map: OffsetMap;
}

/**
 * Annotates a whole text, a paragraph a line. Offsets are UTF-16 code units into the text as given, end exclusive. With
 * `explain`, candidates that were left alone are given too.
 */
export function annotateDocument(annotator: Annotator, input: DocumentInput, explain = false): DocumentAnnotation {
  const paragraphs = paragraphsOf(input.text);
  const lang = input.lang ?? null;
  const facts: ArticleFacts = {
    url: '',
    title: input.title ?? '',
    outlet: null,
    lang,
    published: input.date ?? null,
    modified: null,
    topics: input.topics ?? [],
  };
  const blocks: BlockText[] = paragraphs.map(({ text }, id) => ({ id, text }));
  const found = annotator.explain({ facts, blocks, known: { named: {}, rivals: {} } });
  const inText = (list: 'mentions' | 'rejected'): Mention[] =>
    found.flatMap((block) => block[list].map((mention) => shifted(mention, paragraphs[block.id]!.clean)));
  const clean = inText('mentions');
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const back = <S extends Span>(span: S): S => backToRaw(paragraphs, span);
  const speaker = (span: SpeakerSpan | null): SpeakerSpan | null => (span ? back(span) : null);
  return {
    mentions: clean.map(back),
    quotations: findQuotations(text, lang, clean, new LibraryOffices(annotator.library, facts.published)).map(
      (quotation) => ({
        ...back(quotation),
        ...(quotation.parts ? { parts: quotation.parts.map(back) } : {}),
        cue: quotation.cue ? back(quotation.cue) : null,
        speaker: speaker(quotation.speaker),
        resolved: speaker(quotation.resolved),
      }),
    ),
    ...(explain ? { rejected: inText('rejected').map(back) } : {}),
  };
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let raw = 0;
  let clean = 0;
  for (const line of text.split('\n')) {
    const normal = normalise(line);
    paragraphs.push({ raw, clean, ...normal });
    raw += line.length + 1;
    clean += normal.text.length + 1;
  }
  return paragraphs;
}

const shifted = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

function backToRaw<S extends Span>(paragraphs: Paragraph[], span: S): S {
  const first = paragraphAt(paragraphs, span.start);
  const last = paragraphAt(paragraphs, span.end);
  return {
    ...span,
    start: first.raw + toRaw(first.map, span.start - first.clean, 'start'),
    end: last.raw + toRaw(last.map, span.end - last.clean, 'end'),
  };
}

/** The last paragraph that begins at or before an offset of the normalised text. */
function paragraphAt(paragraphs: Paragraph[], offset: number): Paragraph {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.clean <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low]!;
}
