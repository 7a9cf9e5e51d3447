import type { ReadonlySignal } from '@preact/signals';
import type { Item, OpenItem, Owner } from '../../utils/model/item';
import type { TextKey } from '../texts';
import type { ItemActions } from './item-actions';

/** A row shown otherwise than the notebook says: about to leave, or called back and not yet read again. */
export interface RowState extends OpenItem {
  as: 'done' | 'deleted' | 'back';
}

/** An item's changes, typed and not yet saved. */
export interface ItemDraft {
  item: OpenItem;
  text: string;
  owner: Owner;
  dueOn: string | null;
}

export interface RowFailure {
  text: TextKey;
  retry(): void;
}

export interface ItemRows {
  states: ReadonlySignal<ReadonlyMap<string, RowState>>;
  failures: ReadonlySignal<ReadonlyMap<string, RowFailure>>;
  /** The row being edited and what was typed so far: kept here, so that it outlives every reading. */
  editing: ReadonlySignal<ItemDraft | null>;
  edit(draft: ItemDraft | null): void;
  saveEdit(change: Parameters<ItemActions['editItem']>[0]): Promise<void>;
  check(item: OpenItem): void;
  uncheck(item: OpenItem): void;
  remove(item: OpenItem): void;
  undo(item: OpenItem): void;
  move(item: OpenItem, after: string | null, before: string | null): void;
  reopen(item: Item): void;
  /** What was read again: states it has caught up with are forgotten. */
  settle(open: readonly OpenItem[]): void;
}
