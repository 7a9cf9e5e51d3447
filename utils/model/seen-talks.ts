import type { Meeting } from './meeting';
import { UNSAID_OF_MEETING } from './new-records';
import type { TimeSpan } from './records-of';
import { type WeekRecords, writtenAndSeen } from './week';

/** A talk of which nothing is written: the calendar showed it, it is past, and nobody said that it was skipped. */
export interface SeenTalk {
  personId: string;
  /** ISO instant. */
  startsAt: string;
}

/** All that is counted of a talk. */
export type CountedTalk = Pick<
  Meeting,
  'personId' | 'startsAt' | 'state' | 'minutes' | 'moved' | 'spoke' | 'worth'
>;

/** It counts as held; nothing else is known of it. */
export function asHeld({ personId, startsAt }: SeenTalk): CountedTalk {
  return { personId, startsAt, state: 'held', ...UNSAID_OF_MEETING };
}

/** Talks that fell into a span, counted as the week counts them: without what was removed, with what was only seen. */
export function countedTalks(
  meetings: readonly Meeting[],
  week: WeekRecords,
  { from, to }: TimeSpan,
  now: string,
): { meetings: Meeting[]; seen: SeenTalk[] } {
  const talks = writtenAndSeen(week, now);
  const counted = new Set(talks.map(({ meetingId }) => meetingId));
  const removed = new Set(week.talks.map(({ id }) => id).filter((id) => !counted.has(id)));
  return {
    meetings: meetings.filter(({ id, startsAt }) => startsAt === null || !removed.has(id)),
    seen: talks.filter(({ state, startsAt }) => state === 'unsaid' && from <= startsAt && startsAt < to),
  };
}
