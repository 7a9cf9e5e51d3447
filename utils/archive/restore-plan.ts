import type { Coverage } from '../model/coverage';
import { type Archive, keyOf, LISTS, type ListName, type RecordOf } from './archive';
import { compareRecords } from './compare-records';
import { joinNotebooks } from './join-notebooks';
import { recordChanges } from './record-changes';
import { settleRanks } from './settle-ranks';
import type { RecordChange } from './undo-plan';

/** `add`: what is missing here or newer in the file is taken, nothing goes. `replace`: only what is in the file stays. */
export type RestoreMode = 'add' | 'replace';

/** Both sides as they are compared: where one is added to the other, who and what is the same on both is one already. */
export function sidesOf(
  here: Archive,
  file: Archive,
  how: RestoreMode,
  now: string,
): { ours: Archive; theirs: Archive } {
  return how === 'add' ? joinNotebooks(here, file, now) : { ours: here, theirs: file };
}

/**
 * All that the notebook holds once a file is restored.
 * @param now ISO instant, for what is joined from both.
 */
export function planRestore(here: Archive, file: Archive, how: RestoreMode, now: string): Archive {
  const { ours, theirs } = sidesOf(here, file, how, now);
  const result: Archive = { ...here };
  const take = <Name extends ListName>(name: Name): void => {
    const records = how === 'add' ? mergeList(name, ours[name], theirs[name]) : theirs[name];
    result[name] = records as Archive[Name];
  };
  LISTS.forEach(take);
  return { ...result, items: settleRanks(result.items, new Set(here.items.map(({ id }) => id))) };
}

/** What restoring a file does to the records that are here. */
export function restoreChanges(here: Archive, file: Archive, how: RestoreMode, now: string): RecordChange[] {
  return recordChanges(here, planRestore(here, file, how, now));
}

function mergeList<Name extends ListName>(
  name: Name,
  ours: ReadonlyArray<RecordOf<Name>>,
  theirs: ReadonlyArray<RecordOf<Name>>,
): Array<RecordOf<Name>> {
  const records = new Map(ours.map((record) => [keyOf(record), record]));
  for (const record of theirs) {
    const known = records.get(keyOf(record));
    const standing = compareRecords<Name>(known, record);
    if (standing === 'new' || standing === 'newer') records.set(keyOf(record), record);
    else if (name === 'coverage' && known !== undefined) {
      records.set(keyOf(record), joinCoverage(known as Coverage, record as Coverage) as RecordOf<Name>);
    }
  }
  return [...records.values()];
}

/** Of what was touched and asked, the later; it was asked on both sides. What is said here of cadences stays. */
export function joinCoverage(ours: Coverage, theirs: Coverage): Coverage {
  const later = (a: Record<string, string>, b: Record<string, string>): Record<string, string> => {
    const all = { ...a };
    for (const [name, at] of Object.entries(b)) if (at > (all[name] ?? '')) all[name] = at;
    return all;
  };
  return {
    ...ours,
    touched: later(ours.touched, theirs.touched),
    asked: later(ours.asked, theirs.asked),
    passed: later(ours.passed, theirs.passed),
    ...((ours.cadences ?? theirs.cadences) && { cadences: { ...theirs.cadences, ...ours.cadences } }),
  };
}
