import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Confirm } from '../Confirm.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { SYNC_MODES } from '../../core/settings/settings.ts';
import type { SyncMode } from '../../core/settings/settings.ts';
import type { TravelState } from '../../core/settings/sync/travelling.ts';

export interface TravelActions {
  onSync: (mode: SyncMode) => void;
  /** Lets nothing come along any more, and deletes what is in the browser's account. */
  onClearAccount: () => Promise<void>;
}

interface TravelProps {
  chosen: SyncMode;
  locked: boolean;
  state: TravelState;
  actions: TravelActions;
}

/** What of the settings comes along to the reader's other devices, by which way, and what does not find room there. */
export function Travel({ chosen, locked, state: { left, failed }, actions }: TravelProps) {
  const t = useTranslate();
  const choices = SYNC_MODES.map((value) => ({ value, label: t(`sync_${value}`), hint: t(`sync_${value}_hint`) }));
  const stays = (['general', 'sites', 'corrections'] as const)
    .filter((what) => left[what] > 0)
    .map((what) => plural(t, `travel_${what}`, left[what]));
  return (
    <>
      <p>{t('travel_hint')}</p>
      <ChoiceGroup legend={t('sync')} chosen={chosen} choices={choices} onChoose={actions.onSync} locked={locked} />
      <p class="hint">{t('travel_stays')}</p>
      <div role="status">
        {chosen !== 'off' && stays.length > 0 && <p>{t('travel_left', stays.join(', '))}</p>}
        {chosen !== 'off' && failed && <p>{t('travel_failed')}</p>}
      </div>
      {!locked && (
        <Confirm
          label={t('travel_clear')}
          question={t('travel_clear_question')}
          hint={t('travel_clear_hint')}
          onConfirm={actions.onClearAccount}
        />
      )}
    </>
  );
}
