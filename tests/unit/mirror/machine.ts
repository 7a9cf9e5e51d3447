import 'fake-indexeddb/auto';
import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';
import { openDatabase } from '../../../utils/notebook/open-database';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import type { StoreName } from '../../../utils/notebook/schema';
import { memoryArea } from '../notebook/memory-area';
import { type Started, startNotebook } from '../notebook/start-notebook';
import { watchRequests } from '../notebook/watch-requests';

/** What outlives a killed worker: a database and a mirror. */
export interface Disk {
  name: string;
  values: Map<string, string>;
}

let databases = 0;
let workers = 1;

export function newDisk(): Disk {
  return { name: `disk-${databases++}`, values: new Map() };
}

/** A new worker's notebook over this disk; its ids meet those of no worker before. */
export function startOn(disk: Disk): Started {
  return startNotebook(disk.name, memoryArea(disk.values), workers++ * 10_000);
}

/** Every record as it is stored, to the byte. */
export async function readRecords({ name }: Disk): Promise<string> {
  const database = await openDatabase(name);
  const rows = await Promise.all(
    RECORD_STORES.map(async (store) => (await database.getAll(store)).map((row) => JSON.stringify(row))),
  );
  database.close();
  return rows.flat().join('\n');
}

/** The database as it is now, beside the same mirror or a copy of it. */
export async function copyDisk(disk: Disk, values: Disk['values']): Promise<Disk> {
  const copy = { name: newDisk().name, values };
  const [from, to] = [await openDatabase(disk.name), await openDatabase(copy.name)];
  const stores: StoreName[] = [...from.objectStoreNames];
  for (const store of stores) for (const row of await from.getAll(store)) await to.put(store, row);
  from.close();
  to.close();
  return copy;
}

/** The browser began with an empty database. */
export function wiped({ values }: Disk): Disk {
  return { name: newDisk().name, values };
}

/** Lets a worker do what it has to do in the background, and go. */
export async function settleDown({ notebook }: Started, { values }: Disk): Promise<void> {
  const isDone = () => values.get('mirror')?.includes('complete\\":true') === true;
  await notebook.readHealth();
  for (let turns = 0; turns < 50 && !isDone(); turns++) await notebook.readHealth();
  await notebook.close();
}

/** Stands for a worker that is not there any more. */
class Killed extends Error {}

/**
 * Starts a worker on this disk and kills it at the operation with this number (requests of the database and calls of the
 * mirror, from 1): that one is still done (`after`) or not, no later one is. Answers whether it came to that.
 */
export async function killAt(
  number: number,
  when: 'before' | 'after',
  disk: Disk,
  run: (started: Started, isAlive: () => boolean) => Promise<unknown>,
): Promise<boolean> {
  let operations = 0;
  let dead = false;
  function operate<Answer>(send: () => Answer): Answer {
    if (dead) throw new Killed('no worker');
    operations += 1;
    if (operations !== number) return send();
    dead = true;
    if (when === 'before') throw new Killed('killed before');
    return send();
  }
  const area = memoryArea(disk.values);
  const mortal: MirrorArea = {
    get: async (keys) => operate(() => area.get(keys)),
    set: async (values) => operate(() => area.set(values)),
    remove: async (keys) => operate(() => area.remove(keys)),
    getKeys: async () => operate(() => [...disk.values.keys()]),
  };
  const started = startNotebook(disk.name, mortal, workers++ * 10_000);
  await watchRequests(
    ({ send }) => operate(send),
    async () => {
      try {
        await run(started, () => !dead);
      } catch (cause) {
        if (!dead) throw cause;
      }
      await started.notebook.close();
    },
  );
  return dead;
}
