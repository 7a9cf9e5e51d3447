import { type IDBPDatabase, openDB } from 'idb';

/** What outlives a worker: every row of every store, and the mirror. */
export interface DiskState {
  stores: Record<string, unknown[]>;
  values: Map<string, string>;
}

/** A real database and its mirror, past the notebook. */
export interface LabDisk {
  name: string;
  values: Map<string, string>;
  read(): Promise<DiskState>;
  /** Makes it what it was. */
  write(state: DiskState): Promise<void>;
}

export function labDisk(name: string): LabDisk {
  const values = new Map<string, string>();
  let opening: Promise<IDBPDatabase> | null = null;
  /** Never asks for a version, so that it finds the database as it is. It gives way when it is to be upgraded. */
  const open = () => {
    opening ??= openDB(name, undefined, {
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opening = null;
      },
    });
    return opening;
  };
  return {
    name,
    values,
    async read() {
      const database = await open();
      const names = [...database.objectStoreNames];
      const tx = database.transaction(names, 'readonly');
      const rows = await Promise.all(
        names.map((store) => tx.objectStore(store).getAll() as Promise<unknown[]>),
      );
      await tx.done;
      return {
        stores: Object.fromEntries(names.map((store, index) => [store, rows[index] ?? []])),
        values: new Map(values),
      };
    },
    async write(state) {
      const database = await open();
      const tx = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'relaxed' });
      const writing = Object.entries(state.stores).map(async ([name, rows]) => {
        const store = tx.objectStore(name);
        // Most of them are as they were, by what the judges go by, and reading costs less than writing.
        if (textOf(await store.getAll()) === textOf(rows)) return;
        await Promise.all([store.clear(), ...rows.map((row) => store.put(row))]);
      });
      await Promise.all([...writing, tx.done]);
      values.clear();
      for (const [key, value] of state.values) values.set(key, value);
    },
  };
}

/**
 * All that commands change, as text. `pending` says only how far the mirror is behind, and what a probing for room left
 * behind goes with the next pruning.
 */
export function textOfState({ stores }: DiskState, only?: readonly string[]): string {
  const { pending: _pending, ...told } = stores;
  const names = only ?? Object.keys(told);
  return names.map((name) => `${name}\n${textOf((told[name] ?? []).filter(isKept))}`).join('\n');
}

function textOf(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

function isKept(row: unknown): boolean {
  return Reflect.get(row as object, 'id') !== 'probe';
}
