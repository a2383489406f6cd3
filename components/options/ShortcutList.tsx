import { useTranslate } from '../TranslateContext.ts';

export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  /** As the browser writes it, such as `Alt+Shift+D`. */
  key: string;
}

/** Messages of the manifest's commands. */
const COMMANDS = { _execute_action: 'shortcut_popup' } as const;

/** The keys of the extension, also of a command that has none, and those of the card. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  const t = useTranslate();
  const keyOf = (command: string): string => shortcuts.find(({ name }) => name === command)?.key ?? t('shortcut_none');
  const rows = [
    ...Object.entries(COMMANDS).map(([command, message]) => ({ label: t(message), key: keyOf(command) })),
    { label: t('shortcut_card_close'), key: t('key_escape') },
  ];
  return (
    <>
      <dl class="shortcuts">
        {rows.map(({ label, key }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('shortcuts_hint')}</p>
    </>
  );
}
