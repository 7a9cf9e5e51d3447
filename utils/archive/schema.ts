import * as v from 'valibot';
import {
  coverageRecord,
  instant,
  itemRecord,
  MEETING_FIELDS,
  personRecord,
  revisionRecord,
  seriesRecord,
} from '../model/records';
import { type Archive, type ArchivedMeeting, FORMAT } from './archive';
import { VERSION } from './upgrade-archive';

/** The record, and what only the archive says of it. */
const archivedMeeting: v.GenericSchema<unknown, ArchivedMeeting> = v.object({
  ...MEETING_FIELDS,
  state: v.picklist(['planned', 'skipped']),
  movedTo: v.nullable(v.pipe(v.string(), v.minLength(1))),
  adopted: v.boolean(),
});

/** What an archive of today's version is. That its records fit together is checked by check-archive.ts. */
export const archiveSchema: v.GenericSchema<unknown, Archive> = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  exportedAt: instant,
  people: v.array(personRecord),
  meetings: v.array(archivedMeeting),
  items: v.array(itemRecord),
  series: v.array(seriesRecord),
  coverage: v.array(coverageRecord),
  revisions: v.array(revisionRecord),
});
