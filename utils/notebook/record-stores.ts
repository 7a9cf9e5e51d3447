import * as v from 'valibot';
import {
  coverageRecord,
  itemRecord,
  meetingRecord,
  personRecord,
  revisionRecord,
  seriesRecord,
} from '../model/records';
import type { RecordStore, Schema } from './schema';
import { isSealed } from './seal';

const RECORDS = {
  people: personRecord,
  meetings: meetingRecord,
  items: itemRecord,
  series: seriesRecord,
  coverage: coverageRecord,
  revisions: revisionRecord,
} satisfies Record<RecordStore, v.GenericSchema>;

export const RECORD_STORES = Object.keys(RECORDS) as RecordStore[];

export type RowOf<Store extends RecordStore> = Schema[Store]['value'];

/** A row of any of these stores. */
export type RecordRow = RowOf<RecordStore>;

export function isRecordStore(name: string): name is RecordStore {
  return Object.hasOwn(RECORDS, name);
}

/** The key under which the row is stored. */
export function keyOf(store: RecordStore, row: object): unknown {
  return Reflect.get(row, store === 'coverage' ? 'personId' : 'id');
}

/** The record in a row, without what indexes need; null when the row is damaged. */
export function recordOf<Store extends RecordStore>(
  store: Store,
  row: unknown,
): v.InferOutput<(typeof RECORDS)[Store]> | null {
  const { success, output } = v.safeParse(RECORDS[store], row);
  return success && isSealed(row) ? (output as v.InferOutput<(typeof RECORDS)[Store]>) : null;
}

/** Whether a stored value is a record of its store, whole and just as it was written. */
export function isSound(store: RecordStore, row: unknown): row is RecordRow {
  return isSealed(row) && v.is(RECORDS[store], row);
}
