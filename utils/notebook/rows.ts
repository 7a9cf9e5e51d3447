import * as v from 'valibot';
import { isTalk } from '../model/carrying';
import { type Item, isListed, OWN } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import { itemRecord, meetingRecord, personRecord } from '../model/records';
import type { Work } from './context';
import { NotebookError } from './notebook-error';
import { isRecordStore } from './record-stores';
import type { ItemRow, MeetingRow, PersonRow, StoreName } from './schema';
import { isSealed } from './seal';

/** The row of a person, with what indexes need. Rejects (`invalid`) what could not be read again. */
export function personRow(person: Person): PersonRow {
  const record = checkRecord(personRecord, person);
  return record.deletedAt === null
    ? { ...record, alive: { addresses: record.addresses, name: record.name } }
    : { ...record, trash: record.deletedAt };
}

/** The row of a meeting. `held` is not stored: it follows from the start, which may be moved. */
export function meetingRow(
  meeting: Meeting,
  marks: Pick<MeetingRow, 'movedTo' | 'adopted' | 'shared'> = {},
): MeetingRow {
  const record = checkRecord(meetingRecord, meeting);
  const alive = record.deletedAt === null;
  return {
    ...record,
    state: record.state === 'skipped' ? 'skipped' : 'planned',
    ...(isTalk(record) && { talk: { person: meeting.personId, at: record.startsAt } }),
    ...(alive && meeting.eventId !== null && { event: meeting.eventId }),
    ...(alive && meeting.startsAt === null && { awaits: meeting.personId }),
    ...(record.deletedAt !== null && { trash: record.deletedAt }),
    ...(marks.movedTo !== undefined && { movedTo: marks.movedTo }),
    ...(marks.adopted && { adopted: true }),
    ...(marks.shared && { shared: marks.shared }),
  };
}

/** The row of an item. */
export function itemRow(item: Item): ItemRow {
  const record = checkRecord(itemRecord, item);
  return { ...record, ...placesOf(record) };
}

/** The lists in which an item stands: exactly one of open, standing and closed while it is alive. */
function placesOf(
  item: Item,
): Pick<ItemRow, 'open' | 'standing' | 'closed' | 'involved' | 'upward' | 'trash'> {
  const { personId: person, kind, rank, state, up } = item;
  if (item.deletedAt !== null) return { trash: item.deletedAt };
  const goesUp = up?.toldAt === null && state !== 'dropped' && item.privacy !== 'confidential';
  const upward = goesUp && { upward: item.createdAt };
  if (state !== 'open') return { closed: { person, kind, at: item.closedAt ?? item.updatedAt }, ...upward };
  const place = { person, rank, kind };
  // The list of open items is by person: what stands on the user's own shelf would be counted and never seen.
  const listed = isListed(item) && person !== OWN;
  const involved = item.involves.length > 0 && { involved: item.involves };
  return { ...(listed ? { open: place } : { standing: place }), ...involved, ...upward };
}

/** The meeting as it is now: planned until it began, held from then on. */
export function meetingAt(meeting: Meeting, now: string): Meeting {
  const began = meeting.startsAt !== null && meeting.startsAt <= now;
  return meeting.state === 'skipped' ? meeting : { ...meeting, state: began ? 'held' : 'planned' };
}

/** A record after a write: what changed, when, and its next revision. */
export function changed<Kind extends Person | Meeting | Item>(
  record: Kind,
  change: Partial<Kind>,
  now: string,
): Kind {
  return { ...record, ...change, updatedAt: now, revision: record.revision + 1 };
}

/** The record in a row; null, and reported, when the row is damaged. */
export function readRow<Kind>(
  work: Work,
  store: StoreName,
  schema: v.GenericSchema<unknown, Kind>,
  row: unknown,
): Kind | null {
  const record = recordIn(store, schema, row);
  if (record === null) work.onDamaged(store, ownKey(row));
  return record;
}

/** The record in a row; null when the row is damaged. */
export function recordIn<Kind>(
  store: StoreName,
  schema: v.GenericSchema<unknown, Kind>,
  row: unknown,
): Kind | null {
  const result = v.safeParse(schema, row);
  return result.success && (!isRecordStore(store) || isSealed(row)) ? result.output : null;
}

/** The key that a row says it has. What says none is found by its place when everything is looked through. */
function ownKey(row: unknown): string {
  const { id, personId } = (row ?? {}) as { id?: unknown; personId?: unknown };
  return String(id ?? personId ?? '');
}

/** The record as it may be stored; rejects (`invalid`) what could not be read again. */
export function checkRecord<Kind>(schema: v.GenericSchema<unknown, Kind>, record: unknown): Kind {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new NotebookError('invalid', `${v.getDotPath(issue) ?? 'The record'}: ${issue.message}`);
}
