import * as v from 'valibot';
import { count } from '../model/records';
import { RECORD_STORES } from './record-stores';
import type { RecordStore } from './schema';
import { isSealed, seal } from './seal';

/** How many records each store holds. */
export type Counts = Record<RecordStore, number>;

/** What the database and the mirror both know of themselves. */
const stateEntries = {
  /** Of the one notebook that both belong to. */
  installation: v.pipe(v.string(), v.minLength(1)),
  /** Of the last write: each write of records has the next number. */
  seq: count,
  counts: v.object(Object.fromEntries(RECORD_STORES.map((store) => [store, count])) as CountSchemas),
};
type CountSchemas = Record<RecordStore, typeof count>;

const metaSchema = v.object({ id: v.literal('meta'), ...stateEntries });
const sentinelSchema = v.object({
  ...stateEntries,
  /** The database's version when this was written. */
  schema: count,
  /** False while the mirror is still being made. */
  complete: v.boolean(),
  /** Of the last write that a copy may be of: copies made by checks run ahead of `seq`. */
  seen: v.optional(count),
  at: v.pipe(v.string(), v.minLength(1)),
});

/** The notebook's own state, inside the database. */
export type Meta = v.InferOutput<typeof metaSchema> & {
  /** How many actions are open with whoever is here; absent: they are to be counted. See open-actions.ts. */
  actions?: number;
};
/** The same outside it: what was mirrored last. An empty database beside one is no first run. */
export type Sentinel = v.InferOutput<typeof sentinelSchema>;

export function noCounts(): Counts {
  return Object.fromEntries(RECORD_STORES.map((store) => [store, 0])) as Counts;
}

/** Null when there is none, or it is damaged. */
export function toMeta(row: unknown): Meta | null {
  return isSealed(row) && v.is(metaSchema, row) ? row : null;
}

/** As it is stored: as text, since Chromium's own storing of objects sorts their fields, which breaks the seal. */
export function writeSentinel(sentinel: Sentinel): string {
  return JSON.stringify(seal(sentinel));
}

/** Null when there is none, or it is damaged. */
export function toSentinel(stored: unknown): Sentinel | null {
  if (typeof stored !== 'string') return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isSealed(value) && v.is(sentinelSchema, value) ? value : null;
  } catch {
    // No JSON any more: as damaged as can be.
    return null;
  }
}
