import type { Owner } from '../../utils/model/item';
import type { Relationship } from '../../utils/model/person';
import type { PanelView } from '../../utils/model/views';
import type { ItemActions } from '../items/item-actions';

/** What can be done in the panel. Every promise resolves when it is on disk and rejects with an error to be shown. */
export interface PanelActions extends ItemActions {
  setFolded(folded: boolean): Promise<void>;
  /** Stands at the other side of the calendar from now on. */
  switchSide(): Promise<void>;
  begin(name: string, relationship: Relationship): Promise<void>;
  declareOneOnOne(who: { personId: string } | { name: string }): Promise<void>;
  declareNotOneOnOne(): Promise<void>;
  editPerson(change: { personId: string; name?: string; relationship?: Relationship }): Promise<void>;
  /** Resolves to what is now stored: the text itself, or a merge with what another view wrote meanwhile. */
  saveNote(meetingId: string, text: string, base: string): Promise<string>;
  addItem(input: {
    personId: string;
    meetingId: string;
    kind: 'action' | 'talking-point';
    text: string;
    owner: Owner;
  }): Promise<void>;
}

export interface PanelProps {
  view: PanelView;
  /** Now, as ISO instant, for "3 days ago" and "overdue". */
  now: string;
  actions: PanelActions;
}
