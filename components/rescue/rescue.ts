import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemEntry, SentItem } from '../items/item-entry';
import type { ItemDraft } from '../items/row-state';
import type { NoteSaver, NoteSaverDeps } from '../panel/note-saver';
import type { PanelActions } from '../panel/panel-props';
import type { RescueShelf } from './rescue-shelf';

/** A field's state, as far as it was typed. */
export interface TypedState<Value> {
  /** What is typed and not yet taken; null: nothing. Read within an effect. */
  read(): Value | null;
  /** Puts back what was left. */
  write(value: Value): void;
  /** An example: what was left is put back only if it is of this shape. */
  like: Value;
}

/** Where a field stands: its name, the same in every page, with the id of what it is about; and with whom, null: nobody. */
export interface FieldPlace {
  field: string;
  personId: string | null;
}

export interface KeptNotes {
  /** Sends it off, telling the shelf what is on its way. */
  save: NoteSaverDeps['save'];
  /** Keeps what is typed into this meeting's note until it is saved. The answer ends it. */
  watch(notes: Pick<NoteSaver, 'text' | 'status'>, meeting: { id: string; personId: string }): () => void;
}

/** What a page's fields are given so that nothing typed into them is lost with the page. */
export interface Rescue extends Pick<RescueShelf, 'list' | 'isBack' | 'discard' | 'settled' | 'newId'> {
  /**
   * What is typed into a field lies on the shelf, and what a page that is gone left there is put back as soon as the
   * field is empty. The answer ends it; what is on the shelf by then stays there.
   */
  keep<Value>(place: FieldPlace, state: TypedState<Value>): () => void;
  /** The same for the field that adds open items, with what was sent off; `add` sends such a line again. */
  keepEntry(personId: string, entry: ItemEntry, add: SentItem['add']): () => void;
  /** The same for an item while it is edited, beginning with this draft. */
  keepEdit(editing: Signal<ItemDraft | null>, draft: ItemDraft): () => void;
  /** The same for notes, which are saved as they are typed. */
  keepNotes(saveNote: PanelActions['saveNote']): KeptNotes;
}

const nothing = () => undefined;

/** Keeps nothing: where there is no page that could come back. */
export const NO_RESCUE: Rescue = {
  keep: () => nothing,
  keepEntry: () => nothing,
  keepEdit: () => nothing,
  keepNotes: (saveNote) => ({
    save: (meetingId, { op, text, base, shared }) => saveNote(meetingId, { text, base, shared }, op),
    watch: () => nothing,
  }),
  settled: () => Promise.resolve(),
  list: () => [],
  isBack: () => false,
  discard: nothing,
  newId: () => crypto.randomUUID(),
};

const RescueContext = createContext(NO_RESCUE);
export const RescueProvider = RescueContext.Provider;

/** The page's rescue; without a provider, one that keeps nothing. */
export function useRescue(): Rescue {
  return useContext(RescueContext);
}
