import { RELATIONSHIPS } from '../../utils/model/person';
import { type Habit, habitOf, isLongAgo, talksSince } from '../../utils/model/talk-habit';
import type { ImportChoice, Proposal, ProposedPerson } from '../../utils/model/talk-import';
import type { ChosenPerson, KnownPeople } from './import-props';

export const PERIODS = ['year', 'two', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** One line of the list. */
export interface ImportRow {
  person: ProposedPerson;
  /** In the chosen period. */
  habit: Habit;
  /** In the notebook already. */
  known: boolean;
}

export type Choices = ReadonlyMap<string, ImportChoice>;

/** From when on talks are taken: ISO instant, or null for all. */
export function startOfPeriod(period: Period, now: string): string | null {
  if (period === 'all') return null;
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - (period === 'year' ? 1 : 2));
  return start.toISOString();
}

/** Who is met in the period or is about to be, by how often; `few`: those once at most. */
export function rowsOf(
  { people }: Proposal,
  known: KnownPeople,
  since: string | null,
): { usual: ImportRow[]; few: ImportRow[] } {
  const rows = people
    .map((person) => ({
      person,
      habit: habitOf(talksSince(person, since)),
      known: known.has(person.address),
    }))
    .filter(({ person, habit }) => habit.times > 0 || person.nextAt !== null)
    .sort(
      (a, b) => b.habit.times - a.habit.times || ((b.habit.lastAt ?? '') > (a.habit.lastAt ?? '') ? 1 : -1),
    );
  const isFew = ({ habit, known: isKnown }: ImportRow) => habit.times < 2 && !isKnown;
  return { usual: rows.filter((row) => !isFew(row)), few: rows.filter(isFew) };
}

/** What stands there before anything was chosen: who is known goes along, who seems to have left does not. */
export function firstChoices({ people }: Proposal, known: KnownPeople, now: string): Choices {
  return new Map(
    people.map((person) => {
      const relationship = known.get(person.address)?.relationship ?? null;
      return [person.address, relationship ?? (isLongAgo(person, now) ? 'skip' : null)];
    }),
  );
}

/** Who of those shown is to be taken over. */
export function chosenOf(rows: readonly ImportRow[], choices: Choices): ChosenPerson[] {
  return rows.flatMap(({ person }) => {
    const choice = choices.get(person.address) ?? null;
    return choice === null || choice === 'skip' ? [] : [{ person, relationship: choice }];
  });
}

/** What a key chooses for somebody; null: nothing. Who is known can only be taken along as what they are. */
export function choiceOfKey(key: string, row: ImportRow, known: KnownPeople): ImportChoice {
  if (key === '0' || key === '-') return 'skip';
  const relationship = RELATIONSHIPS[Number(key) - 1] ?? null;
  return relationship && (known.get(row.person.address)?.relationship ?? relationship);
}
