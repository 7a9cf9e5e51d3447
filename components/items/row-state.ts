import type { ReadonlySignal } from '@preact/signals';
import type { Item, OpenItem, Owner } from '../../utils/model/item';
import type { TextKey } from '../texts';
import type { ItemActions } from './item-actions';

/** A row shown otherwise than the notebook says: about to leave, or called back and not yet read again. */
export interface RowState {
  item: OpenItem;
  as: 'done' | 'deleted' | 'dropped' | 'back';
}

/** An item's changes, typed and not yet saved. */
export interface ItemDraft {
  item: OpenItem;
  text: string;
  owner: Owner;
  /** Of owner `third`: whom for. */
  waitingFor: string;
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
  /** What is done in a row without showing it in advance. */
  actions(): ItemActions;
  edit(draft: ItemDraft | null): void;
  check(item: OpenItem): void;
  uncheck(item: OpenItem): void;
  drop(item: OpenItem): void;
  remove(item: OpenItem): void;
  undo(item: OpenItem): void;
  move(item: OpenItem, after: string | null, before: string | null): void;
  reopen(item: Item): void;
  /** What was read again: states it has caught up with are forgotten. */
  settle(open: readonly OpenItem[]): void;
}
