import type { Item } from '../../model/item';
import type { PassOn } from '../../model/new-item';
import { itemRecord } from '../../model/records';
import { checkPractice } from '../check-item';
import { comesInConfidence } from '../confidence';
import type { Context, WriteWork } from '../context';
import { needAliveItem, needPersonOrOwn } from '../finders';
import { insertItem } from '../insert-item';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { readRow } from '../rows';
import { write } from '../write';
import { takeNextMeeting } from './open-next-meeting';

/** What is passed on, and where from. */
interface Passed {
  text: string;
  /** Null when it is a line of a note. */
  item: Item | null;
  personId: string;
  confidential: boolean;
}

/** See `Notebook.passOn`. */
export function passOn(context: Context, op: OperationId, input: PassOn): Promise<Item[]> {
  return write(context, op, ['people', 'meetings', 'items', 'coverage'], async (work) => {
    const to = [...new Set(input.to)];
    if (to.length === 0) throw new NotebookError('invalid', 'Nobody to pass it on to was named.');
    checkPractice(input.practice);
    const passed = await findPassed(work, input.from);
    const kind = kindFor(passed, input.as);
    const privacy = passed.confidential ? 'confidential' : 'private';
    // Of what was written once for several the first copy holds the others together; elsewhere it is what was passed on.
    const first = passed.item === null && input.as === 'share' ? work.newId() : null;
    const source = { itemId: passed.item?.id ?? first, personId: passed.personId };
    const copies: Item[] = [];
    const waiting = await findWaiting(work, passed, kind.kind);
    for (const personId of to) {
      const known = waiting.find((copy) => copy.personId === personId);
      if (known) {
        copies.push(known);
        continue;
      }
      const id = copies.length === 0 && first !== null ? first : work.newId();
      const meeting = await takeNextMeeting(work, personId);
      const said = { id, personId, meetingId: meeting.id, text: passed.text, practice: input.practice };
      copies.push(await insertItem(work, { ...said, ...kind, privacy, source }));
    }
    return copies;
  });
}

/** Copies of an item that are still open: passing it on once more to the same people must not double them. */
async function findWaiting(work: WriteWork, { item }: Passed, kind: Item['kind']): Promise<Item[]> {
  if (item === null) return [];
  const rows = await work.tx.objectStore('items').index('bySource').getAll(item.id);
  return rows
    .flatMap((row) => readRow(work, 'items', itemRecord, row) ?? [])
    .filter((copy) => copy.id !== item.id && copy.kind === kind)
    .filter(({ state, deletedAt }) => state === 'open' && deletedAt === null);
}

async function findPassed(work: WriteWork, from: PassOn['from']): Promise<Passed> {
  if ('itemId' in from) {
    const item = await needAliveItem(work, from.itemId);
    const confidential = item.privacy === 'confidential' || (await comesInConfidence(work, item));
    return { text: item.text, item, personId: item.personId, confidential };
  }
  await needPersonOrOwn(work, from.personId);
  return { ...from, item: null };
}

/** What the copies are. An opportunity begins anew with whom it is handed to, and is theirs. */
function kindFor({ item }: Passed, as: PassOn['as']): Pick<Item, 'kind' | 'owner' | 'part'> {
  if (as !== 'opportunity') {
    return { kind: 'talking-point', owner: 'me', part: { form: as, questionId: null } };
  }
  if (item?.kind !== 'opportunity') {
    throw new NotebookError('invalid', 'Only an opportunity can be handed out as one.');
  }
  return { kind: 'opportunity', owner: 'them', part: { ...item.part, stage: 'suggested' } };
}
