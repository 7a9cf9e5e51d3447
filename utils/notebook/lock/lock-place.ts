import * as v from 'valibot';
import { count } from '../../model/records';
import { wrappedKeys } from './data-key';

/** Under which it stands in the storage area. */
export const LOCK = 'lock';
/** Under which it stands in `meta`: the one row that is never sealed, since it says how to open all others. */
export const LOCK_ROW = '.lock';

const lockSchema = v.object({
  keys: wrappedKeys,
  /** Locks by itself after so many minutes without input; null: when the browser is closed. */
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const placeSchema = v.object({
  /** Counts the moves: each switching on or off makes a database and a mirror of its own. */
  generation: count,
  /** Counts the changes since: of the passphrase, for instance. */
  revision: count,
  /** Null: not encrypted. */
  lock: v.nullable(lockSchema),
});

/** Which database and which part of the storage area are the notebook, and whether they are encrypted. */
export type LockPlace = v.InferOutput<typeof placeSchema>;

/** Of a notebook that never was locked. */
export const FIRST_PLACE: LockPlace = { generation: 0, revision: 0, lock: null };

/** Null when there is none, or it is damaged. */
export function toLockPlace(stored: unknown): LockPlace | null {
  const { success, output } = v.safeParse(placeSchema, stored);
  return success ? output : null;
}

/** The name of a generation's database, or of one of its spare ones. @param base of the first one. */
export function databaseName(base: string, generation: number, spare = 0): string {
  return [base, ...(generation > 0 ? [`g${generation}`] : []), ...(spare > 0 ? [spare] : [])].join('-');
}

/** The generation of a database; null when it is none of ours. */
export function generationOf(base: string, name: string): number | null {
  if (name !== base && !name.startsWith(`${base}-`)) return null;
  const parts = /^(?:-g(\d+))?(?:-\d+)?$/.exec(name.slice(base.length));
  return parts && Number(parts[1] ?? 0);
}

/** Whether this is the row that is never sealed. */
export function isLockRow(store: string, key: unknown): boolean {
  return store === 'meta' && key === LOCK_ROW;
}
