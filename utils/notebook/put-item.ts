import type { Item } from '../model/item';
import type { WriteWork } from './context';
import { touchPractice } from './coverage';
import { putRow } from './put-row';
import { itemRow } from './rows';

/** Stores an item in which something was written, and touches the practice it belongs to. */
export async function putItem(work: WriteWork, item: Item): Promise<void> {
  await putRow(work, 'items', itemRow(item));
  await touchPractice(work, item.personId, item.practice);
}
