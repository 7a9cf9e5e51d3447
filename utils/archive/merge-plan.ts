import type { Coverage } from '../model/coverage';
import type { Person } from '../model/person';
import type { Archive, ArchivedMeeting } from './archive';
import { joinNotes, talkKey } from './join-notebooks';
import { recordChanges } from './record-changes';
import { joinCoverage } from './restore-plan';
import { settleRanks } from './settle-ranks';
import type { RecordChange } from './undo-plan';

/**
 * What makes one of two people who are one and the same: all that was with `from` is with `into`, who bears both names
 * and addresses.
 * @param now ISO instant, of the change.
 */
export function planMerge(
  here: Archive,
  { from, into }: { from: Person; into: Person },
  now: string,
): RecordChange[] {
  const person = <Id extends string | null>(id: Id): Id => (id === from.id ? into.id : id) as Id;
  const touched = <Kind extends { revision: number }>(record: Kind, change: Partial<Kind>): Kind => ({
    ...record,
    ...change,
    updatedAt: now,
    revision: record.revision + 1,
  });
  const talks = sameTalks(here.meetings, from.id, into.id);
  const talk = <Id extends string | null>(id: Id): Id => (talks.get(String(id))?.id ?? id) as Id;
  const notes = joinedNotes(here.meetings, talks);

  const items = here.items.map((item) => {
    const personId = person(item.personId);
    const involves = [...new Set(item.involves.map(person))].filter((id) => id !== personId);
    const source = item.source && { ...item.source, personId: person(item.source.personId) };
    const next = { personId, meetingId: talk(item.meetingId), involves, source };
    const isConcerned = item.source?.personId === from.id || item.involves.includes(from.id);
    return isConcerned || personId !== item.personId || next.meetingId !== item.meetingId
      ? touched(item, next)
      : item;
  });
  const stays = new Set(here.items.filter(({ personId }) => personId !== from.id).map(({ id }) => id));

  return recordChanges(here, {
    ...here,
    people: here.people
      .filter(({ id }) => id !== from.id)
      .map((one) => (one.id === into.id ? touched(one, joinPeople(one, from)) : one)),
    meetings: here.meetings.map((meeting) => {
      const taken = talks.get(meeting.id);
      const personId = person(meeting.personId);
      if (taken) return touched(meeting, { personId, deletedAt: now, movedTo: taken.id });
      const note = notes.get(meeting.id) ?? meeting.note;
      return note === meeting.note && personId === meeting.personId
        ? meeting
        : touched(meeting, { personId, note });
    }),
    items: settleRanks(items, stays),
    series: here.series.map((series) =>
      series.personId === from.id ? { ...series, personId: into.id, updatedAt: now } : series,
    ),
    coverage: mergeCoverage(here.coverage, from.id, into.id),
    revisions: here.revisions.map((revision) => ({ ...revision, recordId: talk(revision.recordId) })),
  });
}

/** What the user said of the one who stays goes before; where nothing was said, it is as with the other. */
function joinPeople(into: Person, from: Person): Partial<Person> {
  const names = [...into.aliases, from.name, ...from.aliases];
  return {
    addresses: [...new Set([...into.addresses, ...from.addresses])],
    aliases: [...new Set(names)].filter((name) => name !== into.name),
    team: into.team || from.team,
    cadence: into.cadence ?? from.cadence,
    awayUntil: into.awayUntil ?? from.awayUntil,
    // Somebody who is here is not put away.
    archivedAt: into.archivedAt && from.archivedAt,
  };
}

/** Of the one, what the other has as well: of the same event, or awaiting theirs both. By the id that is given up. */
function sameTalks(
  meetings: readonly ArchivedMeeting[],
  from: string,
  into: string,
): Map<string, ArchivedMeeting> {
  const alive = meetings.filter(({ deletedAt }) => deletedAt === null);
  const known = new Map(
    alive.filter(({ personId }) => personId === into).map((meeting) => [talkKey(meeting), meeting]),
  );
  const same = new Map<string, ArchivedMeeting>();
  for (const meeting of alive) {
    if (meeting.personId !== from || (meeting.eventId === null && meeting.startsAt !== null)) continue;
    const ours = known.get(talkKey({ ...meeting, personId: into }));
    if (ours) same.set(meeting.id, ours);
  }
  return same;
}

function joinedNotes(
  meetings: readonly ArchivedMeeting[],
  talks: ReadonlyMap<string, ArchivedMeeting>,
): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { id, note } of meetings) {
    const ours = talks.get(id);
    if (ours) notes.set(ours.id, joinNotes(note, notes.get(ours.id) ?? ours.note));
  }
  return notes;
}

function mergeCoverage(all: readonly Coverage[], from: string, into: string): Coverage[] {
  const theirs = all.find(({ personId }) => personId === from);
  if (!theirs) return [...all];
  const moved = { ...theirs, personId: into, restsIn: null };
  const ours = all.find(({ personId }) => personId === into);
  const others = all.filter(({ personId }) => personId !== from && personId !== into);
  return [...others, ours ? joinCoverage(ours, moved) : moved];
}
