interface SearchFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** For the place of the field, besides `field`. */
  class?: string;
  /** The label stands in the empty field only; screen readers have it always. */
  isBare?: boolean;
}

/** A field for words to look for. The browser neither completes nor corrects them: most of them are names. */
export function SearchField({ label, value, onValue, class: place, isBare = false }: SearchFieldProps) {
  return (
    <label class={['field', place].filter((name) => name !== undefined).join(' ')}>
      <span class={isBare ? 'unseen' : undefined}>{label}</span>
      <input
        type="search"
        value={value}
        placeholder={isBare ? label : undefined}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
