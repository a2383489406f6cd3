import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../TranslateContext.ts';
import { LONGEST_NOTE } from '../../core/notes/note.ts';
import { useOwnId } from '../use-own-id.ts';

interface OwnNoteProps {
  /** What is written down; empty if nothing is. */
  note: string;
  /** The reader has come here to write. */
  isWanted: boolean;
  /** Without a text there is no note any more. Rejects if it cannot be kept. */
  onWrite: (text: string) => Promise<void>;
}

/** What the reader writes down about an entry: it stands in its card, and stays in this browser. */
export function OwnNote({ note, isWanted, onWrite }: OwnNoteProps) {
  const t = useTranslate();
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  const [kept, setKept] = useState(note);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, []);
  const write = async (next: string): Promise<void> => {
    try {
      await onWrite(next);
      setText(next);
      setKept(next);
      setSaid(t(next === '' ? 'note_deleted' : 'note_saved'));
    } catch {
      setSaid(t('note_failed'));
    }
    field.current?.focus();
  };
  return (
    <form
      class="own-note"
      id="note"
      onSubmit={(event) => {
        event.preventDefault();
        void write(text.trim());
      }}
    >
      <label for={id}>{t('note_own')}</label>
      <textarea
        id={id}
        ref={field}
        rows={text === '' ? 2 : 4}
        maxLength={LONGEST_NOTE}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaid('');
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('note_hint')}
      </p>
      <p class="own-note-buttons">
        <button type="submit" class="button" disabled={text.trim() === kept}>
          {t('note_save')}
        </button>
        {kept !== '' && (
          <button type="button" class="button" onClick={() => void write('')}>
            {t('note_delete')}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
