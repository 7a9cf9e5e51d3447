import type { Context } from '../context';
import { needItem } from '../finders';
import type { OperationId } from '../notebook';
import { putItem } from '../put-item';
import { changed } from '../rows';
import { write } from '../write';

/**
 * See `Notebook.tellBrief`. What was deleted, unmarked or told in another view meanwhile is passed over: the rest was
 * told all the same.
 */
export async function tellBrief(context: Context, op: OperationId, input: { ids: string[] }): Promise<void> {
  await write(context, op, ['items', 'coverage'], async (work) => {
    for (const id of new Set(input.ids)) {
      const item = await needItem(work, id);
      const { up } = item;
      if (up === null || up.toldAt !== null || item.deletedAt !== null) continue;
      const isOver = item.kind === 'update' && up.topic !== 'decision' && item.state === 'open';
      const closing = isOver ? ({ state: 'done', closedAt: work.now } as const) : {};
      await putItem(work, changed(item, { up: { ...up, toldAt: work.now }, ...closing }, work.now));
    }
    return null;
  });
}
