import { openDB } from 'idb';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { migrations } from '../../../utils/notebook/migrations';
import { toNotebookError } from '../../../utils/notebook/notebook-error';
import { openAsIs } from '../../../utils/notebook/open-as-is';
import { openDatabase } from '../../../utils/notebook/open-database';
import { seal } from '../../../utils/notebook/seal';
import { START } from '../../unit/notebook/start-notebook';
import { readEverything } from '../../unit/notebook/whole';
import { textOfState } from './lab-disk';

export type Stores = Record<string, unknown[]>;

/** The version of this code. */
export const currentVersion = migrations.length;

/** Makes a database of an earlier version that holds an example so many times, each time with ids of its own. */
export async function makeOfVersion(input: {
  name: string;
  version: number;
  stores: Stores;
  copies: number;
}): Promise<void> {
  const { name, version, stores, copies } = input;
  const database = await openDatabase(name, migrations.slice(0, version));
  const names = [...database.objectStoreNames];
  const tx = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  const ids = new Set(Object.values(stores).flatMap((rows) => rows.flatMap(idOf)));
  const writing: Array<Promise<unknown>> = [];
  for (const store of names) {
    for (let copy = 0; copy < (ONCE.includes(store) ? 1 : copies); copy++) {
      for (const row of stores[store] ?? [])
        writing.push(tx.objectStore(store).put(again(row, copy, ids) as never));
    }
  }
  await Promise.all([...writing, tx.done]);
  database.close();
}

/** What the notebook has one row of, or numbers. */
const ONCE = ['meta', 'pending', 'undo'];

function idOf(row: unknown): string[] {
  const id: unknown = Reflect.get(row as object, 'id') ?? Reflect.get(row as object, 'personId');
  return typeof id === 'string' ? [id] : [];
}

/** The row with the ids of this copy, sealed again if it was. */
function again(row: unknown, copy: number, ids: ReadonlySet<string>): unknown {
  if (copy === 0) return row;
  const text = JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `${value}~${copy}` : value,
  );
  const next = JSON.parse(text) as object;
  return 'sum' in next ? seal(next) : next;
}

/** Opens it with this code, which upgrades it; answers how long that took, in milliseconds. */
export async function upgrade(input: { name: string }): Promise<number> {
  const begun = performance.now();
  (await openDatabase(input.name)).close();
  return performance.now() - begun;
}

/** Which version it is of, and a checksum of every row of every store. */
export async function inspect(input: {
  name: string;
}): Promise<{ version: number; sum: string; rows: number }> {
  const database = await openAsIs(input.name);
  const names = [...database.objectStoreNames];
  const tx = database.transaction(names, 'readonly');
  const stores: Stores = {};
  for (const store of names) stores[store] = await tx.objectStore(store).getAll();
  const { version } = database;
  database.close();
  const bytes = new TextEncoder().encode(textOfState({ stores, values: new Map() }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const rows = Object.values(stores).reduce((sum, list) => sum + list.length, 0);
  return { version, rows, sum: [...digest].map((byte) => byte.toString(16)).join(' ') };
}

/** Holds a database open as a page of an older version would that does not listen. */
export async function hold(input: { name: string }): Promise<void> {
  Reflect.set(globalThis, 'held', await openDB(input.name));
}

/** Makes it one of a newer version. */
export async function makeNewer(input: { name: string }): Promise<void> {
  (await openDatabase(input.name, [...migrations, () => undefined])).close();
}

let notebook: ReturnType<typeof createNotebook> | null = null;

/** Asks a notebook over this database for everybody, as often as it is called; answers their number or why not. */
export async function askNotebook(input: { name: string }): Promise<number | string> {
  notebook ??= createNotebook({
    open: () => openDatabase(input.name),
    openNewer: () => openAsIs(input.name),
    now: () => START,
    newId: () => crypto.randomUUID(),
  });
  try {
    return (await notebook.readPeople()).length;
  } catch (cause) {
    return toNotebookError(cause).code;
  }
}

/** How many people the notebook of `askNotebook` can export. */
export async function exportPeople(_: null): Promise<number> {
  return notebook ? (await readEverything(notebook)).archive.people.length : 0;
}
