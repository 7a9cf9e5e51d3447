import { isSealed, seal } from '../seal';

/* Belongs to a migration: it speaks of rows as they were in version 4 and is never edited. */

/** The row of version 4 as it is in version 5: what is deleted stands in the trash. Null where nothing changes. */
export function trashRow(row: unknown): object | null {
  if (!isSealed(row) || !('deletedAt' in row) || typeof row.deletedAt !== 'string') return null;
  return seal({ ...row, trash: row.deletedAt });
}
