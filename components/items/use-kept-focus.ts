import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const ROW = '[data-row]';

/**
 * Rows move and leave when the notebook is read again. An element that is moved loses the focus, so it is given back; where
 * the focused control is gone, the row in its place gets it. Call it in the component that draws the rows.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const before = document.activeElement;
  const inside = before instanceof HTMLElement && list.current?.contains(before) ? before : null;
  const row = inside?.closest(ROW) ?? null;
  const index = row && list.current ? [...list.current.querySelectorAll(ROW)].indexOf(row) : -1;

  useLayoutEffect(() => {
    if (!inside || document.activeElement !== document.body) return;
    if (inside.isConnected && list.current?.contains(inside)) {
      inside.focus();
      return;
    }
    const rows = list.current ? [...list.current.querySelectorAll(ROW)] : [];
    const next = row?.isConnected ? row : rows[Math.min(index, rows.length - 1)];
    next?.querySelector<HTMLElement>('input, button')?.focus();
  });
}
