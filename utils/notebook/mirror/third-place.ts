import type { DBSchema } from 'idb';
import { deleteDatabase } from '../list-databases';
import { openApart } from '../open-apart';
import { storageBuckets } from '../storage-buckets';
import type { MirrorArea } from './mirror-area';
import { readSentinel } from './mirror-names';

/**
 * Where a third copy is kept after a disk was full. Chromium's files may be torn from then on for as long as it runs; when
 * it is started anew while the disk is full again, it takes both the database and `storage.local` for damaged, and without
 * room to mend them it begins with empty ones. What it has not opened, it cannot empty.
 */
export interface ThirdPlace {
  /** Whether there is one. Opens nothing. */
  exists(): Promise<boolean>;
  /** Opens the newest whole one; null: none is. Rejects on a full disk: opened there, it might be emptied, too. */
  open(): Promise<MirrorArea | null>;
  /** A new, empty one: what a full disk may have torn is not written on. The one before goes with `end`, or the next. */
  begin(): Promise<MirrorArea>;
  /** Deletes all but the newest, or (`all`) that one, too. */
  end(which: 'older' | 'all'): Promise<void>;
}

interface Schema extends DBSchema {
  copies: { key: string; value: unknown };
}

/** Null where there are no storage buckets: each database has files of its own there. */
export function thirdPlaceOf(base: string, needRoom: () => Promise<void>): ThirdPlace | null {
  const buckets = storageBuckets();
  if (!buckets) return null;
  const prefix = `${base}-third-`;
  const list = async () =>
    (await buckets.keys())
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)))
      .sort((a, b) => a - b);
  const openOne = async (number: number) => toArea(`${prefix}${number}`);
  return {
    exists: async () => (await list()).length > 0,
    async open() {
      await needRoom();
      for (const number of (await list()).reverse()) {
        const area = await openOne(number);
        if ((await readSentinel(area))?.complete) return area;
      }
      return null;
    },
    begin: async () => openOne(((await list()).at(-1) ?? 0) + 1),
    async end(which) {
      const numbers = await list();
      for (const number of which === 'all' ? numbers : numbers.slice(0, -1))
        await deleteDatabase(`${prefix}${number}`);
    },
  };
}

async function toArea(name: string): Promise<MirrorArea> {
  const database = await openApart<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('copies'),
    // Whoever deletes it need not wait.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  const writing = () => database.transaction('copies', 'readwrite', { durability: 'strict' });
  return {
    async get(keys) {
      const names = keys === null ? await database.getAllKeys('copies') : [keys].flat();
      const reading = database.transaction('copies');
      const found = await Promise.all(
        names.map(async (name) => [name, await reading.store.get(name)] as const),
      );
      return Object.fromEntries(found.filter(([, copy]) => copy !== undefined));
    },
    async set(values) {
      const { store, done } = writing();
      await Promise.all([...Object.entries(values).map(([key, copy]) => store.put(copy, key)), done]);
    },
    async remove(keys) {
      const { store, done } = writing();
      await Promise.all([...[keys].flat().map((key) => store.delete(key)), done]);
    },
    getKeys: () => database.getAllKeys('copies'),
  };
}
