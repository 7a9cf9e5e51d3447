import { useId } from 'preact/hooks';

interface FormFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with it, in words. */
  fault: string | null;
  type?: 'text' | 'number' | 'date';
  /** Several, one a line. */
  lines?: boolean;
  suggestions?: readonly string[];
  onChange(value: string): void;
}

/** One field with its name above, and below what to give or what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { name, label, hint = '', value, fault, type = 'text', lines = false, suggestions, onChange } = props;
  const id = useId();
  const below = fault ?? hint;
  const common = {
    id,
    name,
    class: 'field',
    value,
    ...(fault !== null && { 'aria-invalid': true }),
    ...(below !== '' && { 'aria-describedby': `${id}-below` }),
  };
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      {lines ? (
        <textarea
          {...common}
          dir="auto"
          rows={2}
          spellcheck={false}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type={type}
          {...(type === 'text' && { dir: 'auto' as const })}
          {...(type === 'number' && { min: 1, max: 366 })}
          {...(suggestions && { list: `${id}-known` })}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-known`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {below !== '' && (
        <p
          id={`${id}-below`}
          class={fault === null ? 'hint' : 'failure'}
          {...(fault !== null && { role: 'alert' })}
        >
          {below}
        </p>
      )}
    </div>
  );
}
