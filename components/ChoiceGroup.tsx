import { Locked } from './Locked.tsx';
import { useOwnId } from './use-own-id.ts';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  chosen: Value;
  choices: readonly { value: Value; label: string; hint?: string }[];
  onChoose: (value: Value) => void;
  /** An organisation has chosen. */
  locked?: boolean;
}

/** One of a few, as radio buttons: all of them can be seen before choosing. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, chosen, choices, onChoose, locked = false } = props;
  const name = useOwnId();
  return (
    <fieldset class="choices" disabled={locked}>
      <legend>{legend}</legend>
      {locked && <Locked />}
      {choices.map(({ value, label, hint }) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
