import { useId } from 'preact/hooks';
import { type TextKey, useTexts } from '../texts';

interface FilePassphraseProps {
  texts: Record<'lock' | 'label' | 'means', TextKey>;
  /** Null: not locked. Empty: still to be typed. */
  value: string | null;
  onChange(value: string | null): void;
}

/** Whether a file is locked, and with what. */
export function FilePassphrase({ texts, value, onChange }: FilePassphraseProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? '' : null)}
        />
        <span>{t(texts.lock)}</span>
      </label>
      {value !== null && (
        <div>
          <label class="field-label" for={id}>
            {t(texts.label)}
          </label>
          <input
            id={id}
            class="field"
            type="password"
            autocomplete="new-password"
            aria-describedby={`${id}-means`}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <p id={`${id}-means`} class="hint">
            {t(texts.means)}
          </p>
        </div>
      )}
    </>
  );
}
