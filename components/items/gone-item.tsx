import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';

/** In the place of what was deleted, dropped or told, for a while: what happened, and the way back. */
export function GoneItem({ said, onUndo }: { said: string; onUndo: () => void }) {
  const { t } = useTexts();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; the focus goes on to the way back.
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <div class="item-gone">
      <span class="item-gone-text" dir="auto">
        {said}
      </span>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
