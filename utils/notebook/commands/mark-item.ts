import type { Item, Privacy, UpTopic } from '../../model/item';
import { comesInConfidence, keepCopiesInConfidence } from '../confidence';
import type { Context, WriteWork } from '../context';
import { needAliveItem } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

interface Marks {
  id: string;
  privacy?: Privacy;
  up?: UpTopic | null;
}

/** See `Notebook.markItem`. */
export function markItem(context: Context, op: OperationId, input: Marks): Promise<Item> {
  return write(context, op, ['items', 'coverage'], async (work) => {
    const item = await needAliveItem(work, input.id);
    const privacy = await privacyFor(work, item, input);
    const up = upFor(item, input, privacy);
    if (privacy === 'confidential') await keepCopiesInConfidence(work, item.id);
    if (privacy === item.privacy && up === item.up) return item;
    const next = changed(item, { privacy, up }, work.now);
    await putItem(work, next);
    return next;
  });
}

async function privacyFor(work: WriteWork, item: Item, { privacy }: Marks): Promise<Privacy> {
  if (privacy === undefined || privacy === item.privacy) return item.privacy;
  if (privacy !== 'confidential' && (await comesInConfidence(work, item))) {
    throw new NotebookError('invalid', 'It was said in confidence and stays confidential.');
  }
  return privacy;
}

/** Under the topic it has already, what was told stays told; under another one it is to be told again. */
function upFor(item: Item, { up }: Marks, privacy: Privacy): Item['up'] {
  if (privacy === 'confidential') {
    if (up) throw new NotebookError('invalid', 'What is confidential cannot go up.');
    return null;
  }
  if (up === undefined || up === item.up?.topic) return item.up;
  return up && { topic: up, toldAt: null };
}
