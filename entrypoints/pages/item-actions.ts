import type { ItemActions } from '../../components/items/item-actions';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';

/** What every page that shows items can do with them. */
export function itemActions(ask: Ask<PageProtocol>): ItemActions {
  return {
    editItem: async (change) => void (await ask('editItem', change)),
    setItemState: async (id, state) => void (await ask('setItemState', { id, state })),
    moveItem: async (id, after, before) => void (await ask('moveItem', { id, after, before })),
    deleteItem: async (id) => void (await ask('deleteItem', { id })),
    markItem: async (change) => void (await ask('markItem', change)),
    passOn: async (input) => void (await ask('passOn', input)),
    readHistory: (place) => ask('readHistory', place),
    bringBack: (place, versionId) => ask('bringBack', { ...place, versionId }),
    restoreItem: async (id) => void (await ask('restoreItem', { id })),
  };
}
