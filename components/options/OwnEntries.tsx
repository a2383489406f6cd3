import { useState } from 'preact/hooks';
import { useTranslate } from '../TranslateContext.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Kind } from '../../core/model/kind.ts';
import { LONGEST_NOTE } from '../../core/notes/note.ts';
import { LONGEST_NAME } from '../../core/settings/own-entry.ts';
import { useOwnId } from '../use-own-id.ts';
import type { OwnEntry } from '../../core/settings/own-entry.ts';

/** What the reader writes of an entry. */
export type NewEntry = Pick<OwnEntry, 'name' | 'kind' | 'note'>;

export interface OwnEntriesProps {
  /** Oldest first. */
  entries: readonly OwnEntry[];
  /** A name that the reader wants to add, from a page; empty if none. */
  draft: string;
  /** False if the name is none. */
  onAdd: (entry: NewEntry) => boolean;
  onRemove: (id: string) => void;
}

/** What the reader wants marked besides what is known: what there is, and a form for more. */
export function OwnEntries({ entries, draft, onAdd, onRemove }: OwnEntriesProps) {
  const t = useTranslate();
  const id = useOwnId();
  const [name, setName] = useState(draft);
  const [kind, setKind] = useState<Kind>('person');
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<'added' | 'refused' | null>(null);
  const [added, setAdded] = useState('');
  const add = (): void => {
    if (!onAdd({ name: name.trim(), kind, note: note.trim() })) {
      setOutcome('refused');
      return;
    }
    setOutcome('added');
    setAdded(name.trim());
    setName('');
    setNote('');
  };
  return (
    <>
      <p class="hint">{t('own_entries_hint')}</p>
      {entries.length > 0 && (
        <ul class="sites">
          {entries.toReversed().map((entry) => (
            <li key={entry.id}>
              <span class="site-host">{entry.name}</span>
              <span class="site-rule hint">
                {t(`kind_${entry.kind}`)}
                {entry.note !== '' && <span lang={entry.lang}>{` · ${entry.note}`}</span>}
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('own_entry_remove_named', entry.name)}
                onClick={() => onRemove(entry.id)}
              >
                {t('own_entry_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="own-entry"
        aria-label={t('own_entry_new')}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field" for={`${id}-name`}>
          <span>{t('own_entry_name')}</span>
          <input
            id={`${id}-name`}
            type="text"
            value={name}
            maxLength={LONGEST_NAME}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setOutcome(null);
            }}
          />
        </label>
        <label class="field" for={`${id}-kind`}>
          <span>{t('own_entry_kind')}</span>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'person')}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kind_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field own-note" for={`${id}-note`}>
          <span>{t('own_entry_note')}</span>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('own_entry_add')}
        </button>
        <p role="status" class={outcome === 'refused' ? 'failed' : undefined}>
          {outcome === 'added' && t('own_entry_added', added)}
          {outcome === 'refused' && t('own_entry_refused')}
        </p>
      </form>
    </>
  );
}
