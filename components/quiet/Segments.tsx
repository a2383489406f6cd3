import { useOwnId } from '../use-own-id.ts';

interface SegmentsProps<Value extends string> {
  legend: string;
  chosen: Value;
  choices: readonly { value: Value; label: string }[];
  disabled?: boolean;
  onChoose: (value: Value) => void;
}

/**
 * One of a few short words, side by side: one press, and all can be seen. Radio buttons for keys and screen readers. What is
 * chosen can be chosen again: for all sites it may be another choice than for this one.
 */
export function Segments<Value extends string>({ legend, chosen, choices, disabled, onChoose }: SegmentsProps<Value>) {
  const name = useOwnId();
  return (
    <fieldset class="segments" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="segments-row">
        {choices.map(({ value, label }) => (
          <label class="segment" key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onClick={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
