import { BackupLine } from '../backup-line';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { PopupProps } from './popup-props';

interface PopupFootProps extends Pick<PopupProps, 'backups' | 'now'> {
  actions: Pick<PopupProps['actions'], 'openNotebook'>;
  /** Null: every word is unreadable already. */
  onBlur: (() => void) | null;
}

/** What concerns the whole notebook: how old the newest copy is, its page, and making every word unreadable. */
export function PopupFoot({ backups, now, actions, onBlur }: PopupFootProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  return (
    <footer class="popup-foot">
      <BackupLine backups={backups} now={now} />
      <div class="row popup-foot-links">
        <button
          type="button"
          class="link"
          title={t('notebook_open_hint')}
          onClick={() => attempt(t('notebook_not_opened'), () => actions.openNotebook(null))}
        >
          {t('notebook')}
        </button>
        {onBlur && (
          <button type="button" class="link" title={t('blur_everything_hint')} onClick={onBlur}>
            {t('blur_everything')}
          </button>
        )}
      </div>
      {failure}
    </footer>
  );
}
