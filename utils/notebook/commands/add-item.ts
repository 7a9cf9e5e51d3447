import { type Item, OWN } from '../../model/item';
import type { NewItem } from '../../model/new-item';
import { checkAbout, checkInvolves, checkOwner, checkPractice } from '../check-item';
import { comesInConfidence } from '../confidence';
import type { Context, Work } from '../context';
import { needAliveItem, needMeetingWith, needPersonOrOwn } from '../finders';
import { findLastRank, insertItem } from '../insert-item';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { toldByTransaction } from '../told-by-transaction';
import { write } from '../write';

/** See `Notebook.addItem`. What is written down as passed on from a confidential item is confidential, too. */
export function addItem(context: Context, op: OperationId, input: NewItem): Promise<Item> {
  return write(context, op, ['people', 'meetings', 'items', 'coverage'], async (work) => {
    const { personId, kind, part, text, owner, dueOn = null, aboutId = null, source = null } = input;
    const { practice = null, state = 'open', up = null } = input;
    checkOwner(kind, owner);
    checkPractice(practice);
    // All at once: waiting for one answer before the next question takes longer than the answers.
    const rank = toldByTransaction(findLastRank(work, personId));
    const [meetingId] = await Promise.all([findMeetingId(work, input), needPersonOrOwn(work, personId)]);
    await checkAbout(work, null, aboutId);
    const involves = await checkInvolves(work, input.involves ?? [], personId);
    const privacy = (await isOfConfidential(work, source)) ? 'confidential' : (input.privacy ?? 'private');
    if (privacy === 'confidential' && up !== null) {
      throw new NotebookError('invalid', 'What is confidential cannot go up.');
    }
    const said = { personId, meetingId, kind, part, text, owner, state, dueOn, practice };
    const marks = { privacy, up: up === null ? null : { topic: up, toldAt: null } };
    return insertItem(work, { ...said, ...marks, aboutId, source, involves }, rank);
  });
}

async function findMeetingId(work: Work, { personId, meetingId }: NewItem): Promise<string | null> {
  if (meetingId === null) return null;
  if (personId === OWN) throw new NotebookError('invalid', 'The user’s own shelf has no meetings.');
  return (await needMeetingWith(work, meetingId, personId)).id;
}

/** Rejects a source that is not there, or is somebody else's. */
async function isOfConfidential(work: Work, source: Item['source']): Promise<boolean> {
  if (source === null) return false;
  await needPersonOrOwn(work, source.personId);
  if (source.itemId === null) return false;
  const item = await needAliveItem(work, source.itemId);
  if (item.personId !== source.personId) {
    throw new NotebookError('invalid', 'The source is with somebody else.');
  }
  return item.privacy === 'confidential' || comesInConfidence(work, item);
}
