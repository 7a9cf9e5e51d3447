import { useState } from 'preact/hooks';
import type { Item } from '../../utils/model/item';
import { LazyVersions } from '../history/lazy-versions';
import { RaiseWith } from '../people/raise-with';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { ItemActions } from './item-actions';
import { ItemMarks } from './item-marks';

export interface ItemMenuProps {
  item: Item;
  /** Everybody to choose from; the item's own person is left out here. */
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Under which it is passed on; null outside any. */
  practice: string | null;
  actions: ItemActions;
  /** Gives the focus back to what unfolded it. */
  onClose(): void;
  /** Given where the row itself shows what was dropped and has its own button to delete. */
  onDrop?: () => void;
  /** False where nothing would show what was dropped. Default: true. */
  canDrop?: boolean;
}

/** Unfolded under a line: how private it is, whom else it goes to, and how it ends. Escape folds it. */
export function ItemMenu(props: ItemMenuProps) {
  const { item, people, practice, actions, onClose, onDrop, canDrop = true } = props;
  const { t } = useTexts();
  const { failure, attempt } = useAttempt();
  const [raised, setRaised] = useState<string | null>(null);

  const end = (text: string, action: () => Promise<void>) =>
    attempt(text, async () => {
      await action();
      onClose();
    });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      class="item-menu"
      role="group"
      aria-label={t('item_more', [item.text])}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <ItemMarks item={item} mark={actions.markItem} />
      <RaiseWith
        people={people.filter(({ id }) => id !== item.personId)}
        onRaise={(id) => actions.passOn({ from: { itemId: item.id }, to: [id], as: 'point', practice })}
        onRaised={setRaised}
      />
      <p aria-live="polite" class="hint">
        {raised !== null && t('raised_with', [raised])}
      </p>
      <div>
        <LazyVersions place={{ of: 'item', id: item.id }} text={item.text} actions={actions} />
      </div>
      <div class="row">
        {item.state === 'open' && canDrop && (
          <>
            <button
              type="button"
              class="button"
              data-destructive=""
              aria-label={t('item_drop', [item.text])}
              onClick={
                onDrop ?? (() => end(t('item_not_changed'), () => actions.setItemState(item.id, 'dropped')))
              }
            >
              {t('drop')}
            </button>
            <span class="hint">{t('drop_means')}</span>
          </>
        )}
        {!onDrop && (
          <button
            type="button"
            class="button item-menu-end"
            data-destructive=""
            aria-label={t('item_delete', [item.text])}
            onClick={() => end(t('item_not_deleted'), () => actions.deleteItem(item.id))}
          >
            {t('delete')}
          </button>
        )}
      </div>
      {failure}
    </div>
  );
}
