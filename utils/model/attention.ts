import { type Cadences, cadenceOf } from './cadence';
import { daysBetween, today } from './due';
import type { Period } from './period';
import type { Person } from './person';
import type { CountedTalk } from './seen-talks';
import { type TalkFigures, talkFigures } from './talk-figures';

/** How much of the user's time somebody got, against how often they should meet. */
export interface Attention {
  person: Person;
  figures: TalkFigures;
  /** How many talks there should have been while they were known and not put away. */
  expected: number;
  /** Of the last talk held in the period. */
  lastOn: string | null;
}

/** Everybody who was there in the period, those first who got least of what they should have got. */
export function attention(
  {
    people,
    meetings,
    cadences,
  }: { people: readonly Person[]; meetings: readonly CountedTalk[]; cadences: Cadences },
  period: Period,
  timeZone: string | null = null,
): Attention[] {
  return people
    .map((person) => {
      const theirs = meetings.filter(({ personId }) => personId === person.id);
      const days = theirs.flatMap(({ startsAt, state }) =>
        startsAt === null || state !== 'held' ? [] : today(startsAt, timeZone),
      );
      const [first, lastOn] = [days.toSorted()[0] ?? null, days.toSorted().at(-1) ?? null];
      return {
        person,
        figures: talkFigures(theirs),
        expected: expectedOf(person, cadenceOf(person, cadences).ideal, first, period, timeZone),
        lastOn,
      };
    })
    .filter(({ person, figures, expected }) => figures.held > 0 || expected > 0 || person.archivedAt === null)
    .sort(compare);
}

/** What somebody got of what they should have got; 1 is all of it. Who should have got nothing yet lacks nothing. */
export function shareOf({ figures, expected }: Pick<Attention, 'figures' | 'expected'>): number {
  return expected === 0 ? 1 : figures.held / expected;
}

function expectedOf(
  { createdAt, archivedAt }: Person,
  everyDays: number,
  firstTalk: string | null,
  period: Period,
  timeZone: string | null,
): number {
  const createdOn = today(createdAt, timeZone);
  const known = firstTalk !== null && firstTalk < createdOn ? firstTalk : createdOn;
  const begins = known > period.from ? known : period.from;
  const archivedOn = archivedAt === null ? period.until : today(archivedAt, timeZone);
  const ends = archivedOn < period.until ? archivedOn : period.until;
  const days = daysBetween(begins, ends) + 1;
  return Math.max(0, Math.floor(days / everyDays));
}

function compare(a: Attention, b: Attention): number {
  return (
    shareOf(a) - shareOf(b) ||
    a.figures.held - b.figures.held ||
    a.figures.minutes - b.figures.minutes ||
    (a.person.id < b.person.id ? -1 : 1)
  );
}
