import { type CarryingSpan, carryingSpan } from '../model/carrying';
import type { Item, OpenItem } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Work } from './context';
import { findMeeting } from './finders';
import { createOrigins } from './origins';

/**
 * The items with how often each was carried up to `until` (ISO instant), and where they were passed on from. Reads each
 * talk, source and person once and asks the index once for each distinct span, however many items share it.
 */
export async function carriedItems(work: Work, items: readonly Item[], until: string): Promise<OpenItem[]> {
  const talks = new Map<string, Promise<Meeting | null>>();
  const counts = new Map<string, Promise<number>>();
  const originOf = createOrigins(work);

  function findTalk(id: string): Promise<Meeting | null> {
    const found = talks.get(id) ?? findMeeting(work, id);
    talks.set(id, found);
    return found;
  }

  function countTalks(personId: string, span: CarryingSpan): Promise<number> {
    const name = `${personId} ${span.after}`;
    const range = IDBKeyRange.bound([personId, span.after], [personId, span.until], true, false);
    const count = counts.get(name) ?? work.tx.objectStore('meetings').index('byTalk').count(range);
    counts.set(name, count);
    return count;
  }

  return Promise.all(
    items.map(async (item) => {
      const talk = item.meetingId === null ? null : await findTalk(item.meetingId);
      const span = carryingSpan(item, talk, until);
      const carried = span ? await countTalks(item.personId, span) : 0;
      return { ...item, carried, from: await originOf(item) };
    }),
  );
}
