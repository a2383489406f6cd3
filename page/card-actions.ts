import type { CardActions } from '../core/model/card-props.ts';
import type { CardActionName } from '../core/model/frame-card.ts';

/** Actions that only tell what was done, by name. */
export function tellingActions(tell: (name: CardActionName, args: unknown[]) => void): CardActions {
  // a button's handler is given its event too, which cannot be told
  const plain = (name: CardActionName) => (): void => tell(name, []);
  const withOne =
    <T>(name: CardActionName) =>
    (argument: T): void =>
      tell(name, [argument]);
  return {
    onPin: withOne('onPin'),
    onClose: plain('onClose'),
    onNext: plain('onNext'),
    onPrevious: plain('onPrevious'),
    onOff: plain('onOff'),
    onDossier: withOne('onDossier'),
    onNote: withOne('onNote'),
    onEntry: withOne('onEntry'),
    onBack: plain('onBack'),
    onSpeak: withOne('onSpeak'),
    marking: {
      onWhy: withOne('marking.onWhy'),
      onCorrect: withOne('marking.onCorrect'),
      onUndo: plain('marking.onUndo'),
    },
    quotation: {
      onKeep: withOne('quotation.onKeep'),
      onDismiss: plain('quotation.onDismiss'),
      onChoosing: withOne('quotation.onChoosing'),
      onUndo: plain('quotation.onUndo'),
    },
  };
}

/** Does what was told by name. */
export function carryOut(actions: CardActions, name: CardActionName, args: readonly unknown[]): void {
  const [first, second] = name.split('.') as [string, string | undefined];
  const found = (actions as unknown as Record<string, unknown>)[first];
  const run = second === undefined ? found : (found as Record<string, unknown> | undefined)?.[second];
  (run as ((...args: unknown[]) => void) | undefined)?.(...args);
}
