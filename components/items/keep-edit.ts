import type { Signal } from '@preact/signals';
import type { Rescue } from '../rescue/rescue';
import type { ItemDraft } from './row-state';

/** Keeps what is typed into an item while it is edited on the shelf. The answer ends it. */
export function keepEdit(
  rescue: Pick<Rescue, 'keep'>,
  editing: Signal<ItemDraft | null>,
  draft: ItemDraft,
): () => void {
  const { item } = draft;
  return rescue.keep(
    { field: `edit ${item.id}`, personId: item.personId },
    {
      read() {
        const now = editing.value;
        if (now?.item.id !== item.id) return null;
        const { text, owner, waitingFor, dueOn } = now;
        const isTyped =
          text !== draft.text ||
          owner !== draft.owner ||
          waitingFor !== draft.waitingFor ||
          dueOn !== draft.dueOn;
        return isTyped ? { text, owner, waitingFor, dueOn } : null;
      },
      write(left) {
        editing.value = { ...draft, ...left };
      },
      like: { text: '', owner: draft.owner, waitingFor: '', dueOn: null as string | null },
    },
  );
}
