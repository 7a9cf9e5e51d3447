import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';

/** In the place of a deleted row, for a while: what happened, and the way back. */
export function DeletedItem({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTexts();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that deleted is gone with its row; the focus goes on to the way back.
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <div class="item-deleted">
      <span class="item-deleted-text" dir="auto">
        {t('item_deleted', [text])}
      </span>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
