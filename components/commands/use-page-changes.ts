import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws again whenever the page around this dialog changes: a view that came late brings commands of its own. */
export function usePageChanges(inDialog: RefObject<Element | null>): void {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const dialog = inDialog.current?.closest('[role="dialog"]');
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => !dialog?.contains(target))) setChanges((count) => count + 1);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    return () => observer.disconnect();
  }, []);
}
