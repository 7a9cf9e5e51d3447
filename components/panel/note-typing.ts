import type { Edit } from '../notes/list-typing';
import { type ItemLine, itemLineAt } from './item-line';
import { editOfKey } from './note-keys';

/** What a key does in a note besides what it does in every field; `item`: the line that becomes an open item by it. */
export interface KeyMeaning {
  edit: Edit;
  item: ItemLine | null;
}

/** Null: the key means what it always does. */
export function meaningOf(event: KeyboardEvent, area: HTMLTextAreaElement): KeyMeaning | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  const isEnter = key === 'Enter' && !(altKey || ctrlKey || metaKey || shiftKey || isComposing);
  const item = isEnter ? itemLineAt(area.value, area.selectionStart, area.selectionEnd) : null;
  const edit = item?.edit ?? editOfKey(event, area);
  return edit && { edit, item };
}
