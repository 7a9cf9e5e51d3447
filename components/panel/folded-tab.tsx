import { icons } from '../icons';
import { useTexts } from '../texts';

/** All that is left of a folded panel: the way back. */
export function FoldedTab({ onOpen }: { onOpen: () => void }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      class="folded-tab"
      aria-label={t('open_panel')}
      title={t('open_panel')}
      onClick={onOpen}
    >
      <icons.mark />
    </button>
  );
}
