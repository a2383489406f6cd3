import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** Accessible name and tooltip. */
  name: string;
  onClick: () => void;
  /** Set for a button that stays down. */
  pressed?: boolean;
  /** Set for a button that shows and hides something. */
  expanded?: boolean;
  /** -1: reached with the arrow keys alone. */
  tabIndex?: number;
}

/** A button that shows only a picture. */
export function IconButton({ icon, name, onClick, pressed, expanded, tabIndex }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
