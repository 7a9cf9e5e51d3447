import * as v from 'valibot';

/* Belongs to a migration: it speaks of items as they were in version 1 and is never edited. */

const id = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

const itemOfVersion1 = v.object({
  id,
  personId: id,
  meetingId: v.nullable(id),
  kind: v.picklist(['action', 'talking-point']),
  text: v.pipe(v.string(), v.minLength(1)),
  owner: v.picklist(['me', 'them']),
  state: v.picklist(['open', 'done', 'dropped']),
  dueOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  rank: v.pipe(v.string(), v.minLength(1)),
  closedAt: v.nullable(instant),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const PARTS = {
  action: { form: 'promise', waitingFor: null },
  'talking-point': { form: 'point', questionId: null },
};

/** The row of an item of version 1 as it is in version 2; null when it is damaged. */
export function practiseItem(row: unknown): object | null {
  if (!v.is(itemOfVersion1, row)) return null;
  const { personId: person, kind, closedAt, updatedAt } = row;
  const isClosed = row.deletedAt === null && row.state !== 'open';
  return {
    // With what else it has, for indexes.
    ...row,
    part: PARTS[kind],
    practice: null,
    privacy: 'private',
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    ...(isClosed && { closed: { person, kind, at: closedAt ?? updatedAt } }),
  };
}
