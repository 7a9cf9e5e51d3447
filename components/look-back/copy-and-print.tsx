import { copyRich } from '../copy-rich';
import { useTexts } from '../texts';

interface CopyAndPrintProps {
  /** What is copied, as it is when the button is pressed. */
  sheet(): { text: string; html: string };
  /** What is said when that worked. */
  copied: string;
  onPrint(): void;
  onStatus(text: string): void;
}

/** The two ways out of the page. */
export function CopyAndPrint({ sheet, copied, onPrint, onStatus }: CopyAndPrintProps) {
  const { t } = useTexts();
  return (
    <div class="row off-paper">
      <button
        type="button"
        class="button"
        data-command="copyLookBack"
        onClick={() => onStatus(copyRich(sheet()) ? copied : t('not_copied'))}
      >
        {t('copy_markdown')}
      </button>
      <button type="button" class="button" data-command="print" onClick={onPrint}>
        {t('print')}
      </button>
    </div>
  );
}
