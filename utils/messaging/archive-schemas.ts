import * as v from 'valibot';
import { LISTS } from '../archive/archive';
import type { RecordChange } from '../archive/undo-plan';
import { BACKUP_FAULTS, BACKUP_PLACES } from '../model/automatic-backup';
import { backupFile } from '../model/backup-schemas';
import { instant } from '../model/records';
import type { PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

const nothing = v.null();
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** The records are checked where they are written, together with all others. */
const changes = v.array(v.record(v.string(), v.unknown())) as unknown as v.GenericSchema<
  unknown,
  RecordChange[]
>;
const report = { since: instant, lastWrite: number };

/** What our own pages may send about backups. */
export const ARCHIVE_SCHEMAS = {
  readSlice: v.strictObject({ list: v.picklist(LISTS), after: v.nullable(v.string()) }),
  changeRecords: v.strictObject({ changes, part: number, parts: number }),
  undoRestore: nothing,
  readBackups: nothing,
  noteBackup: nothing,
  setAutomaticBackup: v.nullable(
    v.strictObject({
      place: v.picklist(BACKUP_PLACES),
      folder: v.nullable(name),
      passphrase: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))),
    }),
  ),
  makeAutomaticBackup: nothing,
  readBackupOrder: nothing,
  reportBackup: v.variant('is', [
    v.strictObject({
      ...report,
      is: v.literal('made'),
      files: v.pipe(v.array(backupFile), v.maxLength(500)),
    }),
    v.strictObject({ ...report, is: v.literal('failed'), fault: v.picklist(BACKUP_FAULTS) }),
  ]),
  downloadBackup: v.strictObject({ address: v.pipe(v.string(), v.regex(/^blob:/)), name }),
  removeDownload: v.strictObject({ download: number, name }),
  openNotebook: v.strictObject({ at: v.nullable(v.pipe(v.string(), v.maxLength(300))) }),
} satisfies Partial<SchemasFor<PageProtocol>>;
