import { Confirm } from '../Confirm.tsx';
import { formatNumber, pluralKey } from '../plural.ts';
import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Words } from '../../core/model/view.ts';

interface ForgetPersonProps {
  name: Words;
  /** How many statements this browser keeps. */
  count: number;
  onForget: () => Promise<void>;
}

/** Forgets everything that this browser keeps of somebody, once the reader has confirmed it. */
export function ForgetPerson({ name, count, onForget }: ForgetPersonProps) {
  const t = useTranslate();
  return (
    <Confirm
      label={<Sentence message="forget_person" args={[name]} />}
      question={
        <Sentence message={pluralKey(t, 'forget_person_question', count)} args={[formatNumber(t, count), name]} />
      }
      hint={t('forget_hint')}
      onConfirm={onForget}
    />
  );
}
