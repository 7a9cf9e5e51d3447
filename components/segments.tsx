import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string> {
  label: string;
  /** Shown above, or only spoken. */
  labelShown?: boolean;
  options: ReadonlyArray<{ value: Value; text: string; count?: string }>;
  /** Null: none is chosen yet. */
  value: Value | null;
  onChange(value: Value): void;
  /** `bar`: joined, for two or three; `pills`: wrapping, for more. */
  look?: 'bar' | 'pills' | 'quiet';
}

/** One of a few: real radio buttons, so arrow keys and screen readers work by themselves. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, labelShown = false, options, value, onChange, look = 'bar' } = props;
  const id = useId();
  return (
    <div class={`segments segments-${look}`} role="radiogroup" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} class={labelShown ? 'field-label' : 'unseen'}>
        {label}
      </span>
      <div class="segments-row">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              class="segment-input"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="segment-text" dir="auto">
              {option.text}
              {option.count !== undefined && <span class="segment-count"> {option.count}</span>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
