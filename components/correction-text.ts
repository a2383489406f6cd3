import type { SentenceProps } from './Sentence.tsx';
import { scopeOf } from '../core/corrections/correction.ts';
import type { Correction } from '../core/corrections/correction.ts';
import type { Outcome, Translate } from '../core/model/card-props.ts';

/** What a correction that was just made, or undone, means for the page. */
export function outcomeSentence({ words, to, scope, undone }: Outcome, site: string): SentenceProps {
  if (undone) return { message: 'outcome_undone', args: [words] };
  return to
    ? { message: `outcome_meant_${scope}`, args: [words, to, site] }
    : { message: `outcome_unmarked_${scope}`, args: [words, site] };
}

/** What was decided, as the list of corrections says it. */
export function decisionText(t: Translate, { to, label }: Correction): string {
  return to === null ? t('decision_unmarked') : t('decision_meant', label ?? to);
}

/** Where a correction holds. */
export function placeText(t: Translate, correction: Correction): string {
  return t(`correction_${scopeOf(correction)}`, correction.site ?? '');
}
