import { useTranslate } from '../TranslateContext.ts';

export interface Shortcut {
  /** What it does, in the reader's language. */
  label: string;
  /** As the browser writes it, such as `Alt+Shift+D`; empty if no key is set. */
  keys: string;
}

/** The keys of the extension, and those of the card; `onChange` leads to where the browser lets them be changed. */
export function ShortcutList({ shortcuts, onChange }: { shortcuts: Shortcut[]; onChange: () => void }) {
  const t = useTranslate();
  const rows = [...shortcuts, { label: t('shortcut_card_close'), keys: t('key_escape') }];
  return (
    <>
      <dl class="shortcuts">
        {rows.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keys === '' ? t('shortcut_none') : keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('shortcuts_hint')}</p>
      <button type="button" class="button" onClick={onChange}>
        {t('shortcuts_change')}
      </button>
    </>
  );
}
