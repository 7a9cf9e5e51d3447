import { daysBetween, today } from './due';
import type { Cadence, Person, Relationship } from './person';
import type { KnownTalk } from './week';

export type Cadences = Record<Relationship, Cadence>;

/** How often people are met while the user has said nothing else. */
export const USUAL_CADENCES: Cadences = {
  report: { ideal: 7, latest: 14 },
  manager: { ideal: 7, latest: 14 },
  peer: { ideal: 14, latest: 30 },
  'cross-functional': { ideal: 30, latest: 60 },
};

/** From so many talks skipped in a row on it is told. */
export const MANY_SKIPPED = 3;

/** `fine`; `drifting`: later than it should be, or bound to be too late; `too-long`: later than the latest; `away`: on leave. */
export type Verdict = 'fine' | 'drifting' | 'too-long' | 'away';

/** How a person's talks keep to their cadence. Days are calendar days in the user's own zone. */
export interface Rhythm {
  person: Person;
  cadence: Cadence;
  verdict: Verdict;
  /** The latest talk that took place, as ISO instant; null: none did. */
  lastAt: string | null;
  /** The earliest talk to come, as ISO instant; null: none is known. */
  nextAt: string | null;
  /** Days that count since the last talk: from the end of a leave or, if none took place, from the day they were added. */
  idle: number;
  /** How many of the talks due last were skipped one after the other. */
  skipped: number;
}

export function cadenceOf(person: Pick<Person, 'cadence' | 'relationship'>, cadences: Cadences): Cadence {
  return person.cadence ?? cadences[person.relationship];
}

/** The rhythm with everybody who is not archived: the most pressing first, by how far each is beyond their latest day. */
export function rhythms(
  people: readonly Person[],
  talks: readonly KnownTalk[],
  cadences: Cadences,
  now: string,
): Rhythm[] {
  const byPerson = new Map<string, KnownTalk[]>();
  for (const talk of talks) byPerson.set(talk.personId, [...(byPerson.get(talk.personId) ?? []), talk]);
  return people
    .filter(({ archivedAt }) => archivedAt === null)
    .map((person) => rhythmOf(person, byPerson.get(person.id) ?? [], cadenceOf(person, cadences), now))
    .sort((a, b) => b.idle / b.cadence.latest - a.idle / a.cadence.latest);
}

/** `talks`: those with this person, in any order. */
export function rhythmOf(person: Person, talks: readonly KnownTalk[], cadence: Cadence, now: string): Rhythm {
  const inOrder = [...talks].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const lastAt = inOrder.findLast(({ startsAt, state }) => startsAt <= now && state !== 'skipped')?.startsAt;
  const nextAt = inOrder.find(({ startsAt, state }) => startsAt > now && state !== 'skipped')?.startsAt;

  const day = today(now);
  const since = [today(lastAt ?? person.createdAt), person.awayUntil ?? ''].sort()[1] ?? day;
  const idle = Math.max(0, daysBetween(since, day));
  const skipped = inOrder.filter(
    ({ startsAt, state }) => startsAt <= now && state === 'skipped' && today(startsAt) > since,
  ).length;
  const rhythm = { person, cadence, lastAt: lastAt ?? null, nextAt: nextAt ?? null, idle, skipped };
  return { ...rhythm, verdict: verdictOf(rhythm, day) };
}

function verdictOf({ person, cadence, idle, nextAt }: Omit<Rhythm, 'verdict'>, day: string): Verdict {
  if (person.awayUntil !== null && person.awayUntil >= day) return 'away';
  if (idle > cadence.latest) return 'too-long';
  const atNext = nextAt === null ? idle : idle + daysBetween(day, today(nextAt));
  return idle > cadence.ideal || atNext > cadence.latest ? 'drifting' : 'fine';
}
