import { useTexts } from '../../texts';

interface ReopenButtonProps {
  /** What the line says: the button's name tells which one it is. */
  text: string;
  onReopen(): void;
}

/** The way back for a line that was closed by mistake. */
export function ReopenButton({ text, onReopen }: ReopenButtonProps) {
  const { t } = useTexts();
  return (
    <button type="button" class="link" aria-label={t('line_reopen', [text])} onClick={onReopen}>
      {t('reopen')}
    </button>
  );
}
