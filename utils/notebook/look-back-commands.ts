import type { Meeting, MeetingDescription } from '../model/meeting';
import type { AllTalks, PersonRecords, TimeSpan } from '../model/records-of';
import { describeMeeting } from './commands/describe-meeting';
import { readRecordsOf } from './commands/read-records-of';
import { readTalks } from './commands/read-talks';
import type { Context } from './context';
import type { OperationId } from './notebook';

/** The commands behind looking back: what there is to say of a person, and how one’s own talks went. */
export interface LookBackCommands {
  /** Null when this person is gone. */
  readRecordsOf(input: TimeSpan & { personId: string }): Promise<PersonRecords | null>;
  readTalks(span: TimeSpan): Promise<AllTalks>;
  /** Says how long a talk took, who spoke more and whether it was worth it. Rejects with `not-found`. */
  describeMeeting(op: OperationId, input: MeetingDescription): Promise<Meeting>;
}

export function lookBackCommands(context: Context): LookBackCommands {
  return {
    readRecordsOf: (input) => readRecordsOf(context, input),
    readTalks: (span) => readTalks(context, span),
    describeMeeting: (op, input) => describeMeeting(context, op, input),
  };
}
