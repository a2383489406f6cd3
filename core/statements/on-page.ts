import type { FoundQuotation, PageQuotation } from '../model/quoted.ts';
import type { Words } from '../model/view.ts';
import { wordsKey } from './decision.ts';
import type { Decision } from './decision.ts';
import { comparedWords, sameWords } from './same-words.ts';
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
export function withStatements(quotations: readonly PageQuotation[], kept: readonly KeptStatement[]): PageQuotation[] {
  const bySpeaker = Map.groupBy(
    kept.map((one) => ({ id: one.id, who: speakerKey(one), words: comparedWords(one.text) })),
    ({ who }) => who,
  );
  return quotations.map((quotation) => {
    const { speaker, text } = quotation;
    const own = speaker && bySpeaker.get(speaker.entry ?? nameKey(speaker.name));
    if (!own) return { ...quotation, statement: null };
    const words = comparedWords(text);
    return { ...quotation, statement: own.find((one) => sameWords(one.words, words))?.id ?? null };
  });
}
