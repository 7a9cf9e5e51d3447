import { useState } from 'preact/hooks';
import { useTexts } from '../../texts';
import { useTask } from '../../use-task';
import type { LockPartProps } from './lock-part';
import { MinutesField } from './minutes-field';
import { NewPassphrase } from './new-passphrase';
import { RecoveryCode } from './recovery-code';

/** How soon it locks itself unless something else is chosen, in minutes. */
const MINUTES = 15;

/** Switching the lock on: a passphrase, then the recovery code, shown this once; then everything is encrypted. */
export function LockSetUp({ actions, onStatus }: LockPartProps) {
  const { t } = useTexts();
  const [step, setStep] = useState<'none' | 'passphrase' | 'code'>('none');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<number | null>(MINUTES);
  const [code, setCode] = useState('');
  const task = useTask(onStatus);

  function leave() {
    setStep('none');
    setPassphrase(null);
    setCode('');
  }

  function switchOn() {
    if (passphrase === null) return;
    task.run(t('not_encrypted'), t('encrypting'), async () => {
      const { erased } = await actions.switchLockOn(passphrase, code, minutes);
      leave();
      return t(erased ? 'encrypted' : 'encrypted_not_erased');
    });
  }

  if (step === 'none') {
    return (
      <div class="row">
        <button type="button" class="button" onClick={() => setStep('passphrase')}>
          {t('lock_set_up')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="notebook-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase === null) return;
        setCode(actions.newRecoveryCode());
        setStep('code');
      }}
    >
      <h3 class="field-label">{t('lock_set_up_title')}</h3>
      {step === 'passphrase' ? (
        <>
          <NewPassphrase onChange={setPassphrase} />
          <MinutesField value={minutes} onChange={setMinutes} />
          <div class="row">
            <button type="submit" class="button button-main" disabled={passphrase === null}>
              {t('continue')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {t('cancel')}
            </button>
          </div>
        </>
      ) : (
        <RecoveryCode code={code} busy={task.busy} onKept={switchOn} onCancel={leave} />
      )}
      {task.failure}
    </form>
  );
}
