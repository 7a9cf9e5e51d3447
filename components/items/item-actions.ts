import type { Item, Privacy, UpTopic } from '../../utils/model/item';
import type { ItemChange, PassOn } from '../../utils/model/new-item';
import type { HistoryActions } from '../history/history-actions';

/** What can be done with an item wherever it is shown. Resolves when it is on disk, rejects with an error to be shown. */
export interface ItemActions extends HistoryActions {
  editItem(change: ItemChange): Promise<void>;
  setItemState(id: string, state: Item['state']): Promise<void>;
  moveItem(id: string, after: string | null, before: string | null): Promise<void>;
  deleteItem(id: string): Promise<void>;
  restoreItem(id: string): Promise<void>;
  markItem(change: { id: string; privacy?: Privacy; up?: UpTopic | null }): Promise<void>;
  passOn(input: PassOn): Promise<void>;
}
