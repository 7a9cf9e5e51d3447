import type { Cadences } from '../model/cadence';
import type { Meeting } from '../model/meeting';
import type { Cadence, Relationship } from '../model/person';
import type { WeekRecords } from '../model/week';
import type { Call } from './protocol';

/** What the extension's own pages may ask about the week: who is met when, how often they should be, and what each needs. */
export interface WeekProtocol {
  readWeek(call: Call<null>): WeekRecords;
  /** Says of an event's talk that it took place or did not; makes the meeting if there is none. */
  setMeetingState(
    call: Call<{ personId: string; eventId: string; startsAt: string; state: 'held' | 'skipped' }>,
  ): Meeting;
  /** What the user said; of everybody else holds `USUAL_CADENCES`. */
  readCadences(call: Call<null>): Partial<Cadences>;
  setCadence(call: Call<{ relationship: Relationship; cadence: Cadence }>): void;
}
