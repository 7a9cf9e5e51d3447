import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { LockArea } from '../../../utils/notebook/lock/find-place';
import type { SessionArea } from '../../../utils/notebook/lock/key-shelf';
import type { Lock } from '../../../utils/notebook/lock/lock';
import { lockableNotebook } from '../../../utils/notebook/lock/lockable-notebook';
import type { Secrets } from '../../../utils/notebook/lock/secrets';
import { memoryArea } from '../notebook/memory-area';
import { DAY, START, type Started } from '../notebook/start-notebook';

export const PASSPHRASE = 'correct horse battery staple';
export const RECOVERY = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';

let disks = 0;

/** What outlives a worker: databases, the storage area, and for as long as the browser runs, its session's memory. */
export interface LockDisk {
  base: string;
  values: Map<string, string>;
  session: Map<string, unknown>;
}

export function newLockDisk(): LockDisk {
  return { base: `lock${disks++}x`, values: new Map(), session: new Map() };
}

/** The browser was closed, and its memory with it. */
export function restarted({ base, values }: LockDisk): LockDisk {
  return { base, values, session: new Map() };
}

export function lockArea(values: Map<string, string>): LockArea {
  return { ...memoryArea(values), clear: async () => values.clear() };
}

export function sessionArea(session: Map<string, unknown>): SessionArea {
  return {
    get: async (keys) => Object.fromEntries(keys.map((key) => [key, session.get(key)])),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) session.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) session.delete(key);
    },
    clear: async () => session.clear(),
  };
}

export type Lockable = Started & { lock: Lock; secrets: Secrets; changes: string[] };

/** A new worker's notebook over this disk; its ids are UUIDs, as ours are, and meet those of no worker before. */
export function startLockable(
  disk: LockDisk,
  {
    area = lockArea(disk.values),
    session = sessionArea(disk.session),
    firstId = 0,
    isAlive = () => true,
  }: { area?: LockArea; session?: SessionArea; firstId?: number; isAlive?: () => boolean } = {},
): Lockable {
  let time = Date.parse(START);
  let ids = firstId;
  let ops = firstId;
  const damaged: string[] = [];
  const mirrorFailures: unknown[] = [];
  const changes: string[] = [];
  const now = () => new Date(time).toISOString();
  const { notebook, lock, secrets } = lockableNotebook({
    base: disk.base,
    area,
    session,
    now,
    newId: () => `01930000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    onDamaged: (store, key) => damaged.push(`${store} ${key}`),
    onFailure: (cause) => mirrorFailures.push(cause),
    beforeLock: async () => void changes.push('before'),
    onChange: () => changes.push('changed'),
    erase: (name) => (isAlive() ? deleteDB(name) : Promise.reject(new Error('no worker'))),
    iterations: 10,
  });
  return {
    notebook,
    lock,
    secrets,
    name: disk.base,
    damaged,
    mirrorFailures,
    changes,
    op: () => `op-${ops++}`,
    now,
    day: (days) => new Date(Date.parse(START) + days * DAY).toISOString(),
    pass(milliseconds) {
      time += milliseconds;
    },
    goTo(instant) {
      time = Date.parse(instant);
    },
    rewind() {
      ids = firstId;
    },
  };
}

export function switchOn({ lock }: Lockable, minutes: number | null = null) {
  return lock.switchOn({ passphrase: PASSPHRASE, recoveryCode: RECOVERY, minutes });
}

/** Every byte that is stored: of all databases of this disk, and of the area; as text. */
export async function everythingStored({ base, values }: LockDisk): Promise<string> {
  const stored: string[] = [...values].flat();
  for (const { name = '' } of await indexedDB.databases()) {
    if (name !== base && !name.startsWith(`${base}-`)) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      for (const request of [rows.getAll(), rows.getAllKeys()]) {
        const found = await new Promise<unknown[]>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
        stored.push(JSON.stringify(found));
      }
    }
    database.close();
  }
  return stored.join('\n');
}
