import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Words } from '../../core/model/view.ts';

interface KeepChipProps {
  /** Whose words are kept at once; null: the reader is asked. */
  speaker: Words | null;
  onPress: () => void;
}

/** The button beside selected words. It does not take the focus, so that the selection stays. */
export function KeepChip({ speaker, onPress }: KeepChipProps) {
  const t = useTranslate();
  return (
    <button type="button" class="keep-chip" onPointerDown={(event) => event.preventDefault()} onClick={onPress}>
      {speaker ? <Sentence message="keep_selected_of" args={[speaker]} /> : t('keep_selected')}
    </button>
  );
}
