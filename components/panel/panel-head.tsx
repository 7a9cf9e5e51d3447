import type { ComponentChildren } from 'preact';
import { icons } from '../icons';
import { useTexts } from '../texts';

interface PanelHeadProps {
  children: ComponentChildren;
  /** Further buttons, before the one that folds. */
  buttons?: ComponentChildren;
  onFold(): void;
}

/** The top of every open panel: what this is about, and the way to fold it. */
export function PanelHead({ children, buttons, onFold }: PanelHeadProps) {
  const { t } = useTexts();
  return (
    <header class="panel-head">
      <div class="panel-head-words">{children}</div>
      {buttons}
      <button
        type="button"
        class="icon-button"
        data-command="fold"
        aria-label={t('fold_panel')}
        title={t('fold_panel_hint')}
        onClick={onFold}
      >
        <icons.fold />
      </button>
    </header>
  );
}
