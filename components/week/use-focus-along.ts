import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const ROW = '[data-person]';

/**
 * Who is adjusted may move to another list: the focus goes along, or to the head of what is folded. Call it in the component
 * that draws the lists.
 */
export function useFocusAlong(lists: RefObject<HTMLElement | null>): void {
  const before = document.activeElement;
  const person = lists.current?.contains(before) ? before?.closest(ROW)?.getAttribute('data-person') : null;

  useLayoutEffect(() => {
    if (!person || document.activeElement !== document.body) return;
    const row = lists.current?.querySelector(`[data-person="${CSS.escape(person)}"]`);
    const folded = row?.closest('details:not([open])');
    (folded?.querySelector('summary') ?? row?.querySelector('button'))?.focus();
  });
}
