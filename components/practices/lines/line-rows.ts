import { type ReadonlySignal, signal } from '@preact/signals';
import type { NextStep } from '../../../utils/guide/next-step';
import type { Item } from '../../../utils/model/item';
import type { ItemActions } from '../../items/item-actions';
import { type Schedule, schedule } from '../../schedule';
import type { TextKey } from '../../texts';
import { withEntry } from '../../with-entry';
import { remember } from '../remember';
import type { LineDraft } from './line-draft';

/** Long enough to read what became of a line and to think better of it. */
const LINGER_MS = 10_000;
/** A line in use (under the pointer, holding the focus) stays, and is looked at again. */
const IN_USE_MS = 1500;

/** A line shown otherwise than the notebook says: on its way out, or called back and not yet read again. */
interface Passing {
  /** As it is to be shown. */
  item: Item;
  as: 'state' | 'deleted' | 'restored';
}

interface LineFailure {
  text: TextKey;
  retry(): void;
}

export interface LineRows {
  passing: ReadonlySignal<ReadonlyMap<string, Passing>>;
  failures: ReadonlySignal<ReadonlyMap<string, LineFailure>>;
  /** What is being edited: kept here, so that it outlives every reading and folding. */
  drafts: ReadonlySignal<ReadonlyMap<string, LineDraft>>;
  edit(id: string, draft: LineDraft | null): void;
  /** These resolve whatever came of it; what failed stands in `failures`. */
  step(item: Item, change: NextStep['change']): Promise<void>;
  setState(item: Item, state: Item['state']): Promise<void>;
  remove(item: Item): Promise<void>;
  undo(item: Item): Promise<void>;
  /** What was read again: what it has caught up with is forgotten. */
  settle(items: readonly Item[]): void;
}

/** The page's lines, whichever list shows them. */
export function lineRows(actions: ItemActions): LineRows {
  return remember(actions, 'line rows', () => createLineRows({ actions, schedule, isInUse }));
}

interface Deps {
  actions: ItemActions;
  schedule: Schedule;
  isInUse(id: string): boolean;
}

function createLineRows({ actions, schedule, isInUse }: Deps): LineRows {
  const passing = signal<ReadonlyMap<string, Passing>>(new Map());
  const failures = signal<ReadonlyMap<string, LineFailure>>(new Map());
  const drafts = signal<ReadonlyMap<string, LineDraft>>(new Map());
  const timers = new Map<string, () => void>();

  function pass(id: string, next: Passing | null) {
    timers.get(id)?.();
    timers.delete(id);
    passing.value = withEntry(passing.value, id, next);
    if (next) expireAfter(id, LINGER_MS);
  }

  function expireAfter(id: string, ms: number) {
    const expire = () => (isInUse(id) ? expireAfter(id, IN_USE_MS) : pass(id, null));
    timers.set(id, schedule(expire, ms));
  }

  async function attempt(
    id: string,
    text: TextKey,
    action: () => Promise<void>,
    /** What is shown meanwhile; undefined: nothing else than before. */
    meanwhile: Passing | undefined,
    retry: () => void,
  ) {
    const before = passing.value.get(id) ?? null;
    if (meanwhile) pass(id, meanwhile);
    failures.value = withEntry(failures.value, id, null);
    try {
      await action();
    } catch {
      if (meanwhile) pass(id, before);
      failures.value = withEntry(failures.value, id, { text, retry });
    }
  }

  const rows: LineRows = {
    passing,
    failures,
    drafts,
    edit(id, draft) {
      drafts.value = withEntry(drafts.value, id, draft);
    },
    step(item, change) {
      if ('state' in change) return rows.setState(item, change.state);
      const act = () => actions.editItem({ id: item.id, ...change });
      return attempt(item.id, 'item_not_changed', act, undefined, () => void rows.step(item, change));
    },
    setState(item, state) {
      const act = () => actions.setItemState(item.id, state);
      const meanwhile: Passing = { item: { ...item, state }, as: 'state' };
      return attempt(item.id, 'item_not_changed', act, meanwhile, () => void rows.setState(item, state));
    },
    remove(item) {
      const act = () => actions.deleteItem(item.id);
      return attempt(item.id, 'item_not_deleted', act, { item, as: 'deleted' }, () => void rows.remove(item));
    },
    undo(item) {
      const act = () => actions.restoreItem(item.id);
      return attempt(item.id, 'item_not_restored', act, { item, as: 'restored' }, () => void rows.undo(item));
    },
    settle(items) {
      for (const now of items) {
        const shown = passing.value.get(now.id);
        if (!shown) continue;
        const caughtUp = shown.as !== 'deleted' && now.state === shown.item.state;
        // In a later revision than the one that was changed here: somebody changed it again elsewhere.
        if (caughtUp || now.revision > shown.item.revision + 1) pass(now.id, null);
      }
    },
  };
  return rows;
}

/** A line can stand in its section and among what is due. */
function isInUse(id: string): boolean {
  const row = `[data-row="${CSS.escape(id)}"]`;
  return document.querySelector(`${row}:hover, ${row}:focus-within`) !== null;
}
