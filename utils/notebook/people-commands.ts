import type { Meeting } from '../model/meeting';
import type { NewTalk, PersonPage, PersonSummary, TalkChange } from '../model/person-page';
import type { TrashPlace } from '../model/trash';
import { readPeopleList, readPersonPage } from './commands/read-person-page';
import { addTalk, deleteTalk, editTalk } from './commands/talks-without-event';
import type { Context } from './context';
import type { OperationId } from './notebook';

/** The commands behind everybody: who they are, all that was with them, and who is one and the same. */
export interface PeopleCommands {
  /** Everybody alive, the archived too, by name. */
  readPeopleList(): Promise<PersonSummary[]>;
  /** All that is with a person, of the talks the newest; null when they are gone. */
  readPersonPage(input: { personId: string; talks: number }): Promise<PersonPage | null>;
  /** Writes down a talk that no event tells of. */
  addTalk(op: OperationId, input: NewTalk): Promise<Meeting>;
  /** Corrects when it was; rejects (`invalid`) for one that has an event. */
  editTalk(op: OperationId, input: TalkChange): Promise<Meeting>;
  /** Puts such a talk into the trash with its note; its items stay with the person. */
  deleteTalk(op: OperationId, input: { meetingId: string }): Promise<TrashPlace>;
}

export function peopleCommands(context: Context): PeopleCommands {
  return {
    readPeopleList: () => readPeopleList(context),
    readPersonPage: (input) => readPersonPage(context, input),
    addTalk: (op, input) => addTalk(context, op, input),
    editTalk: (op, input) => editTalk(context, op, input),
    deleteTalk: (op, input) => deleteTalk(context, op, input),
  };
}
