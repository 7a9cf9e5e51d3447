import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FormFieldProps {
  label: ComponentChildren;
  value: string;
  onInput(value: string): void;
  /** `figure`: a keyboard with digits, and never the browser's own idea of how one writes numbers. Default: text. */
  form?: keyof typeof FORMS;
  hint?: string;
  placeholder?: string;
  /** What is wrong with it, in words. */
  wrong?: string | null | undefined;
}

const FORMS = {
  text: { type: 'text', dir: 'auto' },
  figure: { type: 'text', dir: 'auto', inputMode: 'decimal' },
  date: { type: 'date' },
} as const;

/** One labelled field of a small form, with what is wrong with it below. */
export function FormField(props: FormFieldProps) {
  const { label, value, onInput, form = 'text', hint, placeholder, wrong } = props;
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="form-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        {...FORMS[form]}
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={about || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="failure">
          {wrong}
        </p>
      )}
    </div>
  );
}
