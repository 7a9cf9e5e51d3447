import { type Item, isListed } from '../../model/item';
import type { Meeting } from '../../model/meeting';
import type { LastTime, PersonView } from '../../model/views';
import { carriedItems } from '../carried-items';
import type { Context, Work } from '../context';
import { findMeetingRow, findPersonById } from '../finders';
import { compareByClosing, readClosedOf, readListedOf } from '../item-lists';
import { read } from '../read';
import { findAwaitingMeeting, findComingTalk, notPastFrom, toMeeting } from '../talks';

/** So many talks back a note is looked for. */
const TALKS_BACK = 20;
const DONE_ITEMS = 50;
/** The kinds of which some are listed: see `isListed`. */
const LISTED_KINDS = ['action', 'talking-point'] as const;

/** See `Notebook.readPersonView`. Of a meeting that another took over, that one's view. */
export function readPersonView(
  context: Context,
  meetingId: string,
  personId: string | null = null,
): Promise<PersonView | null> {
  return read(context, ['people', 'meetings', 'items'], (work) => viewOf(work, meetingId, personId));
}

/** Asks for all that it can at once: waiting for one answer before the next question takes longer than both answers. */
async function viewOf(work: Work, meetingId: string, personId: string | null): Promise<PersonView | null> {
  const [row, person, items] = await Promise.all([
    findMeetingRow(work, meetingId),
    personId === null ? null : findPersonById(work, personId),
    personId === null ? [] : readListedOf(work, personId),
  ]);
  const meeting = row ? toMeeting(work, row) : null;
  if (!row || !meeting || meeting.deletedAt !== null) return null;
  if (meeting.personId !== personId) return viewOf(work, meeting.id, meeting.personId);
  if (!person || person.deletedAt !== null) return null;
  const looking = findLastTime(work, meeting);
  const [lastTime, openItems, doneItems, nextTalk] = await Promise.all([
    looking,
    carriedItems(work, items, meeting.startsAt ?? work.now),
    looking.then((last) => readDone(work, personId, last?.metAt ?? '')),
    findNextTalk(work, meeting),
  ]);
  return { person, meeting, shared: row.shared ?? '', lastTime, openItems, doneItems, nextTalk };
}

/** The talks before this one: when the latest took place, and what was noted last. */
async function findLastTime(work: Work, { personId, startsAt }: Meeting): Promise<LastTime | null> {
  const range = IDBKeyRange.bound([personId], [personId, startsAt ?? work.now], false, startsAt !== null);
  let cursor = await work.tx.objectStore('meetings').index('byTalk').openCursor(range, 'prev');
  let metAt: string | null = null;
  let note: LastTime['note'] = null;
  for (let talks = 1; cursor; talks++) {
    const talk = toMeeting(work, cursor.value);
    const at = talk?.startsAt ?? null;
    if (talk && at !== null) {
      if (at <= work.now) metAt ??= at;
      if (talk.note.trim() !== '') note ??= { text: talk.note, startsAt: at, meetingId: talk.id };
    }
    cursor = talks < TALKS_BACK && (metAt === null || note === null) ? await cursor.continue() : null;
  }
  return metAt === null && note === null ? null : { metAt, note };
}

/** What is listed while it is open, newest first. */
async function readDone(work: Work, personId: string, since: string): Promise<Item[]> {
  const ofKinds = await Promise.all(
    LISTED_KINDS.map((kind) => readClosedOf(work, { personId, kind, since }, DONE_ITEMS, isListed)),
  );
  return ofKinds.flat().sort(compareByClosing).slice(0, DONE_ITEMS);
}

/** What waits for the next talk while a past one is shown. */
async function findNextTalk(work: Work, shown: Meeting): Promise<PersonView['nextTalk']> {
  if (shown.startsAt === null || shown.startsAt >= notPastFrom(work.now)) return null;
  const waiting = await Promise.all([
    findComingTalk(work, shown.personId),
    findAwaitingMeeting(work, shown.personId),
  ]);
  const next = waiting.find((talk) => talk && talk.note.trim() !== '');
  return next ? { startsAt: next.startsAt, note: next.note } : null;
}
