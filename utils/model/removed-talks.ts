import type { PersonSummary } from './person-page';
import { type WeekRecords, writtenAndSeen } from './week';

/** Ids of meetings that are no talks any more: their events were removed from the calendar, and nothing stands in their place. */
export function removedTalks(records: WeekRecords, now: string): ReadonlySet<string> {
  const timeOf = ({ personId, startsAt }: { personId: string; startsAt: string | null }) =>
    `${personId} ${startsAt}`;
  const times = new Set(writtenAndSeen(records, now).map(timeOf));
  const removed = records.talks.filter((talk) => talk.startsAt !== null && !times.has(timeOf(talk)));
  return new Set(removed.map(({ id }) => id));
}

/** The same people, met last when there was a talk: one whose event was removed does not count. */
export function metInTalks(
  people: readonly PersonSummary[],
  records: WeekRecords,
  now: string,
): readonly PersonSummary[] {
  const removed = removedTalks(records, now);
  if (removed.size === 0) return people;
  const met = new Map<string, string>();
  for (const { id, personId, startsAt, state } of records.talks) {
    if (startsAt === null || startsAt > now || state === 'skipped' || removed.has(id)) continue;
    if (startsAt > (met.get(personId) ?? '')) met.set(personId, startsAt);
  }
  return people.map((person) => ({ ...person, metAt: met.get(person.id) ?? null }));
}
