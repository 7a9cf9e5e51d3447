import type { MeetingDescription } from '../model/meeting';
import type { AllTalks, PersonRecords, TimeSpan } from '../model/records-of';
import type { Call } from './protocol';

/** What the extension's own pages may ask about looking back: what there is to say of a person, and how one’s own talks went. */
export interface LookBackProtocol {
  /** Null when this person is gone. */
  readRecordsOf(call: Call<TimeSpan & { personId: string }>): PersonRecords | null;
  readTalks(call: Call<TimeSpan>): AllTalks;
  describeMeeting(call: Call<MeetingDescription>): void;
}
