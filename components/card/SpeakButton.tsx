import { useOffers } from './CardContext.ts';
import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Words } from '../../core/model/view.ts';

/** Reads a name aloud; there only if the browser has a voice of its own for the language. */
export function SpeakButton({ words }: { words: Words }) {
  const t = useTranslate();
  const { onSpeak, voices } = useOffers();
  if (!onSpeak || !voices.includes(words.lang.split('-')[0] ?? '')) return null;
  const { text, lang } = words;
  return <IconButton icon="speak" name={t('card_speak', text)} onClick={() => onSpeak({ text, lang })} />;
}
