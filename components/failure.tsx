import { useTexts } from './texts';

/** What did not work, where the user is, in words, with what to do. */
export function Failure({ text, onRetry }: { text: string; onRetry?: (() => void) | undefined }) {
  const { t } = useTexts();
  return (
    <p class="failure" role="alert">
      <span>{text}</span>
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          {t('try_again')}
        </button>
      )}
    </p>
  );
}
