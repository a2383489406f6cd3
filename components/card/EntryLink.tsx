import { useOffers } from './CardContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { EntryWords } from '../../core/model/view.ts';

/** A name that leads to the card of its entry, where one may go on from here; else the name alone. */
export function EntryLink({ words }: { words: EntryWords }) {
  const { onEntry } = useOffers();
  const { entry, text, lang } = words;
  if (entry === undefined || !onEntry) return <WordsText words={words} />;
  return (
    <button
      type="button"
      class="entry-link"
      data-leads-to={entry}
      lang={lang || undefined}
      dir="auto"
      onClick={() => onEntry({ entry, text, lang })}
    >
      {text}
    </button>
  );
}
