import type { Kept } from '../context';
import { type Meta, type Sentinel, writeSentinel } from '../meta';
import type { Database, OperationRow, Place } from '../schema';
import type { MirrorArea } from './mirror-area';
import { nameOf, SENTINEL, toCopy } from './mirror-names';
import { nameOfOperation, OPERATION_NAMES, toOperationCopy } from './mirrored-operations';
import { readCopies, readOperationCopies, readSeq } from './read-copies';

/** A copy of every record outside the database, with a sentinel that says how far it goes. */
export interface Mirror {
  /** Every write up to this number is in the mirror. */
  mirroredSeq(): number;
  /** The browser refuses to keep it, as far as that was tried. */
  fails(): boolean;
  /** From now on it belongs to this state of the database. Null: it cannot be reached, and is left alone. */
  begin(sentinel: Sentinel | null): void;
  /**
   * Takes over what a write changed (null: it changed no record), and by which operation, and answers whether that, and all from before, stands in
   * the mirror now; what does not is tried again with the next write. It never rejects. A mirror that was given up follows
   * nothing, and answers true.
   */
  follow(state: Meta | null, kept: readonly Kept[], operation: OperationRow | null): Promise<boolean>;
  /** Tries once more what could not be mirrored; in vain, the mirror is given up until the next opening. */
  retry(): Promise<void>;
  /** Copies these records as the database has them now; rejects when it could not. */
  copy(database: Database, places: readonly Place[]): Promise<void>;
  /** Copies these records and the last operations as the database has them now; rejects when it could not. */
  refresh(database: Database, places: readonly Place[], change?: Partial<Sentinel>): Promise<void>;
}

export function createMirror(deps: {
  area: MirrorArea | null;
  now: () => string;
  onFailure: (cause: unknown) => void;
}): Mirror {
  const { area, now, onFailure } = deps;
  let sentinel: Sentinel | null = null;
  /** By name; null: it is to go. */
  let waiting = new Map<string, string | null>();
  let waitingState: Meta | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let fails = false;

  /** One call of the area at a time: a record's newest copy must be the last one written. */
  function inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function store(copies: Map<string, string | null>, change: Partial<Sentinel>): Promise<void> {
    if (!area || !sentinel) return;
    const seq = Math.max(sentinel.seq, change.seq ?? 0);
    const next = { ...sentinel, ...change, seq, at: now() };
    const gone = [...copies].flatMap(([name, copy]) => (copy === null ? name : []));
    // Answers of operations hold what was written: of what was removed for good, no word stays.
    if (gone.length > 0) gone.push(...OPERATION_NAMES.filter((name) => !copies.has(name)));
    // First what is to go: only with the sentinel this counts as mirrored.
    fails = true;
    if (gone.length > 0) await area.remove(gone);
    await area.set({
      ...Object.fromEntries([...copies].filter(([, copy]) => copy !== null)),
      [SENTINEL]: writeSentinel(next),
    });
    fails = false;
    sentinel = next;
  }

  async function flush(): Promise<boolean> {
    const [copies, state] = [waiting, waitingState];
    if (!state) return true;
    waiting = new Map();
    waitingState = null;
    try {
      const { installation, seq, counts } = state;
      await store(copies, { installation, seq, counts });
      return true;
    } catch (cause) {
      for (const [name, copy] of copies) if (!waiting.has(name)) waiting.set(name, copy);
      waitingState ??= state;
      onFailure(cause);
      return false;
    }
  }

  return {
    mirroredSeq: () => (area ? (sentinel?.seq ?? 0) : Number.MAX_SAFE_INTEGER),
    fails: () => fails,
    begin(known) {
      sentinel = known;
      fails = area !== null && known === null;
      waiting = new Map();
      waitingState = null;
    },
    follow(state, kept, operation) {
      if (state && sentinel) {
        if (operation) waiting.set(nameOfOperation(state.seq), toOperationCopy(operation));
        for (const { store, key, row } of kept) {
          waiting.set(nameOf({ store, key }), row && toCopy(row));
        }
        waitingState = state;
      }
      return inTurn(flush);
    },
    async retry() {
      if (await inTurn(flush)) return;
      sentinel = null;
      waiting = new Map();
      waitingState = null;
    },
    copy: (database, places) =>
      inTurn(async () => {
        const copies = await readCopies(database, places);
        // Of a write that is still to be copied, not one record alone: the disk may be full before the others come.
        await store(new Map([...copies, ...waiting]), { seen: await readSeq(database) });
      }),
    refresh: (database, places, change = {}) =>
      inTurn(async () => {
        const [records, operations] = [
          await readCopies(database, places),
          await readOperationCopies(database),
        ];
        await store(new Map([...records, ...operations]), { ...change, seen: await readSeq(database) });
      }),
  };
}
