import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../core/model/card-props.ts';

/** How the messages of the reader's language reach every component; an entrypoint provides the browser's catalogue. */
export const TranslateContext = createContext<Translate>((key) => key);

/** The translator that the nearest provider gives. */
export const useTranslate = (): Translate => useContext(TranslateContext);
