import { generateKeyBetween } from 'fractional-indexing';
import type { Item, ItemKind, Owner } from '../../model/item';
import { checkText, ITEM_LENGTH } from '../check-text';
import type { Context, Work } from '../context';
import { needMeeting, needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { itemRow } from '../rows';
import { write } from '../write';

/** See `Notebook.addItem`. The item becomes the person's last. */
export function addItem(
  context: Context,
  op: OperationId,
  input: {
    personId: string;
    meetingId: string | null;
    kind: ItemKind;
    text: string;
    owner: Owner;
    dueOn: string | null;
  },
): Promise<Item> {
  return write(context, op, ['people', 'meetings', 'items'], async (work) => {
    const { personId, kind, owner, dueOn } = input;
    const text = checkText('The item', input.text, ITEM_LENGTH);
    await needPerson(work, personId);
    const meeting = input.meetingId === null ? null : await needMeeting(work, input.meetingId);
    if (meeting && meeting.personId !== personId) {
      throw new NotebookError('invalid', 'This meeting is with somebody else.');
    }
    const item: Item = {
      id: work.newId(),
      personId,
      meetingId: meeting?.id ?? null,
      kind,
      text,
      owner,
      state: 'open',
      dueOn,
      rank: generateKeyBetween(await findLastRank(work, personId), null),
      createdAt: work.now,
      updatedAt: work.now,
      closedAt: null,
      deletedAt: null,
      revision: 1,
    };
    await work.tx.objectStore('items').add(itemRow(item));
    return item;
  });
}

/** The last rank that any item of the person has, closed and deleted ones included; null for the first item. */
async function findLastRank(work: Work, personId: string): Promise<string | null> {
  const range = IDBKeyRange.bound([personId], [personId, []]);
  const cursor = await work.tx.objectStore('items').index('byPlace').openKeyCursor(range, 'prev');
  return cursor?.key[1] ?? null;
}
