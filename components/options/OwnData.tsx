import { useId, useRef, useState } from 'preact/hooks';
import { Confirm } from '../Confirm.tsx';
import { NoStore } from '../NoStore.tsx';
import { formatNumber, plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';

export interface OwnDataActions {
  /** Gives all of the reader's own data as a file. */
  onBackup: () => Promise<void>;
  /** Brings a file in; gives how many statements it has. Rejects with an error that names the place. */
  onRestoreFile: (file: File, onProgress: (share: number) => void) => Promise<number>;
  onForgetSite: (host: string) => Promise<number>;
  onForgetEverything: () => Promise<void>;
  onStatements: () => void;
}

interface OwnDataProps {
  /** How many statements this browser keeps; null while that is not known, `no_store` if it cannot be read. */
  count: number | 'no_store' | null;
  actions: OwnDataActions;
}

/** What the reader has gathered: how much it is, back-up and restoring, and forgetting. */
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
      <BackupAndRestore actions={actions} />
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

type Restoring =
  { state: 'working'; share: number } | { state: 'done'; count: number } | { state: 'failed'; why: string };

function BackupAndRestore({ actions: { onBackup, onRestoreFile } }: { actions: OwnDataActions }) {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const restore = (file: File): void => {
    setRestoring({ state: 'working', share: 0 });
    onRestoreFile(file, (share) => setRestoring({ state: 'working', share })).then(
      (count) => setRestoring({ state: 'done', count }),
      (error: unknown) =>
        setRestoring({ state: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <div class="own-data">
      <button type="button" class="button" onClick={() => void onBackup()}>
        {t('backup')}
      </button>
      <label class="field" for={id}>
        <span>{t('restore')}</span>
        <input
          id={id}
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={() => {
            const [file] = input.current?.files ?? [];
            if (file) restore(file);
          }}
        />
      </label>
      <p class="hint">{t('backup_hint')}</p>
      <div role="status">
        {restoring?.state === 'working' && <progress value={restoring.share} aria-label={t('restore_working')} />}
        {restoring?.state === 'done' && <p>{plural(t, 'restored', restoring.count)}</p>}
        {restoring?.state === 'failed' && <p class="failed">{t('restore_failed', restoring.why)}</p>}
      </div>
    </div>
  );
}

function ForgetSite({ onForgetSite }: { onForgetSite: OwnDataActions['onForgetSite'] }) {
  const t = useTranslate();
  const id = useId();
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
