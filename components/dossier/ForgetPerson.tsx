import { Confirm } from '../Confirm.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';

interface ForgetPersonProps {
  name: string;
  /** How many statements this browser keeps. */
  count: number;
  onForget: () => Promise<void>;
}

/** Forgets everything that this browser keeps of somebody, once the reader has confirmed it. */
export function ForgetPerson({ name, count, onForget }: ForgetPersonProps) {
  const t = useTranslate();
  return (
    <Confirm
      label={t('forget_person', name)}
      question={plural(t, 'forget_person_question', count, name)}
      hint={t('forget_hint')}
      onConfirm={onForget}
    />
  );
}
