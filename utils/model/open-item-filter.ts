import { isDueThisWeek, isOverdue } from './due';
import type { OpenItem } from './item';

export const OPEN_ITEM_FILTERS = [
  'all',
  'mine',
  'theirs',
  'waiting',
  'overdue',
  'this-week',
  'long-carried',
] as const;
export type OpenItemFilter = (typeof OPEN_ITEM_FILTERS)[number];

/** From this many carries on an item has been passed along long enough to be decided about. */
export const LONG_CARRIED = 3;

/** Whether an open item belongs under a filter, `day` being today (`YYYY-MM-DD`). */
export function matchesFilter(
  item: OpenItem,
  filter: OpenItemFilter,
  day: string,
  firstDayOfWeek?: number,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    // What is only to be talked about is nobody's to do.
    case 'mine':
      return item.kind === 'action' && item.owner === 'me';
    case 'theirs':
      return item.kind === 'action' && item.owner === 'them';
    case 'waiting':
      return item.kind === 'action' && item.owner === 'third';
    case 'overdue':
      return isOverdue(item.dueOn, day);
    case 'this-week':
      return isDueThisWeek(item.dueOn, day, firstDayOfWeek);
    case 'long-carried':
      return item.carried >= LONG_CARRIED;
  }
}
