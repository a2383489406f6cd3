import { useOwnId } from './use-own-id.ts';
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
  size?: 'big';
  disabled?: boolean;
  /** What switching does or asks for; read out after the name. */
  children?: ComponentChildren;
}

/** A labelled on-off switch that takes effect at once. */
export function Switch({ on, label, onChange, size, disabled, children }: SwitchProps) {
  const id = useOwnId();
  return (
    <div class="switch-row" data-size={size}>
      <div class="switch-words">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        {children !== undefined && (
          <span class="hint" id={`${id}-hint`}>
            {children}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={children === undefined ? undefined : `${id}-hint`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
