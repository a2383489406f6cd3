import type { FoundQuotation, PageQuotation } from '../model/quoted.ts';
import type { Words } from '../model/view.ts';
import { wordsKey } from './decision.ts';
import type { Decision } from './decision.ts';
import { sameText } from './same-words.ts';
import { nameKey, speakerKey } from './statement.ts';
import type { KeptStatement } from './statement.ts';

/** Quotations with what the reader decided about their words: somebody else said them, or they are nothing to keep. */
export function decided(
  quotations: readonly FoundQuotation[],
  decisions: ReadonlyMap<string, Decision>,
  labelOf: (speaker: NonNullable<FoundQuotation['speaker']>) => Words,
): PageQuotation[] {
  return quotations.map((quotation) => {
    const decision = decisions.get(wordsKey(quotation.text));
    const speaker = decision?.speaker ?? quotation.speaker;
    return {
      ...quotation,
      speaker,
      label: speaker && labelOf(speaker),
      confidence: decision?.speaker ? 1 : quotation.confidence,
      statement: null,
      decided: decision !== undefined,
      dismissed: decision?.speaker === null,
    };
  });
}

/** Quotations with the statements that they are kept as; `kept`: those that the page has brought. */
export const withStatements = (quotations: readonly PageQuotation[], kept: readonly KeptStatement[]): PageQuotation[] =>
  quotations.map((quotation) => ({ ...quotation, statement: keptAs(quotation, kept)?.id ?? null }));

function keptAs({ speaker, text }: PageQuotation, kept: readonly KeptStatement[]): KeptStatement | undefined {
  if (!speaker) return undefined;
  const who = speaker.entry ?? nameKey(speaker.name);
  return kept.find((statement) => speakerKey(statement) === who && sameText(statement.text, text));
}
