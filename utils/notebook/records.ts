import * as v from 'valibot';
import type { Coverage } from '../model/coverage';
import { ITEM_STATES, type Item, type ItemKind, OWNERS, PRIVACIES, UP_TOPICS } from '../model/item';
import { MEETING_STATES, type Meeting } from '../model/meeting';
import { PART_SCHEMAS } from '../model/part-schemas';
import { type Person, RELATIONSHIPS } from '../model/person';
import type { Series } from '../model/series';
import type { Draft } from '../model/views';
import { INSTANT } from './check-instant';

/*
 * What a stored row must be to count as a record. Fields that are not named here, such as those for indexes, are
 * stripped by parsing.
 */

const id = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(v.string(), v.regex(INSTANT, 'no instant'));
const day = v.pipe(v.string(), v.isoDate('no day'));
const life = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

export const personRecord: v.GenericSchema<unknown, Person> = v.object({
  id,
  name: v.pipe(v.string(), v.minLength(1)),
  addresses: v.array(v.pipe(v.string(), v.minLength(1))),
  relationship: v.picklist(RELATIONSHIPS),
  ...life,
});

export const meetingRecord: v.GenericSchema<unknown, Meeting> = v.object({
  id,
  personId: id,
  eventId: v.nullable(id),
  startsAt: v.nullable(instant),
  state: v.picklist(MEETING_STATES),
  note: v.string(),
  ...life,
});

const itemBase = {
  id,
  personId: id,
  meetingId: v.nullable(id),
  text: v.pipe(v.string(), v.minLength(1)),
  owner: v.picklist(OWNERS),
  state: v.picklist(ITEM_STATES),
  dueOn: v.nullable(day),
  rank: v.pipe(v.string(), v.minLength(1)),
  practice: v.nullable(id),
  privacy: v.picklist(PRIVACIES),
  up: v.nullable(v.strictObject({ topic: v.picklist(UP_TOPICS), toldAt: v.nullable(instant) })),
  aboutId: v.nullable(id),
  source: v.nullable(v.strictObject({ itemId: v.nullable(id), personId: id })),
  involves: v.array(id),
  closedAt: v.nullable(instant),
  ...life,
};

function recordOf<Kind extends ItemKind>(kind: Kind) {
  return v.object({ ...itemBase, kind: v.literal(kind), part: PART_SCHEMAS[kind] });
}

export const itemRecord: v.GenericSchema<unknown, Item> = v.variant('kind', [
  recordOf('action'),
  recordOf('talking-point'),
  recordOf('check-in'),
  recordOf('feedback'),
  recordOf('goal'),
  recordOf('growth'),
  recordOf('opportunity'),
  recordOf('dependency'),
  recordOf('ask'),
  recordOf('update'),
  recordOf('insight'),
  recordOf('agreement'),
  recordOf('project'),
  recordOf('skill'),
  recordOf('communication'),
]);

const instants = v.record(v.string(), instant);

export const coverageRecord: v.GenericSchema<unknown, Coverage> = v.object({
  personId: id,
  touched: instants,
  asked: instants,
  passed: instants,
  restsIn: v.nullable(id),
});

export const seriesRecord: v.GenericSchema<unknown, Series> = v.object({
  id,
  verdict: v.picklist(['one-on-one', 'not-one-on-one']),
  personId: v.nullable(id),
  declared: v.boolean(),
  updatedAt: instant,
});

export const draftRecord: v.GenericSchema<unknown, Draft> = v.object({
  personId: v.nullable(id),
  kind: v.picklist(['note', 'action', 'talking-point']),
  text: v.string(),
});
