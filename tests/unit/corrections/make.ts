import type { Correction } from '../../../core/corrections/correction.ts';
import { makeCorrection } from '../../../core/corrections/make-correction.ts';
import type { CorrectionRequest } from '../../../core/corrections/make-correction.ts';
import { pageAddress } from '../../../core/corrections/page-address.ts';

/** The article that corrections are made on here, another one of its site, and one elsewhere. */
export const HERE = 'https://news.example/talks';
export const NEXT = 'https://news.example/hockey';
export const ELSEWHERE = 'https://other.example/talks';

/** A correction of `Dmitriev`, which was marked as the envoy, in the article at hand. */
export function correctionOf(over: Partial<CorrectionRequest> = {}): Correction {
  const request: CorrectionRequest = {
    words: 'Dmitriev',
    from: 'envoy',
    to: null,
    scope: 'article',
    url: HERE,
    ...over,
  };
  return makeCorrection(
    request,
    pageAddress(request.url),
    request.to === null ? null : `The ${request.to}`,
    '2025-04-04',
  );
}
