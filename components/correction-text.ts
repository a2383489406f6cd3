import { scopeOf } from '../core/corrections/correction.ts';
import type { Correction } from '../core/corrections/correction.ts';
import type { Outcome, Translate } from '../core/model/card-props.ts';

/** What a correction that was just made, or undone, means for the page. */
export function outcomeText(t: Translate, { words, to, scope, undone }: Outcome, site: string): string {
  if (undone) return t('outcome_undone', words);
  return to ? t(`outcome_meant_${scope}`, words, to.text, site) : t(`outcome_unmarked_${scope}`, words, site);
}

/** What was decided, as the list of corrections says it. */
export function decisionText(t: Translate, { to, label }: Correction): string {
  return to === null ? t('decision_unmarked') : t('decision_meant', label ?? to);
}

/** Where a correction holds. */
export function placeText(t: Translate, correction: Correction): string {
  return t(`correction_${scopeOf(correction)}`, correction.site ?? '');
}
