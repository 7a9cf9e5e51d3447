import * as v from 'valibot';
import { RELATIONSHIPS } from '../model/person';
import { cadence } from '../model/records';
import type { PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
// What is a day, an instant or a number of minutes is known to the records.
const name = v.pipe(v.string(), v.maxLength(300));
const names = v.pipe(v.array(name), v.maxLength(50));
const when = { startsAt: name, minutes: v.nullable(v.number()) };
/** What our own pages may send about everybody: who they are, all that was with them, and who is one and the same. */
export const PEOPLE_SCHEMAS = {
  editPerson: v.strictObject({
    personId: id,
    name: v.exactOptional(name),
    relationship: v.exactOptional(v.picklist(RELATIONSHIPS)),
    team: v.exactOptional(name),
    aliases: v.exactOptional(names),
    addresses: v.exactOptional(names),
    cadence: v.exactOptional(v.nullable(cadence)),
    awayUntil: v.exactOptional(v.nullable(name)),
    archived: v.exactOptional(v.boolean()),
  }),
  readPeopleList: v.null(),
  readPersonPage: v.strictObject({ personId: id, talks: v.number() }),
  addTalk: v.strictObject({
    personId: id,
    ...when,
    note: v.pipe(v.string(), v.maxLength(1_000_000)),
  }),
  editTalk: v.strictObject({ meetingId: id, ...when }),
  deleteTalk: v.strictObject({ meetingId: id }),
} satisfies Partial<SchemasFor<PageProtocol>>;
