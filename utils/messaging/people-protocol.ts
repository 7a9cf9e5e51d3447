import type { Meeting } from '../model/meeting';
import type { NewTalk, PersonPage, PersonSummary, TalkChange } from '../model/person-page';
import type { TrashPlace } from '../model/trash';
import type { Call } from './protocol';

/** What the extension's own pages may ask about everybody: who they are, all that was with them, and who is one and the same. */
export interface PeopleProtocol {
  /** Everybody, the archived too, by name. */
  readPeopleList(call: Call<null>): PersonSummary[];
  /** `talks`: at most so many, the newest. Null when the person is gone. */
  readPersonPage(call: Call<{ personId: string; talks: number }>): PersonPage | null;
  addTalk(call: Call<NewTalk>): Meeting;
  editTalk(call: Call<TalkChange>): Meeting;
  deleteTalk(call: Call<{ meetingId: string }>): TrashPlace;
}
