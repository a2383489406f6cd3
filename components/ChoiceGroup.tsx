import { useId } from 'preact/hooks';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  chosen: Value;
  choices: readonly { value: Value; label: string; hint?: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, as radio buttons: all of them can be seen before choosing. */
export function ChoiceGroup<Value extends string>({ legend, chosen, choices, onChoose }: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
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
