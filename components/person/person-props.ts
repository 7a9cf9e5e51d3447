import type { NewItem } from '../../utils/model/new-item';
import type { PersonChange, PersonLine } from '../../utils/model/person';
import type { NewTalk, PersonPage, PersonSummary, TalkChange } from '../../utils/model/person-page';
import type { TrashPlace } from '../../utils/model/trash';
import type { ItemActions } from '../items/item-actions';
import type { PanelActions } from '../panel/panel-props';

/** How much would go over to somebody else. */
export interface MergeCounts {
  talks: number;
  items: number;
}

/** What can be done on a person's own page. Resolves when it is on disk, rejects with an error to be shown. */
export interface PersonActions
  extends ItemActions,
    Pick<PanelActions, 'saveNote' | 'makeItem' | 'deleteNote' | 'putBack'> {
  editPerson(change: PersonChange): Promise<void>;
  addItem(input: NewItem, op?: string): Promise<void>;
  addTalk(talk: NewTalk): Promise<void>;
  editTalk(change: TalkChange): Promise<void>;
  deleteTalk(meetingId: string): Promise<TrashPlace>;
  /** Shows the person in the panel beside Calendar. */
  openPerson(personId: string): Promise<void>;
  countMerge(personId: string): Promise<MergeCounts>;
  /** Makes one of two people: all that was with the one is with the other. */
  merge(who: { from: PersonLine; into: PersonLine }): Promise<void>;
  /** Answers the file's name, and how many records could not be read. */
  exportAs(form: 'json' | 'markdown', person: PersonLine): Promise<{ name: string; unreadable: number }>;
  /** For good: the person, all that was with them, and its history. */
  erase(person: PersonLine): Promise<void>;
}

export interface PersonViewProps {
  page: PersonPage;
  /** Ids of its talks whose events were removed from the calendar. */
  removed: ReadonlySet<string>;
  /** The talk in whose note one begins to write; null: in none. */
  writeIn: string | null;
  /** Everybody, the archived and the person shown too. */
  everybody: readonly PersonSummary[];
  now: string;
  actions: PersonActions;
  /** Reads older talks, too. */
  onMore(): void;
  /** Says what was done, in one sentence. */
  onStatus(text: string): void;
}
