import * as v from 'valibot';
import type { Coverage } from './coverage';
import { INSTANT } from './instant';
import { ITEM_STATES, type Item, type ItemKind, OWNERS, PRIVACIES, UP_TOPICS } from './item';
import { MEETING_STATES, type Meeting, SPOKE, WORTH } from './meeting';
import type { Occurrence } from './occurrence';
import { PART_SCHEMAS } from './part-schemas';
import { type Person, RELATIONSHIPS } from './person';
import type { Revision } from './revision';
import type { Series } from './series';
import type { Draft } from './views';

/*
 * What must be true of a record, in the store and in a file alike. Fields that are not named here, such as those for
 * indexes, are stripped by parsing.
 */

const id = v.pipe(v.string(), v.minLength(1));
export const instant: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(INSTANT, 'no instant'),
  // A month 13 fits the pattern, and would only fail where it is shown.
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no instant'),
);
const day = v.pipe(v.string(), v.isoDate('no day'));
const life = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));
export const cadence = v.pipe(
  v.strictObject({ ideal: days, latest: days }),
  v.check(({ ideal, latest }) => latest >= ideal, 'the latest is before the ideal'),
);

export const personRecord: v.GenericSchema<unknown, Person> = v.object({
  id,
  name: v.pipe(v.string(), v.minLength(1)),
  addresses: v.array(v.pipe(v.string(), v.minLength(1))),
  relationship: v.picklist(RELATIONSHIPS),
  // What older versions did not know is as if nothing had been said of it.
  team: v.optional(v.string(), ''),
  aliases: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
  cadence: v.optional(v.nullable(cadence), null),
  awayUntil: v.optional(v.nullable(day), null),
  archivedAt: v.optional(v.nullable(instant), null),
  ...life,
});

export const MEETING_FIELDS = {
  id,
  personId: id,
  eventId: v.nullable(id),
  startsAt: v.nullable(instant),
  state: v.picklist(MEETING_STATES),
  note: v.string(),
  minutes: v.optional(v.nullable(v.pipe(count, v.minValue(1))), null),
  moved: v.optional(count, 0),
  spoke: v.optional(v.nullable(v.picklist(SPOKE)), null),
  worth: v.optional(v.nullable(v.picklist(WORTH)), null),
  ...life,
};

export const meetingRecord: v.GenericSchema<unknown, Meeting> = v.object(MEETING_FIELDS);

export const occurrenceRecord: v.GenericSchema<unknown, Occurrence> = v.object({
  id,
  personId: id,
  startsAt: instant,
  minutes: v.nullable(count),
  seenAt: instant,
  missing: v.optional(v.object({ at: instant, isSure: v.boolean() })),
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
  cadences: v.exactOptional(v.record(v.picklist(RELATIONSHIPS), cadence)),
});

export const seriesRecord: v.GenericSchema<unknown, Series> = v.object({
  id,
  verdict: v.picklist(['one-on-one', 'not-one-on-one']),
  personId: v.nullable(id),
  declared: v.boolean(),
  updatedAt: instant,
});

export const revisionRecord: v.GenericSchema<unknown, Revision> = v.object({
  id,
  recordId: id,
  at: instant,
  text: v.string(),
});

export const draftRecord: v.GenericSchema<unknown, Draft> = v.object({
  personId: v.nullable(id),
  kind: v.picklist(['note', 'action', 'talking-point']),
  text: v.string(),
});
