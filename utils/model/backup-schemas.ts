import * as v from 'valibot';
import type { BackupFile } from './automatic-backup';
import { instant } from './records';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A `BackupFile`, as it is stored and sent. */
export const backupFile = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  at: instant,
  download: v.nullable(number),
}) satisfies v.GenericSchema<unknown, BackupFile>;
