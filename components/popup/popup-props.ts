import type { BackupState } from '../../utils/model/backup';
import type { PageReport } from '../../utils/model/event';
import type { PersonLine } from '../../utils/model/person';
import type { NotebookRoute } from '../../utils/model/route';
import type { Draft, OpenItemsView } from '../../utils/model/views';
import type { ItemActions } from '../items/item-actions';

export interface PopupActions extends ItemActions {
  add(personId: string, kind: Draft['kind'], text: string): Promise<void>;
  /** Called at every change; null when nothing is left to keep. */
  saveDraft(draft: Draft | null): void;
  openPerson(personId: string): Promise<void>;
  /** Shows the page for the whole notebook. */
  /** `at`: where in it; null: where it begins. */
  openNotebook(at: NotebookRoute | null): Promise<void>;
  /** Makes every word in every view unreadable, or readable again. */
  setBlurred(blurred: boolean): Promise<void>;
}

export interface PopupProps {
  people: PersonLine[];
  /** Whom the active tab shows or who is near in time. */
  suggested: PersonLine | null;
  /** What was typed and not added when the popup closed. */
  draft: Draft | null;
  openItems: OpenItemsView;
  /** Set when Calendar's page could not be read. */
  pageReport: PageReport | null;
  /** Copies outside the browser. */
  backups: BackupState;
  /** Every word is made unreadable, for a shared screen. */
  blurred: boolean;
  now: string;
  actions: PopupActions;
}
