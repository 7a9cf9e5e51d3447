import * as v from 'valibot';
import { RELATIONSHIPS } from '../model/person';
import { cadence, instant } from '../model/records';
import type { SchemasFor } from './schemas-for';
import type { WeekProtocol } from './week-protocol';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** What our own pages may send about the week: who is met when, how often they should be, and what each needs. */
export const WEEK_SCHEMAS: SchemasFor<WeekProtocol> = {
  readWeek: v.null(),
  setMeetingState: v.strictObject({
    personId: id,
    eventId: v.pipe(v.string(), v.minLength(1), v.maxLength(1_400)),
    startsAt: instant,
    state: v.picklist(['held', 'skipped']),
  }),
  readCadences: v.null(),
  setCadence: v.strictObject({ relationship: v.picklist(RELATIONSHIPS), cadence }),
};
