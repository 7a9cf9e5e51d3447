import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';

/** What has just been done, and the way back, in the place of the button that did it. */
export function UndoLine({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTexts();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; the focus goes on to the way back.
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <div class="item-deleted">
      <span class="item-deleted-text" dir="auto">
        {text}
      </span>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
