import { addDays, today } from './due';
import { type Meeting, UNDER_WAY } from './meeting';
import type { Missing } from './missing';
import type { Occurrence } from './occurrence';
import type { Person } from './person';

/** Everybody alive, and when each was and is to be met. */
export interface WeekRecords {
  people: Person[];
  /** What the calendar showed. */
  occurrences: Occurrence[];
  /** Talks of the last `OCCURRENCE_DAYS` and to come, skipped ones too; of each person the one before. One may be there twice. */
  talks: Array<Omit<Meeting, 'note'>>;
}

/** A talk at a time, of which there is a meeting, or only what the calendar showed. */
export interface KnownTalk {
  personId: string;
  /** ISO instant. */
  startsAt: string;
  /** Null where the talk has no event. */
  eventId: string | null;
  /** Null: there is no meeting. */
  meetingId: string | null;
  /** `unsaid`: it stood in the calendar, and nobody said that it was skipped. */
  state: Meeting['state'] | 'unsaid';
  /** It may have been removed from the calendar: it was not seen there where its day was. */
  isMissing: boolean;
}

/** How many days of coming talks the week shows, today included, and how many days past. */
const COMING_DAYS = 8;
const PAST_DAYS = 7;

/** What is known of every talk with somebody who is not archived, earliest first. */
export function knownTalks(records: WeekRecords, now: string): KnownTalk[] {
  const isHere = ({ archivedAt }: Person) => archivedAt === null;
  const here = new Set(records.people.filter(isHere).map(({ id }) => id));
  return writtenAndSeen(records, now)
    .filter(({ personId }) => here.has(personId))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/**
 * Every talk with anybody, in no order. What was written down comes before what the calendar showed; of two at one
 * time with one person the calendar's is the same talk, in another calendar or a recreated series. What was removed from
 * the calendar before it began is no talk, unless something was said of it since.
 */
export function writtenAndSeen(
  { talks, occurrences }: Pick<WeekRecords, 'talks' | 'occurrences'>,
  now: string,
): KnownTalk[] {
  const known: KnownTalk[] = [];
  const missing = new Map(occurrences.map(({ id, missing }) => [id, missing]));
  for (const talk of new Map(talks.map((one) => [one.id, one])).values()) {
    const { id, personId, startsAt, eventId, state } = talk;
    const was = removal(startsAt, missing.get(eventId ?? ''));
    if (startsAt === null || (was?.isSure && (state === 'planned' || talk.updatedAt < was.at))) continue;
    known.push({ personId, startsAt, eventId, meetingId: id, state, isMissing: was !== null });
  }
  const events = new Set(known.map(({ eventId }) => eventId));
  const times = new Set(known.map(({ personId, startsAt }) => `${personId} ${startsAt}`));
  // Of two at one time the one that is still there is the talk.
  const stillThereFirst = occurrences.toSorted((a, b) => Number(!!a.missing) - Number(!!b.missing));
  for (const { id, personId, startsAt } of stillThereFirst) {
    const time = `${personId} ${startsAt}`;
    const was = removal(startsAt, missing.get(id));
    if (events.has(id) || times.has(time) || was?.isSure) continue;
    times.add(time);
    const state = startsAt <= now ? 'unsaid' : 'planned';
    known.push({ personId, startsAt, eventId: id, meetingId: null, state, isMissing: was !== null });
  }
  return known;
}

/** That an event was missing says only something of its talk while that was to come: later it may just be tidied away. */
function removal(startsAt: string | null, missing: Missing | undefined): Missing | null {
  return missing && startsAt !== null && missing.at < startsAt ? missing : null;
}

/** Whether it can be said of a talk by its event that it took place or did not. */
export function hasEvent(talk: KnownTalk): talk is KnownTalk & { eventId: string } {
  return talk.eventId !== null;
}

export interface Week {
  /** Today, always, and each coming day with a talk: what is under way or to come. */
  days: Array<{ day: string; talks: KnownTalk[] }>;
  /** What was due in the last days, the latest first. */
  past: KnownTalk[];
}

/** The talks around now by day, in the user's own zone; what was skipped is only told once it is past. */
export function weekAround(talks: readonly KnownTalk[], now: string): Week {
  const first = today(now);
  const over = new Date(Date.parse(now) - UNDER_WAY * 60_000).toISOString();
  const [from, until] = [addDays(first, -PAST_DAYS), addDays(first, COMING_DAYS)];
  const days = new Map<string, KnownTalk[]>([[first, []]]);
  const past: KnownTalk[] = [];
  for (const talk of talks) {
    const day = today(talk.startsAt);
    const isPast = talk.startsAt < over || (talk.startsAt <= now && talk.state === 'skipped');
    if (isPast && day >= from) past.unshift(talk);
    if (isPast || day < first || day >= until || talk.state === 'skipped') continue;
    days.set(day, [...(days.get(day) ?? []), talk]);
  }
  return { days: [...days].map(([day, of]) => ({ day, talks: of })), past };
}
