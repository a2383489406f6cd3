import type { QuotationState } from '../../core/model/card-props.ts';
import type { PageQuotation } from '../../core/model/quoted.ts';

/** A quotation of a page, of our own. */
export const pageQuotation = (over: Partial<PageQuotation> = {}): PageQuotation => ({
  kind: 'direct',
  spans: [{ block: 1, start: 1, end: 17 }],
  text: 'We will not stop',
  lang: 'en',
  cue: { block: 1, start: 25, end: 29 },
  cueText: 'said',
  speaker: { entry: 'dmitry-peskov', name: 'Peskov' },
  label: { text: 'Dmitry Peskov', lang: 'en' },
  confidence: 0.9,
  about: [],
  said: null,
  via: null,
  statement: null,
  decided: false,
  dismissed: false,
  ...over,
});

export const quotationState = (over: Partial<QuotationState> = {}): QuotationState => ({
  quotation: pageQuotation(),
  published: '2025-04-04',
  keeping: 'on',
  choosing: false,
  choices: [{ entry: 'mark-rutte', kind: 'person', label: { text: 'Mark Rutte', lang: 'en' } }],
  outcome: null,
  ...over,
});
