import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { createCipher, DATA_KEY_BYTES } from '../../../utils/notebook/lock/cipher';
import type { LockArea } from '../../../utils/notebook/lock/find-place';
import { migrations } from '../../../utils/notebook/migrations';
import { openDatabase } from '../../../utils/notebook/open-database';
import { readEverything } from '../notebook/whole';
import { startScene } from '../notebook/writes/scene';
import {
  everythingStored,
  type Lockable,
  type LockDisk,
  lockArea,
  newLockDisk,
  PASSPHRASE,
  restarted,
  startLockable,
  switchOn,
} from './lockable';

type Raw = Record<string, unknown> & { sealed: Uint8Array };

async function lockedDisk(): Promise<{ disk: LockDisk; before: unknown }> {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await switchOn(started);
  await startScene(started);
  const before = await readRecords(started);
  await started.notebook.close();
  return { disk, before };
}

async function readRecords({ notebook }: Lockable): Promise<unknown> {
  const { archive, unreadable } = await readEverything(notebook);
  return { ...archive, exportedAt: unreadable };
}

/** Changes the rows of one store as they lie on disk. */
async function edit(disk: LockDisk, store: string, change: (rows: Raw[]) => Raw[]): Promise<number> {
  const database: IDBPDatabase = await openDB(`${disk.base}-g1`);
  const rows = change((await database.getAll(store)) as Raw[]);
  for (const row of rows) await database.put(store, row);
  database.close();
  return rows.length;
}

/** The same row with other content than its own. */
const swapped = (rows: Raw[]): Raw[] =>
  (rows.length > 1 ? rows : []).map((row, at) => ({
    ...row,
    sealed: rows[(at + 1) % rows.length]?.sealed ?? row.sealed,
  }));

const DAMAGES: Record<string, (rows: Raw[]) => Raw[]> = {
  'a bit flipped': (rows) =>
    rows.map((row) => {
      const sealed = row.sealed.slice();
      sealed[20] = (sealed[20] ?? 0) ^ 4;
      return { ...row, sealed };
    }),
  'the content of another row': swapped,
  'no content': (rows) => rows.map(({ sealed, ...row }) => ({ ...row, sealed: sealed.slice(0, 5) })),
  'a word in the clear in its place': (rows) =>
    rows.map(({ id }) => ({ id, name: 'Mallory', text: 'Mallory' }) as unknown as Raw),
};

for (const [damage, change] of Object.entries(DAMAGES)) {
  test(`${damage}: found, kept aside, and brought back from the sealed mirror`, async () => {
    const { disk, before } = await lockedDisk();
    let damaged = 0;
    for (const store of ['people', 'meetings', 'items', 'series', 'revisions']) {
      damaged += await edit(disk, store, change);
    }
    const again = startLockable(disk, { firstId: 10_000 });
    expect(await readRecords(again)).toEqual(before);
    expect(again.damaged).toEqual([]);
    const { quarantined } = await again.notebook.readHealth();
    expect(quarantined).toHaveLength(damaged);
    expect(quarantined.every(({ repaired }) => repaired)).toBe(true);
    expect(
      quarantined
        .filter(({ store }) => store === 'people')
        .map(({ key }) => key)
        .sort(),
    ).toEqual((await again.notebook.readPeople()).map(({ id }) => id).sort());
    expect(await everythingStored(disk)).not.toContain('Mallory');
  });
}

test('damaged in both places it is listed, left in place, and everything else is read', async () => {
  const { disk } = await lockedDisk();
  const damaged = await edit(disk, 'meetings', swapped);
  for (const name of disk.values.keys()) if (name.startsWith('g1:')) disk.values.set(name, '"x"');
  const again = startLockable(disk, { firstId: 10_000 });
  expect(await again.notebook.readPeople()).toHaveLength(3);
  await again.notebook.checkUp();
  const { quarantined } = await again.notebook.readHealth();
  expect(quarantined.filter(({ repaired }) => !repaired)).toHaveLength(damaged);
});

/** Chromium refuses every call, also to clear it, when a file of `storage.local` is gone. */
function unreachableArea(): LockArea {
  const refuse = () => Promise.reject(new Error('IO error: Unable to create sequential file'));
  return { get: refuse, set: refuse, remove: refuse, clear: refuse, getKeys: refuse };
}

test('where the storage area cannot be read at all, the notebook opens by what its database says of the lock', async () => {
  const { disk, before } = await lockedDisk();
  const again = startLockable(disk, { firstId: 10_000, area: unreachableArea() });
  expect(await readRecords(again)).toEqual(before);
  expect(await again.notebook.readHealth()).toMatchObject({ mirrorFails: true, readOnly: null });

  const closed = startLockable(restarted(disk), { area: unreachableArea() });
  await expect(closed.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(await closed.lock.unlock(PASSPHRASE)).toBe(true);
  expect(await readRecords(closed)).toEqual(before);
});

test('without a lock, too; an empty database beside it is no first run', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await startScene(started);
  const before = await readRecords(started);
  await started.notebook.close();
  expect(await readRecords(startLockable(disk, { area: unreachableArea() }))).toEqual(before);
  const empty = startLockable(newLockDisk(), { area: unreachableArea() });
  await expect(empty.notebook.readPeople()).rejects.toMatchObject({ code: 'disk' });
});

test('where the databases cannot even be listed, a spare one is filled from the mirror', async () => {
  const { disk, before } = await lockedDisk();
  const refuse = () =>
    Promise.reject(new DOMException('Internal error opening backing store.', 'UnknownError'));
  const { databases, open } = indexedDB;
  const broken = `${disk.base}-g1`;
  Object.assign(indexedDB, {
    databases: refuse,
    open: (name: string, version?: number) => {
      if (name === broken) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return open.call(indexedDB, name, version);
    },
  });
  try {
    expect(await readRecords(startLockable(disk, { firstId: 10_000 }))).toEqual(before);
  } finally {
    Object.assign(indexedDB, { databases, open });
  }
});

test('a single value that cannot be read is as if it were not there', async () => {
  const { disk, before } = await lockedDisk();
  const area = lockArea(disk.values);
  const damaged: LockArea = {
    ...area,
    get: async (keys) => {
      if (keys === null || [keys].flat().includes('lock')) throw new Error('Corruption');
      return area.get(keys);
    },
  };
  expect(await readRecords(startLockable(disk, { firstId: 10_000, area: damaged }))).toEqual(before);
});

test('a locked notebook is migrated as an unlocked one is, and new indexes find what was there', async () => {
  const cipher = createCipher(new Uint8Array(DATA_KEY_BYTES).fill(3));
  const name = 'locked-upgrade';
  const old = await openDatabase(name, migrations, cipher);
  const tx = old.transaction(['series'], 'readwrite');
  for (const id of ['b', 'a']) {
    await tx.objectStore('series').put({
      id,
      verdict: 'not-one-on-one',
      personId: null,
      declared: id === 'a',
      updatedAt: '2026-11-02T09:00:00.000Z',
    });
  }
  await tx.done;
  old.close();

  let seen: unknown[] = [];
  const next = await openDatabase(
    name,
    [
      ...migrations,
      async (_database, transaction) => {
        const series = transaction.objectStore('series');
        series.createIndex('byVerdict', 'verdict');
        series.createIndex('byUpdate', 'updatedAt');
        seen = await series.getAll();
        const cursor = await series.openCursor('a');
        await cursor?.update({ ...cursor.value, note: 'quarrelled' });
      },
    ],
    cipher,
  );
  expect(seen).toHaveLength(2);
  const rows = next.transaction(['series'], 'readonly').objectStore('series') as unknown as {
    index(of: string): { getAll(query?: unknown): Promise<Array<{ id: string }>> };
  };
  const found = await rows.index('byVerdict').getAll('not-one-on-one');
  expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(found).toContainEqual(expect.objectContaining({ note: 'quarrelled', declared: true }));
  const since = IDBKeyRange.lowerBound('2026-11-02T08:00:00.000Z');
  expect(await rows.index('byUpdate').getAll(since)).toHaveLength(2);
  next.close();
  const stored = await everythingStored({ base: name, values: new Map(), session: new Map() });
  expect(stored).toContain('2026-11-02T09:00:00.000Z');
  for (const word of ['quarrelled', 'not-one-on-one', 'declared']) expect(stored).not.toContain(word);
});

test('what the lock cannot do is refused rather than done past it', async () => {
  const locked = await openDatabase(
    'locked-surface',
    migrations,
    createCipher(new Uint8Array(DATA_KEY_BYTES)),
  );
  expect(() => locked.put('people', {} as never)).toThrow(TypeError);
  const store = locked.transaction(['people'], 'readonly').objectStore('people');
  expect(() => store.iterate()).toThrow(TypeError);
  locked.close();
});
