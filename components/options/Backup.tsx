import { useEffect, useRef, useState } from 'preact/hooks';
import { Work, WorkResult } from './Work.tsx';
import { formatNumber, plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { useOwnId } from '../use-own-id.ts';

/** How far some work has come is told by `onProgress` (0 to 1); it stops when the signal is aborted. */
type LongWork<Result> = (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Result>;

export interface BackupActions {
  /** Gives all of the reader's own data as a file; false if it was stopped, without a file then. */
  onBackup: LongWork<boolean>;
  /** Brings a file in; gives how many statements it has, and how many are in. Rejects with an error that names the place. */
  onRestoreFile: (file: File, ...how: Parameters<LongWork<unknown>>) => Promise<{ total: number; done: number }>;
}

type State =
  | { state: 'working'; work: 'backup' | 'restore'; share: number }
  | { state: 'saved' | 'not_saved' }
  | { state: 'restored'; total: number; done: number }
  | { state: 'failed'; work: 'backup' | 'restore'; why: string };

const WORDS = {
  backup: { working: 'backup_working', failed: 'backup_failed' },
  restore: { working: 'restore_working', failed: 'restore_failed' },
} as const;

/** One file that holds everything of the reader's own, and the way back. */
export function Backup({ onBackup, onRestoreFile }: BackupActions) {
  const t = useTranslate();
  const id = useOwnId();
  const input = useRef<HTMLInputElement>(null);
  const life = useRef<AbortController | null>(null);
  const [now, setNow] = useState<State | null>(null);
  useEffect(() => () => life.current?.abort(), []);
  const isWorking = now?.state === 'working';
  const run = (work: 'backup' | 'restore', begin: LongWork<State>): void => {
    const own = new AbortController();
    life.current = own;
    setNow({ state: 'working', work, share: 0 });
    begin((share) => setNow({ state: 'working', work, share }), own.signal).then(setNow, (error: unknown) =>
      setNow({ state: 'failed', work, why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <div class="own-data">
      <button
        type="button"
        class="button"
        disabled={isWorking}
        onClick={() =>
          run('backup', async (...how) => ({ state: (await onBackup(...how)) ? 'saved' : 'not_saved' }) as const)
        }
      >
        {t('backup')}
      </button>
      <label class="field" for={id}>
        <span>{t('restore')}</span>
        <input
          id={id}
          ref={input}
          type="file"
          accept="application/json,.json"
          disabled={isWorking}
          onChange={() => {
            const [file] = input.current?.files ?? [];
            if (file)
              run(
                'restore',
                async (...how) => ({ state: 'restored', ...(await onRestoreFile(file, ...how)) }) as const,
              );
            // the same file can be chosen again, to go on where it was stopped
            if (input.current) input.current.value = '';
          }}
        />
      </label>
      <p class="hint">{t('backup_hint')}</p>
      {isWorking && (
        <Work label={t(WORDS[now.work].working)} share={now.share} onCancel={() => life.current?.abort()} />
      )}
      <div role="status">{now && <Result now={now} />}</div>
    </div>
  );
}

function Result({ now }: { now: State }) {
  const t = useTranslate();
  switch (now.state) {
    case 'working':
      return null;
    case 'saved':
      return <WorkResult>{t('backup_done')}</WorkResult>;
    case 'not_saved':
      return <WorkResult>{t('backup_stopped')}</WorkResult>;
    case 'restored':
      return (
        <WorkResult>
          {now.done < now.total
            ? t('restore_stopped', formatNumber(t, now.done), formatNumber(t, now.total))
            : plural(t, 'restored', now.total)}
        </WorkResult>
      );
    case 'failed':
      return <WorkResult isBad>{t(WORDS[now.work].failed, now.why)}</WorkResult>;
  }
}
