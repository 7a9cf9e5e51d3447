import { today } from './due';
import type { Item } from './item';
import type { PersonTalk } from './person-page';

export const TIMELINE_FILTERS = ['all', 'notes', 'open', 'goals', 'feedback', 'done'] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

export type TimelineEntry = { at: string } & ({ talk: PersonTalk } | { item: Item });

/** What was, in one calendar month. */
export interface TimelineMonth {
  /** `YYYY-MM`. */
  month: string;
  /** Newest first. */
  entries: TimelineEntry[];
}

/**
 * Talks and what was closed between them, month by month, newest first. Of talks that were `removed` from the calendar only
 * words stay. `more`: there are older talks that were not read;
 * beside talks nothing is shown that is older than they are, or what comes with them would come in between.
 */
export function timeline(
  page: { talks: readonly PersonTalk[]; closed: readonly Item[]; more: boolean },
  removed: ReadonlySet<string>,
  filter: TimelineFilter,
): TimelineMonth[] {
  const showsTalks = filter === 'all' || filter === 'notes';
  const talks = page.talks.flatMap((talk): TimelineEntry[] => {
    if (!showsTalks) return [];
    const isWanted = talk.note.trim() !== '' || (filter === 'all' && !removed.has(talk.id));
    return talk.startsAt !== null && isWanted ? [{ at: talk.startsAt, talk }] : [];
  });
  const oldest = page.talks.reduce(
    (first, { startsAt }) => (startsAt !== null && startsAt < first ? startsAt : first),
    '~',
  );
  const items = page.closed.flatMap((item): TimelineEntry[] => {
    const at = item.closedAt ?? item.updatedAt;
    const isLater = showsTalks && page.more && at < oldest;
    return belongs(item, filter) && !isLater ? [{ at, item }] : [];
  });
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of [...talks, ...items].sort((a, b) => (a.at > b.at ? -1 : 1))) {
    const month = today(entry.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, entries]) => ({ month, entries }));
}

/** Whether an item is shown, open or closed. */
export function belongs({ kind, state }: Pick<Item, 'kind' | 'state'>, filter: TimelineFilter): boolean {
  if (filter === 'goals') return kind === 'goal';
  if (filter === 'feedback') return kind === 'feedback';
  if (filter === 'done') return state !== 'open';
  return filter === 'all' || (filter === 'open' && state === 'open');
}
