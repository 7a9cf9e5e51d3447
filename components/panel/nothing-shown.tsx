import { icons } from '../icons';
import { useTexts } from '../texts';
import { PanelHead } from './panel-head';

/**
 * Before an event was opened: one sentence that says how this works.
 * @param isWaiting an event was opened and is not read yet, which is said only where it takes longer than usual.
 */
export function NothingShown({ isWaiting = false, onFold }: { isWaiting?: boolean; onFold: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <PanelHead onFold={onFold}>
        <h1 class="title">{t('extension_name')}</h1>
      </PanelHead>
      <div class={isWaiting ? 'nothing late' : 'nothing'}>
        <icons.mark />
        <p>{t(isWaiting ? 'event_not_read' : 'nothing_shown')}</p>
      </div>
    </>
  );
}
