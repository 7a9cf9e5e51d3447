import type { Item } from './item';
import type { Meeting } from './meeting';

/** The stretch of time within which every talk carried an item once: after the first instant, up to the second. */
export interface CarryingSpan {
  /** ISO instant, itself outside. */
  after: string;
  /** ISO instant, itself inside. */
  until: string;
}

/** A meeting that an item can be carried to: it has a time, takes or took place, and was not deleted. */
export function isTalk(
  meeting: Pick<Meeting, 'startsAt' | 'state' | 'deletedAt'>,
): meeting is { startsAt: string; state: Meeting['state']; deletedAt: null } {
  return meeting.startsAt !== null && meeting.state !== 'skipped' && meeting.deletedAt === null;
}

/**
 * How often an item was carried is never stored, but counted: the person's talks (`isTalk`) within this span. So a
 * meeting that is moved, skipped, deleted or opened twice can neither double a carry nor lose one.
 *
 * `origin` is the meeting the item was written for (null: none). While that awaits its event, the item's own age
 * counts. `until` is the talk that is looked at, or now. Null: nothing can lie between.
 */
export function carryingSpan(
  item: Pick<Item, 'createdAt'>,
  origin: Pick<Meeting, 'startsAt'> | null,
  until: string,
): CarryingSpan | null {
  const after = origin?.startsAt ?? item.createdAt;
  return after < until ? { after, until } : null;
}
