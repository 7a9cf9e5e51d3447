import { Failure } from '../failure';
import { icons } from '../icons';
import { useTexts } from '../texts';
import { PanelHead } from './panel-head';

/** Said where there is nobody to show; that an event is not read yet only where it takes longer than usual. */
const TEXTS = { nothing: 'nothing_shown', waiting: 'event_not_read', failure: 'event_not_opened' } as const;

/** Nobody is shown: before an event was opened, while it is not read yet, and when its talk could not be opened. */
export function NothingShown({ why, onFold }: { why: keyof typeof TEXTS; onFold: () => void }) {
  const { t } = useTexts();
  const text = t(TEXTS[why]);
  return (
    <>
      <PanelHead onFold={onFold}>
        <h1 class="title">{t('extension_name')}</h1>
      </PanelHead>
      {why === 'failure' ? (
        <Failure text={text} />
      ) : (
        <div class={`nothing ${why}`}>
          <icons.mark />
          <p>{text}</p>
        </div>
      )}
    </>
  );
}
