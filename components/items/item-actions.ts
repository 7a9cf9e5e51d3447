import type { Item, Owner } from '../../utils/model/item';

/** What can be done with an item wherever it is shown. Resolves when it is on disk, rejects with an error to be shown. */
export interface ItemActions {
  editItem(change: { id: string; text?: string; owner?: Owner; dueOn?: string | null }): Promise<void>;
  setItemState(id: string, state: Item['state']): Promise<void>;
  moveItem(id: string, after: string | null, before: string | null): Promise<void>;
  deleteItem(id: string): Promise<void>;
  restoreItem(id: string): Promise<void>;
}
