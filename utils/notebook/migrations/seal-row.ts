import * as v from 'valibot';
import { seal } from '../seal';

/* Belongs to a migration: it speaks of rows as they were in version 2 and is never edited. */

const id = v.pipe(v.string(), v.minLength(1));
const text = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const instants = v.record(v.string(), instant);
const life = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

/** What else a row has is summed up as it stands; whether it fits is seen when it is read. */
const ROWS_OF_VERSION_2 = {
  people: v.object({ id, name: text, addresses: v.array(text), relationship: text, ...life }),
  meetings: v.object({
    id,
    personId: id,
    eventId: v.nullable(id),
    startsAt: v.nullable(instant),
    state: v.picklist(['planned', 'held', 'skipped']),
    note: v.string(),
    ...life,
  }),
  items: v.object({
    id,
    personId: id,
    meetingId: v.nullable(id),
    kind: text,
    part: v.object({}),
    text,
    owner: v.picklist(['me', 'them', 'third']),
    state: v.picklist(['open', 'done', 'dropped']),
    dueOn: v.nullable(v.pipe(v.string(), v.isoDate())),
    rank: text,
    privacy: text,
    involves: v.array(id),
    closedAt: v.nullable(instant),
    ...life,
  }),
  series: v.object({
    id,
    verdict: text,
    personId: v.nullable(id),
    declared: v.boolean(),
    updatedAt: instant,
  }),
  coverage: v.object({
    personId: id,
    touched: instants,
    asked: instants,
    passed: instants,
    restsIn: v.nullable(id),
  }),
  revisions: v.object({ id, recordId: id, at: instant, text: v.string() }),
};

/** The row of version 2 with its checksum, as it is in version 3; null when it is damaged. */
export function sealRow(store: keyof typeof ROWS_OF_VERSION_2, row: unknown): object | null {
  // Not what would be parsed: the fields keep the order in which they stand.
  return v.is(ROWS_OF_VERSION_2[store], row) ? seal(row) : null;
}
