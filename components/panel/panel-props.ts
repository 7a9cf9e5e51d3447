import type { MeetingDescription } from '../../utils/model/meeting';
import type { NewItem } from '../../utils/model/new-item';
import type { Relationship } from '../../utils/model/person';
import type { NotebookRoute } from '../../utils/model/route';
import type { PanelView, PracticesShown } from '../../utils/model/views';
import type { PracticeActions } from '../practices/practice-props';
import type { DeleteActions } from './delete-buttons';
import type { PutNote } from './keep-note';

/** What can be done in the panel. Every promise resolves when it is on disk and rejects with an error to be shown. */
export interface PanelActions extends PracticeActions, DeleteActions {
  setFolded(folded: boolean): Promise<void>;
  /** Makes every word in every view unreadable, or readable again. */
  setBlurred(blurred: boolean): Promise<void>;
  /** Shows the page for the whole notebook. `at`: where in it; null: where it begins. */
  openNotebook(at: NotebookRoute | null): Promise<void>;
  /** Opens a locked notebook; false: it is neither the passphrase nor the recovery code. */
  unlock(secret: string): Promise<boolean>;
  /** Stands at the other side of the calendar from now on. */
  switchSide(): Promise<void>;
  begin(name: string, relationship: Relationship): Promise<void>;
  declareOneOnOne(who: { personId: string } | { name: string }): Promise<void>;
  declareNotOneOnOne(): Promise<void>;
  editPerson(change: { personId: string; name?: string; relationship?: Relationship }): Promise<void>;
  /** Stores a note, applied once under this id. */
  saveNote(meetingId: string, note: Parameters<PutNote>[0], op?: string): ReturnType<PutNote>;
  addItem(input: NewItem, op?: string): Promise<void>;
  /** The same; answers the item's id. */
  makeItem(input: NewItem, op: string): Promise<string>;
  /** Says how a talk was. */
  describeMeeting(said: MeetingDescription): Promise<void>;
}

/** What the panel needs where it stands in somebody else's page. */
export interface Framed {
  /** The tab's zoom; 1 is none. Never rejects. */
  readZoom(): Promise<number>;
  /** Shows the same in a tab of its own, where nobody can cover it. */
  openOwnTab(): Promise<void>;
}

export interface PanelProps {
  view: PanelView;
  /** Of the person shown; null until it is read, and when nobody is shown. */
  practices: PracticesShown | null;
  /** Now, as ISO instant, for "3 days ago" and "overdue". */
  now: string;
  actions: PanelActions;
  /** Null in a tab of its own. */
  framed: Framed | null;
}
