import { icons } from '../icons';
import { useTexts } from '../texts';
import { PanelHead } from './panel-head';

/** Before an event was opened: one sentence that says how this works. */
export function NothingShown({ onFold }: { onFold: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <PanelHead onFold={onFold}>
        <h1 class="title">{t('extension_name')}</h1>
      </PanelHead>
      <div class="nothing">
        <icons.mark />
        <p>{t('nothing_shown')}</p>
      </div>
    </>
  );
}
