import * as v from 'valibot';
import { SPOKE, WORTH } from '../model/meeting';
import { instant } from '../model/records';
import type { LookBackProtocol } from './look-back-protocol';
import type { SchemasFor } from './schemas-for';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440));

/** What our own pages may send about looking back: what there is to say of a person, and how one’s own talks went. */
export const LOOK_BACK_SCHEMAS: SchemasFor<LookBackProtocol> = {
  readRecordsOf: v.strictObject({ personId: id, from: instant, to: instant }),
  readTalks: v.strictObject({ from: instant, to: instant }),
  describeMeeting: v.strictObject({
    meetingId: id,
    minutes: v.exactOptional(v.nullable(minutes)),
    spoke: v.exactOptional(v.nullable(v.picklist(SPOKE))),
    worth: v.exactOptional(v.nullable(v.picklist(WORTH))),
  }),
};
