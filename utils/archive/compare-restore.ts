import { OWN } from '../model/item';
import { type Archive, keyOf, LISTS, type ListName, type RecordOf } from './archive';
import { canonicalJson } from './canonical-json';
import { compareRecords, type Standing } from './compare-records';
import { planRestore, type RestoreMode, sidesOf } from './restore-plan';

export type StandingCounts = Record<Standing | 'missing', number>;

/** What restoring a file would do, before it is done. `missing`: here and not in the file. */
export interface Comparison {
  counts: Record<ListName, StandingCounts>;
  /** Names of people, by how they stand. */
  names: Record<'new' | 'missing', string[]>;
  /** Whether people of a relationship are to be met at other intervals. */
  cadences: boolean;
}

/** @param now ISO instant, as `planRestore` takes it. */
export function compareRestore(here: Archive, file: Archive, how: RestoreMode, now: string): Comparison {
  const { ours, theirs } = sidesOf(here, file, how, now);
  const counts = {} as Comparison['counts'];
  for (const name of LISTS) counts[name] = countStandings(ours[name], theirs[name]);
  // What was joined from both is news as well.
  counts.meetings.newer += ours.meetings.filter((meeting, index) => meeting !== here.meetings[index]).length;
  const cadences = cadencesOf(here) !== cadencesOf(planRestore(here, file, how, now));
  return { counts, names: namesOf(ours, theirs), cadences };
}

function countStandings<Name extends ListName>(
  ours: ReadonlyArray<RecordOf<Name>>,
  theirs: ReadonlyArray<RecordOf<Name>>,
): StandingCounts {
  const counts: StandingCounts = { new: 0, newer: 0, older: 0, same: 0, missing: ours.length };
  const records = new Map(ours.map((record) => [keyOf(record), record]));
  for (const record of theirs) {
    const standing = compareRecords<Name>(records.get(keyOf(record)), record);
    counts[standing] += 1;
    if (standing !== 'new') counts.missing -= 1;
  }
  return counts;
}

function cadencesOf({ coverage }: Archive): string {
  return canonicalJson(coverage.find(({ personId }) => personId === OWN)?.cadences ?? {});
}

function namesOf(ours: Archive, theirs: Archive): Comparison['names'] {
  const outside = (people: Archive['people'], others: Archive['people']): string[] => {
    const known = new Set(others.map(({ id }) => id));
    return people.filter(({ id, deletedAt }) => deletedAt === null && !known.has(id)).map(({ name }) => name);
  };
  return { new: outside(theirs.people, ours.people), missing: outside(ours.people, theirs.people) };
}
