import { describe, expect, it } from 'vitest';
import { type BackupFile, isBackupDue } from '../../../utils/model/automatic-backup';
import { backupsToRemove } from '../../../utils/model/backups-to-remove';
import { addDays, today } from '../../../utils/model/due';

const NOW = '2026-11-22T12:00:00.000Z';
const ago = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

const failed = (at: string) => ({ code: 'no-room', at }) as const;
const stopped = (at: string) => ({ code: 'stopped', at }) as const;

describe('An automatic backup is due', () => {
  it.each([
    ['after the first write ever', { madeAt: null, fault: null, hasChanged: true }, true],
    ['not while nothing was written', { madeAt: ago(72), fault: null, hasChanged: false }, false],
    ['not twice a day', { madeAt: ago(1), fault: null, hasChanged: true }, false],
    ['the day after the last one', { madeAt: ago(24), fault: null, hasChanged: true }, true],
    [
      'not within an hour of a failure',
      { madeAt: ago(24), fault: failed(ago(0.9)), hasChanged: true },
      false,
    ],
    ['an hour after a failure', { madeAt: ago(24), fault: failed(ago(1)), hasChanged: true }, true],
    [
      'not on the day on which somebody stopped it',
      { madeAt: null, fault: stopped(ago(2)), hasChanged: true },
      false,
    ],
    ['the day after somebody stopped it', { madeAt: null, fault: stopped(ago(24)), hasChanged: true }, true],
    ['when the clock was set back', { madeAt: ago(-48), fault: failed(ago(-48)), hasChanged: true }, true],
  ])('%s', (_, state, due) => {
    expect(isBackupDue(state, NOW)).toBe(due);
  });
});

describe('Of the automatic backups', () => {
  const on = (day: string, time = '12:00'): BackupFile => ({
    name: `aside-${day}.json`,
    at: new Date(`${day}T${time}`).toISOString(),
    download: null,
  });
  const kept = (files: BackupFile[]) => {
    const removed = backupsToRemove(files);
    return files.filter((file) => !removed.includes(file)).map(({ at }) => today(at));
  };

  it('of one day the newest stays', () => {
    const [morning, noon] = [on('2026-11-22', '08:00'), on('2026-11-22', '12:00')];
    expect(backupsToRemove([noon, morning])).toEqual([morning]);
  });

  it('7 days, 4 weeks and 12 months stay after two years of one a day', () => {
    let files: BackupFile[] = [];
    for (let day = '2024-11-22'; day <= '2026-11-22'; day = addDays(day, 1)) {
      files.push(on(day));
      const removed = backupsToRemove(files);
      files = files.filter((file) => !removed.includes(file));
    }
    expect(kept(files)).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      // Sundays, then the last days.
      ...['2026-11-01', '2026-11-08', '2026-11-15'],
      ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
    ]);
  });

  it('what was made on days far apart stays: time alone removes nothing', () => {
    const rare = ['2022-01-03', '2023-05-01', '2024-02-29', '2026-11-22'].map((day) => on(day));
    expect(backupsToRemove(rare)).toEqual([]);
  });
});
