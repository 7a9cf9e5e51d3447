import type { BackupFile } from './automatic-backup';
import { addDays, isoWeekday, today } from './due';

/** So many are kept: the newest of each of the last days, weeks and months in which one was made. */
const KEPT: ReadonlyArray<{ count: number; periodOf: (day: string) => string }> = [
  { count: 7, periodOf: (day) => day },
  { count: 4, periodOf: (day) => addDays(day, 1 - isoWeekday(day)) },
  { count: 12, periodOf: (day) => day.slice(0, 7) },
];

/** Which backups give way to newer ones. Days begin at the user's midnight, weeks on Monday. */
export function backupsToRemove(files: readonly BackupFile[]): BackupFile[] {
  const newestFirst = [...files].sort((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set<BackupFile>();
  for (const { count, periodOf } of KEPT) {
    const newest = new Map<string, BackupFile>();
    for (const file of newestFirst) {
      const period = periodOf(today(file.at));
      if (!newest.has(period)) newest.set(period, file);
    }
    for (const file of [...newest.values()].slice(0, count)) kept.add(file);
  }
  return newestFirst.filter((file) => !kept.has(file));
}
