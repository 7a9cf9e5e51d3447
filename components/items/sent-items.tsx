import { Failure } from '../failure';
import { useTexts } from '../texts';

interface SentItemsProps {
  /** Sent off and not yet on disk. */
  sent: ReadonlyArray<{ key: number; text: string; failed: boolean }>;
  onRetry(key: number): void;
}

/** Items on their way in, and those that did not arrive, to be sent again. */
export function SentItems({ sent, onRetry }: SentItemsProps) {
  const { t } = useTexts();
  return (
    <>
      {sent.map(({ key, text, failed }) =>
        failed ? (
          <Failure key={key} text={t('item_not_added', [text])} onRetry={() => onRetry(key)} />
        ) : (
          <p key={key} class="item-pending" dir="auto">
            {text}
          </p>
        ),
      )}
    </>
  );
}
