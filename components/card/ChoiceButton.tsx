import type { ComponentChildren } from 'preact';

interface ChoiceButtonProps {
  children: ComponentChildren;
  /** What it means, below. */
  hint?: ComponentChildren;
  /** Id of the entry that it stands for. */
  entry?: string;
  onClick: () => void;
}

/** One thing that the reader may decide, as an item of a list. */
export function ChoiceButton({ children, hint, entry, onClick }: ChoiceButtonProps) {
  return (
    <li>
      <button type="button" class="choice-button" data-entry={entry} onClick={onClick}>
        {children}
        {hint && <span class="choice-role">{hint}</span>}
      </button>
    </li>
  );
}
