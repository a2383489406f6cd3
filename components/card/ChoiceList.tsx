import { ChoiceButton } from './ChoiceButton.tsx';
import { WordsText } from '../WordsText.tsx';
import type { EntryChoice } from '../../core/model/view.ts';

interface ChoiceListProps {
  choices: EntryChoice[];
  onChoose: (entry: string) => void;
}

/** Entries to choose from as items of a list, each with its role. */
export function ChoiceList({ choices, onChoose }: ChoiceListProps) {
  return (
    <>
      {choices.map(({ entry, label, role }) => (
        <ChoiceButton
          key={entry}
          entry={entry}
          hint={role && <WordsText words={role} />}
          onClick={() => onChoose(entry)}
        >
          <WordsText words={label} />
        </ChoiceButton>
      ))}
    </>
  );
}
