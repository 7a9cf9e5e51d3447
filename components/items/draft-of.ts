import type { OpenItem } from '../../utils/model/item';
import type { ItemDraft } from './row-state';

/** With what editing an item begins. */
export function draftOf(item: OpenItem): ItemDraft {
  const waitingFor = (item.kind === 'action' && item.part.waitingFor) || '';
  return { item, text: item.text, owner: item.owner, waitingFor, dueOn: item.dueOn };
}
