import { Failure } from '../failure';
import { useTexts } from '../texts';
import { PanelHead } from './panel-head';

/** The event was clicked, and its talk could not be opened. */
export function EventFailed({ onFold }: { onFold: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <PanelHead onFold={onFold}>
        <h1 class="title">{t('extension_name')}</h1>
      </PanelHead>
      <Failure text={t('event_not_opened')} />
    </>
  );
}
