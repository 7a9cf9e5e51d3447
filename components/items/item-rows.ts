import { signal } from '@preact/signals';
import type { OpenItem } from '../../utils/model/item';
import type { Rescue } from '../rescue/rescue';
import type { Schedule } from '../schedule';
import type { TextKey } from '../texts';
import { withEntry } from '../with-entry';
import type { ItemActions } from './item-actions';
import type { ItemDraft, ItemRows, RowFailure, RowState } from './row-state';

/** Long enough to see what was checked, and to think better of it. */
const LINGER_MS = 1500;
/** Long enough to read "Deleted" and reach for "Undo". */
const UNDO_MS = 10_000;

const LEAVES_A_WAY_BACK: Record<RowState['as'], boolean> = {
  done: false,
  deleted: true,
  dropped: true,
  back: false,
};

interface Deps {
  actions: () => ItemActions;
  schedule: Schedule;
  rescue: Pick<Rescue, 'keepEdit'>;
  /** A deleted or dropped row in use (under the pointer, holding the focus) stays. */
  isInUse(id: string): boolean;
}

/** What happens to rows between a click and the next reading: nothing jumps, and what failed says so. */
export function createItemRows({ actions, schedule, rescue, isInUse }: Deps): ItemRows {
  const states = signal<ReadonlyMap<string, RowState>>(new Map());
  const failures = signal<ReadonlyMap<string, RowFailure>>(new Map());
  const editing = signal<ItemDraft | null>(null);
  const timers = new Map<string, () => void>();
  // Rows whose time is over, kept only until a reading no longer holds them.
  const expired = new Set<string>();
  let known = new Map<string, OpenItem>();
  let stopKeeping = (): void => undefined;

  function forget(id: string) {
    timers.get(id)?.();
    timers.delete(id);
    expired.delete(id);
    states.value = withEntry(states.value, id, null);
  }

  function expire(id: string) {
    const state = states.value.get(id);
    if (!state) return;
    if (LEAVES_A_WAY_BACK[state.as] && isInUse(id)) {
      timers.set(
        id,
        schedule(() => expire(id), LINGER_MS),
      );
      return;
    }
    expired.add(id);
    if (!known.has(id) || state.as === 'back') forget(id);
  }

  function show(item: OpenItem, as: RowState['as']) {
    timers.get(item.id)?.();
    timers.delete(item.id);
    expired.delete(item.id);
    states.value = withEntry(states.value, item.id, { item, as });
    timers.set(
      item.id,
      schedule(() => expire(item.id), LEAVES_A_WAY_BACK[as] ? UNDO_MS : LINGER_MS),
    );
  }

  async function attempt(
    id: string,
    text: TextKey,
    action: () => Promise<void>,
    /** Takes back what was shown in advance; null where nothing was. */
    onFailure: (() => void) | null,
    retry: () => void,
  ) {
    failures.value = withEntry(failures.value, id, null);
    try {
      await action();
    } catch {
      onFailure?.();
      failures.value = withEntry(failures.value, id, { text, retry });
    }
  }

  const rows: ItemRows = {
    states,
    failures,
    editing,
    actions,
    edit(draft) {
      const id = editing.peek()?.item.id ?? null;
      // Of a row that is left for another one, what was typed stays on the shelf.
      if (draft && draft.item.id !== id) stopKeeping();
      editing.value = draft;
      if (draft && draft.item.id !== id) stopKeeping = rescue.keepEdit(editing, draft);
      if (!draft) stopKeeping();
    },
    check(item) {
      show(item, 'done');
      const act = () => actions().setItemState(item.id, 'done');
      void attempt(
        item.id,
        'item_not_changed',
        act,
        () => forget(item.id),
        () => rows.check(item),
      );
    },
    uncheck(item) {
      show(item, 'back');
      const act = () => actions().setItemState(item.id, 'open');
      void attempt(
        item.id,
        'item_not_changed',
        act,
        () => show(item, 'done'),
        () => rows.uncheck(item),
      );
    },
    drop(item) {
      show(item, 'dropped');
      const act = () => actions().setItemState(item.id, 'dropped');
      void attempt(
        item.id,
        'item_not_changed',
        act,
        () => forget(item.id),
        () => rows.drop(item),
      );
    },
    remove(item) {
      show(item, 'deleted');
      const act = () => actions().deleteItem(item.id);
      void attempt(
        item.id,
        'item_not_deleted',
        act,
        () => forget(item.id),
        () => rows.remove(item),
      );
    },
    undo(item) {
      const was = states.value.get(item.id)?.as === 'dropped' ? 'dropped' : 'deleted';
      show(item, 'back');
      const act = () =>
        was === 'dropped' ? actions().setItemState(item.id, 'open') : actions().restoreItem(item.id);
      void attempt(
        item.id,
        'item_not_restored',
        act,
        () => show(item, was),
        () => rows.undo(item),
      );
    },
    move(item, after, before) {
      const act = () => actions().moveItem(item.id, after, before);
      void attempt(item.id, 'item_not_moved', act, null, () => rows.move(item, after, before));
    },
    reopen(item) {
      const act = () => actions().setItemState(item.id, 'open');
      void attempt(item.id, 'item_not_changed', act, null, () => rows.reopen(item));
    },
    settle(open) {
      known = new Map(open.map((item) => [item.id, item]));
      for (const [id, state] of states.value) {
        const now = known.get(id);
        if (!now && expired.has(id) && state.as !== 'back') forget(id);
        if (now && state.as === 'back') forget(id);
        // Open in a later revision than the one checked: somebody opened it again elsewhere.
        else if (now && now.revision > state.item.revision + 1) forget(id);
      }
    },
  };
  return rows;
}
