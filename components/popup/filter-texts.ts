import type { OpenItemFilter } from '../../utils/model/open-item-filter';
import type { TextKey } from '../texts';

/** What each filter is called, and what is said when it leaves nothing. */
export const FILTER_TEXTS = {
  all: { name: 'filter_all', empty: 'filter_all_empty' },
  mine: { name: 'filter_mine', empty: 'filter_mine_empty' },
  theirs: { name: 'filter_theirs', empty: 'filter_theirs_empty' },
  waiting: { name: 'filter_waiting', empty: 'filter_waiting_empty' },
  overdue: { name: 'filter_overdue', empty: 'filter_overdue_empty' },
  'this-week': { name: 'filter_this_week', empty: 'filter_this_week_empty' },
  'long-carried': { name: 'filter_long_carried', empty: 'filter_long_carried_empty' },
} as const satisfies Record<OpenItemFilter, { name: TextKey; empty: TextKey }>;
