import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';

/** The passphrase of a locked file. */
export function AskPassphrase(props: { name: string; busy: boolean; onGiven(passphrase: string): void }) {
  const { name, busy, onGiven } = props;
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onGiven(passphrase);
      }}
    >
      <label>
        <span class="field-label">{t('passphrase_of', [name])}</span>
        <input
          ref={field}
          class="field"
          type="password"
          autocomplete="current-password"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button button-main" disabled={busy || passphrase === ''}>
          {t('unlock')}
        </button>
      </div>
    </form>
  );
}
