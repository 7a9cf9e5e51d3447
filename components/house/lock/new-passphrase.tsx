import { useId, useState } from 'preact/hooks';
import { LEAST_PASSPHRASE } from '../../../utils/model/lock';
import { useTexts } from '../../texts';

/** Fewer characters are kept by most people as one word, which is soon guessed. */
const GOOD_LENGTH = 16;

/** A passphrase typed twice; given on as null until both are the same and long enough. */
export function NewPassphrase({ onChange }: { onChange(passphrase: string | null): void }) {
  const { t } = useTexts();
  const id = useId();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const length = [...first].length;

  function change(next: { first: string; second: string }) {
    setFirst(next.first);
    setSecond(next.second);
    const isGood = [...next.first].length >= LEAST_PASSPHRASE && next.first === next.second;
    onChange(isGood ? next.first : null);
  }

  return (
    <>
      <div>
        <label class="field-label" for={id}>
          {t('new_passphrase')}
        </label>
        <input
          id={id}
          class="field"
          type="password"
          autocomplete="new-password"
          aria-describedby={`${id}-hint`}
          value={first}
          onInput={(event) => change({ first: event.currentTarget.value, second })}
        />
        <p id={`${id}-hint`} class="hint">
          {t(length < LEAST_PASSPHRASE ? 'passphrase_least' : hintFor(length))}
        </p>
      </div>
      <div>
        <label class="field-label" for={`${id}-again`}>
          {t('passphrase_again')}
        </label>
        <input
          id={`${id}-again`}
          class="field"
          type="password"
          autocomplete="new-password"
          aria-describedby={`${id}-differs`}
          value={second}
          onInput={(event) => change({ first, second: event.currentTarget.value })}
        />
        <p id={`${id}-differs`} class="hint">
          {second !== '' && !first.startsWith(second) && t('passphrases_differ')}
        </p>
      </div>
    </>
  );
}

function hintFor(length: number) {
  return length < GOOD_LENGTH ? 'passphrase_short' : 'passphrase_good';
}
