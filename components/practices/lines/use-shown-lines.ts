import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../../utils/model/item';
import type { ItemActions } from '../../items/item-actions';
import { keepInPlace } from '../../items/keep-in-place';
import { lineRows } from './line-rows';

/**
 * The lines to show: what was read, and in their old places those that are leaving ("Deleted … Undo") or being edited.
 * Whoever draws `LineRow`s in a list of their own asks here first.
 */
export function useShownLines<Line extends Item>(items: readonly Line[], actions: ItemActions): Line[] {
  const rows = lineRows(actions);
  const last = useRef<readonly Line[]>([]);
  const leaving = last.current.filter(({ id }) => rows.passing.value.has(id) || rows.drafts.value.has(id));
  const shown = keepInPlace(
    items,
    new Map(leaving.map((line) => [line.id, line])),
    last.current.map(({ id }) => id),
  );
  useLayoutEffect(() => {
    last.current = shown;
  });
  useLayoutEffect(() => rows.settle(items), [rows, items]);
  return shown;
}
