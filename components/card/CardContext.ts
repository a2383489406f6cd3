import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardActions } from '../../core/model/card-props.ts';

/** What names in a card can do; without `onEntry` they lead nowhere, such as in a card that a name has led to. */
export interface CardOffers {
  onEntry?: CardActions['onEntry'];
  onSpeak?: CardActions['onSpeak'];
  /** Languages that can be read aloud. */
  voices: readonly string[];
}

export const CardContext = createContext<CardOffers>({ voices: [] });

export const useOffers = (): CardOffers => useContext(CardContext);
