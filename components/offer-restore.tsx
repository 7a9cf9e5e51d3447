import { useTexts } from './texts';
import { useAttempt } from './use-attempt';

/** While nobody is known: it may be the first day, or the day after everything was lost. */
export function OfferRestore({ onOpen }: { onOpen(): Promise<void> }) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  return (
    <div class="row">
      <span class="hint">{t('restore_offer')}</span>
      <button type="button" class="link" onClick={() => attempt(t('notebook_not_opened'), onOpen)}>
        {t('restore_a_backup')}
      </button>
      {failure}
    </div>
  );
}
