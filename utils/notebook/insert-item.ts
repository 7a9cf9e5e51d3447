import { generateKeyBetween } from 'fractional-indexing';
import type { Item, ItemBase, ItemKind } from '../model/item';
import { itemRecord } from '../model/records';
import { checkText, ITEM_LENGTH } from './check-text';
import type { Work, WriteWork } from './context';
import { touchPractice } from './coverage';
import { allOf } from './item-lists';
import { putRow } from './put-row';
import { checkRecord, itemRow } from './rows';

type Given = 'personId' | 'meetingId' | 'text' | 'owner' | 'practice' | 'privacy';
type Optional = 'id' | 'state' | 'dueOn' | 'up' | 'aboutId' | 'source' | 'involves';

/** What a new item says. Whom and what it refers to was looked up before; its part is checked here. */
export type ItemToInsert = Pick<ItemBase, Given> &
  Partial<Pick<ItemBase, Optional>> & { kind: ItemKind; part: unknown };

/** Stores a new item as the last of its person. @param last what `findLastRank` says of them. */
export async function insertItem(
  work: WriteWork,
  given: ItemToInsert,
  last = findLastRank(work, given.personId),
): Promise<Item> {
  const state = given.state ?? 'open';
  const item = checkRecord(itemRecord, {
    id: work.newId(),
    dueOn: null,
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    ...given,
    text: checkText('The item', given.text, ITEM_LENGTH),
    state,
    rank: generateKeyBetween(await last, null),
    createdAt: work.now,
    updatedAt: work.now,
    closedAt: state === 'open' ? null : work.now,
    deletedAt: null,
    revision: 1,
  });
  await putRow(work, 'items', itemRow(item), true);
  await touchPractice(work, item.personId, item.practice);
  return item;
}

/** The last rank that any item of the person has, closed and deleted ones included; null for the first item. */
export async function findLastRank(work: Work, personId: string): Promise<string | null> {
  const range = allOf(personId);
  const cursor = await work.tx.objectStore('items').index('byPlace').openKeyCursor(range, 'prev');
  return cursor?.key[1] ?? null;
}
