import { ChoiceGroup } from './ChoiceGroup.tsx';
import { useTranslate } from './TranslateContext.ts';
import { PAINTERS } from '../core/settings/settings.ts';
import type { PainterName } from '../core/settings/settings.ts';

interface PainterChoiceProps {
  chosen: PainterName;
  onChoose: (painter: PainterName) => void;
  locked?: boolean;
}

/** How marks are made on the page. */
export function PainterChoice({ chosen, onChoose, locked = false }: PainterChoiceProps) {
  const t = useTranslate();
  const choices = PAINTERS.map((value) => ({
    value,
    label: t(`painter_${value}`),
    hint: t(`painter_${value}_hint`),
  }));
  return <ChoiceGroup legend={t('painter')} chosen={chosen} choices={choices} onChoose={onChoose} locked={locked} />;
}
