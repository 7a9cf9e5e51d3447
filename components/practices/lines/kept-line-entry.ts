import type { NewItem } from '../../../utils/model/new-item';
import type { Rescue } from '../../rescue/rescue';
import type { PracticeActions } from '../practice-props';
import { createLineEntry, type LineEntry, NOTHING_TYPED, type TypedLine } from './line-entry';

interface LeftLines {
  typed: TypedLine;
  sent: ReadonlyArray<{ input: Pick<NewItem, 'text' | 'personId' | 'kind'>; op: string }>;
}

const LIKE: LeftLines = {
  typed: NOTHING_TYPED,
  sent: [{ input: { text: '', personId: '', kind: 'action' }, op: '' }],
};

/** An entry whose lines lie on the shelf until they are on disk. */
export function keptLineEntry(
  actions: PracticeActions,
  rescue: Rescue,
  place: { field: string; personId: string | null },
): LineEntry {
  const entry = createLineEntry(actions, rescue);
  rescue.keep(place, {
    read() {
      const typed = entry.typed.value;
      const sent = entry.sent.value.map(({ input, op }) => ({ input, op }));
      return typed.text.trim() === '' && sent.length === 0 ? null : { typed, sent };
    },
    write({ typed, sent }) {
      entry.typed.value = typed;
      // The background looks at each once more, and refuses what it does not know.
      for (const { input, op } of sent) entry.sendAgain(input as NewItem, op);
    },
    like: LIKE,
  });
  return entry;
}
