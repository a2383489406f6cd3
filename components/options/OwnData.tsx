import { useState } from 'preact/hooks';
import { Confirm } from '../Confirm.tsx';
import { NoStore } from '../NoStore.tsx';
import { formatNumber, plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { useOwnId } from '../use-own-id.ts';

export interface OwnDataActions {
  onForgetSite: (host: string) => Promise<number>;
  onForgetEverything: () => Promise<void>;
  onStatements: () => void;
}

interface OwnDataProps {
  /** How many statements this browser keeps; null while that is not known, `no_store` if it cannot be read. */
  count: number | 'no_store' | null;
  actions: OwnDataActions;
}

/** What the reader has gathered: how much it is, and forgetting. */
export function OwnData({ count, actions }: OwnDataProps) {
  const t = useTranslate();
  return (
    <>
      {count === 'no_store' && <NoStore />}
      <p>
        {typeof count === 'number' && plural(t, 'own_statements', count)}{' '}
        <button type="button" class="link-button" onClick={actions.onStatements}>
          {t('dossier_all')}
        </button>
      </p>
      <p class="hint">{t('own_limits')}</p>
      <ForgetSite onForgetSite={actions.onForgetSite} />
      <Confirm
        label={t('forget_everything')}
        question={t('forget_everything_question')}
        hint={t('forget_everything_hint')}
        onConfirm={actions.onForgetEverything}
      />
    </>
  );
}

function ForgetSite({ onForgetSite }: { onForgetSite: OwnDataActions['onForgetSite'] }) {
  const t = useTranslate();
  const id = useOwnId();
  const [host, setHost] = useState('');
  const [gone, setGone] = useState<number | null>(null);
  return (
    <form
      class="own-data"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = host.trim();
        if (wanted !== '') void onForgetSite(wanted).then(setGone);
      }}
    >
      <label class="field" for={id}>
        <span>{t('forget_site')}</span>
        <input
          id={id}
          type="text"
          value={host}
          placeholder="www.example.org"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setHost(event.currentTarget.value);
            setGone(null);
          }}
        />
      </label>
      <button type="submit" class="button" disabled={host.trim() === ''}>
        {t('site_forget')}
      </button>
      <p role="status">{gone !== null && t('forget_site_done', formatNumber(t, gone))}</p>
    </form>
  );
}
