import type { Cadence } from './person';
import type { HeldTalk, ProposedPerson } from './talk-import';

/** How somebody is met, by the talks of a period. */
export interface Habit {
  times: number;
  /** ISO instant; null: not at all. */
  lastAt: string | null;
  /** How long a talk usually takes; null when that is not said. */
  minutes: number | null;
  cadence: Cadence | null;
}

const WEEK = 7;
const DAY_MS = 86_400_000;
/** Fewer talks make no habit. */
const ENOUGH = 4;
/** Habits are looked for in so many talks, the last ones: they change. */
const LATEST = 13;
/** Talks are met every so many weeks, or it is none that one keeps to. */
const USUAL_WEEKS = [1, 2, 3, 4, 6, 8, 13];

/** The talks from `since` (ISO instant) on; null: all. */
export function talksSince(person: ProposedPerson, since: string | null): HeldTalk[] {
  return since === null ? person.held : person.held.filter(({ startsAt }) => startsAt >= since);
}

/** @param talks in the order of time */
export function habitOf(talks: readonly HeldTalk[]): Habit {
  const minutes = talks.flatMap((talk) => (talk.minutes === null ? [] : [talk.minutes]));
  return {
    times: talks.length,
    lastAt: talks.at(-1)?.startsAt ?? null,
    minutes: middle(minutes),
    cadence: cadenceOf(talks.slice(-LATEST)),
  };
}

/** Nobody met for a year is likely to have left. */
export function isLongAgo(person: ProposedPerson, now: string): boolean {
  const lastAt = person.held.at(-1)?.startsAt ?? null;
  if (person.nextAt !== null) return false;
  return lastAt === null || Date.parse(now) - Date.parse(lastAt) > 365 * DAY_MS;
}

function cadenceOf(talks: readonly HeldTalk[]): Cadence | null {
  if (talks.length < ENOUGH) return null;
  const gaps = talks
    .slice(1)
    .map(({ startsAt }, index) => (Date.parse(startsAt) - Date.parse(talks[index]?.startsAt ?? '')) / DAY_MS);
  const usual = middle(gaps) ?? 0;
  const weeks = USUAL_WEEKS.find((each) => usual <= (each + 0.5) * WEEK);
  if (weeks === undefined) return null;
  return { ideal: weeks * WEEK, latest: (weeks + Math.ceil(weeks / 2)) * WEEK };
}

function middle(numbers: readonly number[]): number | null {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? null;
}
