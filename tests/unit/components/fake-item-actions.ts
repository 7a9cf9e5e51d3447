import { vi } from 'vitest';
import type { ItemActions } from '../../../components/items/item-actions';

/** Actions that all work, at once, and tell how they were called. */
export function fakeItemActions() {
  return {
    editItem: vi.fn(async () => {}),
    setItemState: vi.fn(async () => {}),
    moveItem: vi.fn(async () => {}),
    deleteItem: vi.fn(async () => {}),
    restoreItem: vi.fn(async () => {}),
    markItem: vi.fn(async () => {}),
    passOn: vi.fn(async (..._: unknown[]) => {}),
    readHistory: vi.fn<ItemActions['readHistory']>(async () => null),
    bringBack: vi.fn(async () => {}),
  } satisfies ItemActions;
}
