import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lastGroup, readRecoveryCode } from '../../../utils/model/recovery-code';
import { useTexts } from '../../texts';

interface RecoveryCodeProps {
  code: string;
  busy: boolean;
  onKept(): void;
  onCancel(): void;
}

/** The recovery code, shown once. Who can type its end has kept it, or at least looked at it. */
export function RecoveryCode({ code, busy, onKept, onCancel }: RecoveryCodeProps) {
  const { t } = useTexts();
  const id = useId();
  const shown = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => shown.current?.focus(), []);
  const isKept = readRecoveryCode(typed) === lastGroup(code) || readRecoveryCode(typed) === code;
  return (
    <>
      <p>{t('recovery_code_means')}</p>
      <code ref={shown} class="recovery-code" tabIndex={-1}>
        {code}
      </code>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
        >
          {t(copied ? 'copied' : 'copy_code')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t('print_code')}
        </button>
      </div>
      <div>
        <label class="field-label" for={id}>
          {t('recovery_code_check')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="button" class="button button-main" disabled={!isKept || busy} onClick={onKept}>
          {t('lock_switch_on')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </button>
        {busy && <progress aria-label={t('encrypting')} />}
      </div>
    </>
  );
}
