import { useId, useState } from 'preact/hooks';
import { Failure } from '../../failure';
import { useTexts } from '../../texts';
import { useTask } from '../../use-task';
import type { LockPartProps } from './lock-part';
import { MinutesField } from './minutes-field';
import { NewPassphrase } from './new-passphrase';

/** Using the lock that is on. What takes it away or changes its key asks for the passphrase once more. */
export function LockManage({ lock, actions, onStatus }: LockPartProps) {
  const { t } = useTexts();
  const id = useId();
  const [step, setStep] = useState<'none' | 'change' | 'off'>('none');
  const [secret, setSecret] = useState('');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const task = useTask(onStatus);
  const isReady = secret !== '' && (step === 'off' || passphrase !== null);

  function go(next: typeof step) {
    setStep(next);
    setSecret('');
    setPassphrase(null);
    setIsWrong(false);
  }

  function confirm() {
    const isChange = step === 'change' && passphrase !== null;
    setIsWrong(false);
    task.run(
      t(isChange ? 'passphrase_not_changed' : 'not_decrypted'),
      t(isChange ? 'passphrase_changing' : 'decrypting'),
      async () => {
        const right = isChange
          ? await actions.changePassphrase(secret, passphrase)
          : await actions.switchLockOff(secret);
        setIsWrong(!right);
        if (right) go('none');
        return right ? t(isChange ? 'passphrase_changed' : 'decrypted') : '';
      },
    );
  }

  return (
    <div class="notebook-part">
      <MinutesField
        value={lock.minutes}
        onChange={(minutes) =>
          task.run(t('lock_when_not_kept'), '', async () => {
            await actions.setLockMinutes(minutes);
            return t('lock_when_kept');
          })
        }
      />
      {step === 'none' ? (
        <div class="row">
          <button type="button" class="button button-main" onClick={() => void actions.lockNow()}>
            {t('lock_now')}
          </button>
          <button type="button" class="button" onClick={() => go('change')}>
            {t('passphrase_change')}
          </button>
          <button type="button" class="button" onClick={() => go('off')}>
            {t('lock_switch_off')}
          </button>
        </div>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) confirm();
          }}
        >
          <div>
            <label class="field-label" for={id}>
              {t('passphrase_or_code')}
            </label>
            <input
              id={id}
              class="field"
              type="password"
              autocomplete="current-password"
              value={secret}
              onInput={(event) => setSecret(event.currentTarget.value)}
            />
          </div>
          {step === 'change' ? (
            <NewPassphrase onChange={setPassphrase} />
          ) : (
            <p class="hint">{t('lock_off_means')}</p>
          )}
          {isWrong && <Failure text={t('passphrase_wrong')} />}
          <div class="row">
            <button type="submit" class="button button-main" disabled={!isReady || task.busy}>
              {t(step === 'change' ? 'passphrase_change' : 'lock_switch_off')}
            </button>
            <button type="button" class="button" disabled={task.busy} onClick={() => go('none')}>
              {t('cancel')}
            </button>
            {task.busy && (
              <progress aria-label={t(step === 'change' ? 'passphrase_changing' : 'decrypting')} />
            )}
          </div>
        </form>
      )}
      {task.failure}
    </div>
  );
}
