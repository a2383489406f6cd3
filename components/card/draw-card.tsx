import { render } from 'preact';
import type { CardActions, CardState, Translate } from '../../core/model/card-props.ts';
import { TranslateContext } from '../TranslateContext.ts';
import type { Words } from '../../core/model/view.ts';
import { Card } from './Card.tsx';
import { KeepChip } from './KeepChip.tsx';

/** Draws the card into an element, or brings the one that is there up to date. */
export function drawCard(root: HTMLElement, state: CardState, actions: CardActions, t: Translate): void {
  render(
    <TranslateContext.Provider value={t}>
      <Card state={state} actions={actions} />
    </TranslateContext.Provider>,
    root,
  );
}

/** Draws the button beside selected words. */
export function drawChip(root: HTMLElement, speaker: Words | null, onPress: () => void, t: Translate): void {
  render(
    <TranslateContext.Provider value={t}>
      <KeepChip speaker={speaker} onPress={onPress} />
    </TranslateContext.Provider>,
    root,
  );
}

/** Takes the card out of its element. */
export const eraseCard = (root: HTMLElement): void => render(null, root);
