interface QuietChoiceProps<Value extends string> {
  label: string;
  options: ReadonlyArray<{ value: Value; text: string }>;
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, as quiet text that can be changed where it stands. */
export function QuietChoice<Value extends string>(props: QuietChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <span class="quiet-choice">
      <select
        class="quiet-select"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
