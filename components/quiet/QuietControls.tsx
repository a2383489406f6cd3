import { Segments } from './Segments.tsx';
import { Locked } from '../Locked.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { DENSITIES } from '../../core/settings/quiet.ts';
import type { Quiet } from '../../core/settings/quiet.ts';

interface QuietControlsProps {
  /** What holds now. */
  quiet: Quiet;
  /** Paths of the choices that an organisation has made. */
  locked: readonly string[];
  onQuiet: (change: Partial<Quiet>) => void;
}

/** How much is marked: how often, how sure, which terms, and whether marks show only where the reader is reading. */
export function QuietControls({ quiet, locked, onQuiet }: QuietControlsProps) {
  const t = useTranslate();
  const isLocked = (field: keyof Quiet): boolean => locked.includes(field);
  return (
    <div class="quiet">
      <Segments
        legend={t('density')}
        chosen={quiet.density}
        choices={DENSITIES.map((value) => ({ value, label: t(`density_${value}`) }))}
        disabled={isLocked('density')}
        onChoose={(density) => onQuiet({ density })}
      />
      {isLocked('density') && <Locked />}
      <Switch
        on={quiet.reading}
        label={t('reading')}
        disabled={isLocked('reading')}
        onChange={(reading) => onQuiet({ reading })}
      >
        {isLocked('reading') ? <Locked /> : t('reading_hint')}
      </Switch>
      <Switch
        on={quiet.certainty === 'sure'}
        label={t('certainty_sure')}
        disabled={isLocked('certainty')}
        onChange={(sure) => onQuiet({ certainty: sure ? 'sure' : 'all' })}
      >
        {isLocked('certainty') ? <Locked /> : t('certainty_sure_hint')}
      </Switch>
      <Switch
        on={quiet.terms === 'specialist'}
        label={t('terms_specialist')}
        disabled={isLocked('terms')}
        onChange={(specialist) => onQuiet({ terms: specialist ? 'specialist' : 'all' })}
      >
        {isLocked('terms') ? <Locked /> : t('terms_specialist_hint')}
      </Switch>
    </div>
  );
}
