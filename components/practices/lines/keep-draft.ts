import type { Item } from '../../../utils/model/item';
import type { Rescue } from '../../rescue/rescue';
import { draftOf } from './line-draft';
import type { LineRows } from './line-rows';

/** Keeps what is typed into a line while it is edited on the shelf. The answer ends it. */
export function keepDraft(rescue: Rescue, rows: LineRows, base: Item): () => void {
  const { base: _, ...begun } = draftOf(base);
  return rescue.keep(
    { field: `edit line ${base.id}`, personId: base.personId },
    {
      read() {
        const now = rows.drafts.value.get(base.id);
        if (!now) return null;
        const { base: _base, ...typed } = now;
        return JSON.stringify(typed) === JSON.stringify(begun) ? null : typed;
      },
      write: (left) => rows.edit(base.id, { base, ...left }),
      like: begun,
    },
  );
}
