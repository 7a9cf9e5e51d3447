import type { Person } from '../model/person';
import type { Archive, ArchivedMeeting } from './archive';

/**
 * Two notebooks that know the same people under ids of their own: whoever began anew after everything was wiped, and met
 * somebody again before restoring. The address says who somebody is, the event which talk it is; the file's records take
 * over the ids that are here.
 */
export function joinNotebooks(here: Archive, file: Archive, now: string): { ours: Archive; theirs: Archive } {
  const people = samePeople(here.people, file.people);
  const person = <Id extends string | null>(id: Id): Id => (people.get(String(id)) ?? id) as Id;
  const moved = file.meetings.map((meeting) => ({ ...meeting, personId: person(meeting.personId) }));
  const talks = sameTalks(here.meetings, moved);
  const talk = <Id extends string | null>(id: Id): Id => (talks.get(String(id))?.id ?? id) as Id;

  const joined = new Map<string, ArchivedMeeting>();
  for (const meeting of moved) {
    const ours = talks.get(meeting.id);
    if (!ours) continue;
    const before = joined.get(ours.id) ?? ours;
    const note = joinNotes(meeting.note, before.note);
    if (note !== before.note) {
      joined.set(ours.id, { ...before, note, updatedAt: now, revision: before.revision + 1 });
    }
  }

  return {
    ours: { ...here, meetings: here.meetings.map((meeting) => joined.get(meeting.id) ?? meeting) },
    theirs: {
      ...file,
      people: file.people.filter(({ id }) => !people.has(id)),
      meetings: moved
        .filter(({ id }) => !talks.has(id))
        .map((meeting) => ({ ...meeting, movedTo: talk(meeting.movedTo) })),
      items: file.items.map((item) => ({
        ...item,
        personId: person(item.personId),
        meetingId: talk(item.meetingId),
        involves: item.involves.map(person),
        source: item.source && { ...item.source, personId: person(item.source.personId) },
      })),
      series: file.series.map((series) => ({ ...series, personId: person(series.personId) })),
      coverage: file.coverage.map((coverage) => ({ ...coverage, personId: person(coverage.personId) })),
      revisions: file.revisions.map((revision) => ({ ...revision, recordId: talk(revision.recordId) })),
    },
  };
}

/** The file's people who are here under another id. */
function samePeople(here: readonly Person[], file: readonly Person[]): Map<string, string> {
  const ids = new Set(here.map(({ id }) => id));
  const byAddress = new Map<string, string>();
  for (const { id, addresses, deletedAt } of here) {
    if (deletedAt === null) for (const address of addresses) byAddress.set(address, id);
  }
  const same = new Map<string, string>();
  for (const { id, addresses, deletedAt } of file) {
    if (deletedAt !== null || ids.has(id)) continue;
    const known = addresses.map((address) => byAddress.get(address)).find((found) => found !== undefined);
    if (known !== undefined) same.set(id, known);
  }
  return same;
}

/** The file's talks that are here under another id: of the same event, or awaiting theirs on both sides. */
function sameTalks(
  here: readonly ArchivedMeeting[],
  file: readonly ArchivedMeeting[],
): Map<string, ArchivedMeeting> {
  const ids = new Set(here.map(({ id }) => id));
  const byEvent = new Map<string, ArchivedMeeting>();
  for (const meeting of here) if (meeting.deletedAt === null) byEvent.set(talkKey(meeting), meeting);
  const same = new Map<string, ArchivedMeeting>();
  for (const meeting of file) {
    if (meeting.deletedAt !== null || ids.has(meeting.id)) continue;
    const known = byEvent.get(talkKey(meeting));
    if (known && (meeting.eventId !== null || meeting.startsAt === null)) same.set(meeting.id, known);
  }
  return same;
}

/** What tells a talk from another one: its event, or that it awaits one. */
export function talkKey({ personId, eventId, startsAt }: ArchivedMeeting): string {
  return JSON.stringify([personId, eventId, eventId === null ? startsAt : null]);
}

/** Both texts, the earlier first; one that holds the other is all of it. */
export function joinNotes(theirs: string, ours: string): string {
  if (ours.includes(theirs.trim())) return ours;
  return theirs.includes(ours.trim()) ? theirs : `${theirs.trimEnd()}\n\n${ours}`;
}
