import type { NewItem } from '../../utils/model/new-item';
import type { Relationship } from '../../utils/model/person';
import type { PanelView, PracticesShown } from '../../utils/model/views';
import type { PracticeActions } from '../practices/practice-props';

/** What can be done in the panel. Every promise resolves when it is on disk and rejects with an error to be shown. */
export interface PanelActions extends PracticeActions {
  setFolded(folded: boolean): Promise<void>;
  /** Makes every word in every view unreadable, or readable again. */
  setBlurred(blurred: boolean): Promise<void>;
  /** Stands at the other side of the calendar from now on. */
  switchSide(): Promise<void>;
  begin(name: string, relationship: Relationship): Promise<void>;
  declareOneOnOne(who: { personId: string } | { name: string }): Promise<void>;
  declareNotOneOnOne(): Promise<void>;
  editPerson(change: { personId: string; name?: string; relationship?: Relationship }): Promise<void>;
  /** Resolves to what is now stored: the text itself, or a merge with what another view wrote meanwhile. */
  saveNote(meetingId: string, text: string, base: string): Promise<string>;
  addItem(input: NewItem): Promise<void>;
}

export interface PanelProps {
  view: PanelView;
  /** Of the person shown; null until it is read, and when nobody is shown. */
  practices: PracticesShown | null;
  /** Now, as ISO instant, for "3 days ago" and "overdue". */
  now: string;
  actions: PanelActions;
}
