import type { Item } from '../../model/item';
import type { Evidence } from '../../model/item-parts';
import type { Context } from '../context';
import { needAliveItem } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

/** See `Notebook.addEvidence`. It is put in the order of the days, whenever it is written down. */
export function addEvidence(
  context: Context,
  op: OperationId,
  input: { id: string; evidence: Evidence },
): Promise<Item> {
  return write(context, op, ['items', 'coverage'], async (work) => {
    const item = await needAliveItem(work, input.id);
    if (item.kind !== 'growth') {
      throw new NotebookError('invalid', 'Evidence is of a strength or an area to grow in.');
    }
    const added = {
      ...input.evidence,
      text: input.evidence.text.trim(),
      figure: input.evidence.figure.trim(),
    };
    if (added.text === '' && added.figure === '')
      throw new NotebookError('invalid', 'The evidence is empty.');
    const evidence = [...item.part.evidence, added].sort(compareByDay);
    const next = changed(item, { part: { ...item.part, evidence } }, work.now);
    await putItem(work, next);
    return next;
  });
}

/** Of one day's, what was written first stays first: sorting keeps the order of equals. */
function compareByDay(a: Evidence, b: Evidence): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
