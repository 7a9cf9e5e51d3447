import '../styles/every-screen.css';
import '../styles/lock.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../failure';
import { PanelHead } from '../panel/panel-head';
import { useTexts } from '../texts';
import { usePageLanguage } from '../use-page-language';

interface LockedViewProps {
  /** False: it is neither the passphrase nor the recovery code. */
  onUnlock(secret: string): Promise<boolean>;
  /** Of the panel. */
  onFold?: () => void;
  /** Stands below, where there is room. */
  children?: ComponentChildren;
}

/** All that can be seen of a locked notebook: where the passphrase is given. */
export function LockedView({ onUnlock, onFold, children }: LockedViewProps) {
  usePageLanguage();
  const { t } = useTexts();
  const title = <h1 class="title">{t('locked')}</h1>;
  if (!onFold) {
    return (
      <main class="locked">
        {title}
        <UnlockForm onUnlock={onUnlock} />
        {children}
      </main>
    );
  }
  return (
    <>
      <PanelHead onFold={onFold}>{title}</PanelHead>
      <UnlockForm onUnlock={onUnlock} />
    </>
  );
}

function UnlockForm({ onUnlock }: Pick<LockedViewProps, 'onUnlock'>) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [secret, setSecret] = useState('');
  const [byCode, setByCode] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => field.current?.focus(), [byCode]);

  async function unlock() {
    setBusy(true);
    setFailure(null);
    try {
      if (await onUnlock(secret)) return;
      setFailure(t(byCode ? 'recovery_code_wrong' : 'passphrase_wrong'));
      field.current?.select();
    } catch {
      setFailure(t('not_unlocked'));
    } finally {
      setBusy(false);
    }
  }

  const given = {
    ref: field,
    id,
    class: 'field',
    autocomplete: byCode ? 'off' : 'current-password',
    spellcheck: false,
    value: secret,
    onInput: () => setSecret(field.current?.value ?? ''),
  } as const;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (secret !== '' && !busy) void unlock();
      }}
    >
      <p class="hint">{t('locked_means')}</p>
      <div>
        <label class="field-label" for={id}>
          {t(byCode ? 'recovery_code' : 'passphrase')}
        </label>
        {byCode ? <input type="text" {...given} /> : <input type="password" {...given} />}
      </div>
      {failure !== null && <Failure text={failure} />}
      <div class="row">
        <button type="submit" class="button button-main" disabled={busy || secret === ''}>
          {t('unlock')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            setByCode(!byCode);
            setSecret('');
            setFailure(null);
          }}
        >
          {t(byCode ? 'use_passphrase' : 'use_recovery_code')}
        </button>
      </div>
    </form>
  );
}
