import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../model/new-records';
import type { Person, Relationship } from '../model/person';
import type { Series } from '../model/series';
import { habitOf, talksSince } from '../model/talk-habit';
import type { HeldTalk, ProposedPerson } from '../model/talk-import';
import { type Archive, type ArchivedMeeting, FORMAT } from './archive';
import { VERSION } from './upgrade-archive';

/** Somebody to be taken over, and as what; who is known already stays what they are. */
export interface Chosen {
  person: ProposedPerson;
  relationship: Relationship;
}

/** What is to be added, and how much of it is new. */
export interface ImportArchive {
  archive: Archive;
  people: number;
  talks: number;
}

/**
 * People and talks of a calendar as an archive to be added. Talks that are here already, by their event or by person and
 * start, are left out, and so is what is remembered of a series: what is here came from the live calendar, or the user.
 *
 * @param since from when on talks are taken: ISO instant, or null for all
 */
export function importArchive(
  here: Archive,
  chosen: readonly Chosen[],
  since: string | null,
  { now, newId }: { now: string; newId: () => string },
): ImportArchive {
  const known = peopleByAddress(here.people);
  const events = new Set(here.meetings.map(({ eventId }) => eventId));
  const starts = new Set(here.meetings.map(({ personId, startsAt }) => `${personId} ${startsAt}`));
  const remembered = new Set(here.series.map(({ id }) => id));
  const archive: Archive = {
    format: FORMAT,
    version: VERSION,
    exportedAt: now,
    people: [],
    meetings: [],
    items: [],
    series: [],
    coverage: [],
    revisions: [],
  };
  const people = new Map<string, Person>();
  for (const { person, relationship } of chosen) {
    // Two addresses proposed may be those of one person who is known.
    const record = known.get(person.address) ?? newPerson(person, relationship, { now, newId });
    const { id } = record;
    people.set(id, record);
    for (const talk of talksSince(person, since)) {
      const start = `${id} ${talk.startsAt}`;
      if (events.has(talk.eventId) || starts.has(start)) continue;
      events.add(talk.eventId);
      starts.add(start);
      archive.meetings.push(newMeeting(talk, id, { now, newId }));
    }
    for (const series of person.seriesIds) {
      if (!remembered.has(series)) archive.series.push(newSeries(series, id, now));
      remembered.add(series);
    }
  }
  const isHere = new Set(here.people.map(({ id }) => id));
  archive.people.push(...people.values());
  const added = archive.people.filter(({ id }) => !isHere.has(id)).length;
  return { archive, people: added, talks: archive.meetings.length };
}

/** Whom these addresses belong to. */
function peopleByAddress<Line extends Pick<Person, 'addresses'>>(
  people: ReadonlyArray<Line & { deletedAt?: string | null }>,
): Map<string, Line> {
  const alive = people.filter(({ deletedAt }) => (deletedAt ?? null) === null);
  return new Map(alive.flatMap((person) => person.addresses.map((address) => [address, person] as const)));
}

interface Making {
  now: string;
  newId: () => string;
}

function newPerson(person: ProposedPerson, relationship: Relationship, { now, newId }: Making): Person {
  return {
    id: newId(),
    name: person.name,
    addresses: [person.address],
    relationship,
    ...UNSAID_OF_PERSON,
    cadence: habitOf(person.held).cadence,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    revision: 1,
  };
}

function newMeeting(talk: HeldTalk, personId: string, { now, newId }: Making): ArchivedMeeting {
  return {
    id: newId(),
    personId,
    eventId: talk.eventId,
    startsAt: talk.startsAt,
    state: 'planned',
    note: '',
    ...UNSAID_OF_MEETING,
    minutes: talk.minutes,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    revision: 1,
    movedTo: null,
    adopted: false,
  };
}

function newSeries(id: string, personId: string, now: string): Series {
  return { id, verdict: 'one-on-one', personId, declared: false, updatedAt: now };
}
