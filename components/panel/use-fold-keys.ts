import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Escape folds where nothing within wanted it (a row being edited, an open list, an input method); Alt+Shift+A folds and
 * opens. The focus returns to where it was.
 */
export function useFoldKeys(
  folded: boolean,
  body: RefObject<HTMLElement | null>,
  setFolded: (folded: boolean) => void,
): void {
  const newest = useRef({ folded, setFolded });
  newest.current = { folded, setFolded };
  const focused = useRef<HTMLElement | null>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const now = newest.current;
      if (event.altKey && event.shiftKey && event.code === 'KeyA') now.setFolded(!now.folded);
      else if (event.key === 'Escape' && !now.folded) now.setFolded(true);
      else return;
      event.preventDefault();
    }
    function onFocusIn(event: FocusEvent) {
      if (event.target instanceof HTMLElement && body.current?.contains(event.target))
        focused.current = event.target;
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [body]);

  const wasFolded = useRef(folded);
  useLayoutEffect(() => {
    if (wasFolded.current === folded) return;
    wasFolded.current = folded;
    // Only when the focus is in this frame: the panel never takes it from the calendar.
    if (!document.hasFocus()) return;
    if (folded) document.querySelector<HTMLElement>('.folded-tab')?.focus();
    else if (focused.current?.isConnected) focused.current.focus();
    else body.current?.focus();
  }, [folded, body]);
}
