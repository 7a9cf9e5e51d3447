import { useId } from 'preact/hooks';
import { useTexts } from '../texts';

interface WaitingForFieldProps {
  /** What the field is called; "Waiting for" unless it says what for. */
  label?: string;
  value: string;
  people: ReadonlyArray<{ id: string; name: string }>;
  onChange(value: string): void;
  /** Absent where a form around it listens. */
  onEnter?: () => void;
}

/** The name of a third one: whatever is typed, with the people known offered by the browser. */
export function WaitingForField({ label, value, people, onChange, onEnter }: WaitingForFieldProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <label class="item-aside">
      <span>{label ?? t('waiting_for')}</span>
      <input
        type="text"
        class="field"
        dir="auto"
        autocomplete="off"
        list={`${id}-people`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <datalist id={`${id}-people`}>
        {people.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
    </label>
  );
}
