import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { FORGETTING } from '../../../utils/notebook/lock/forget-everything';
import { addSomebody } from '../notebook/start-notebook';
import { killAt, readRecords, WORDS, writtenDisk } from './kill-at';
import { everythingStored, type LockDisk, lockArea, PASSPHRASE, restarted, startLockable } from './lockable';

/** A notebook with all that may lie beside it: a spare database, the chosen folder, the order for backups, memory. */
async function fullDisk(locked: boolean): Promise<{ disk: LockDisk; records: string }> {
  const written = await writtenDisk(locked);
  const { base, values, session } = written.disk;
  for (const name of [`${base}-1`, `${base}-g1-2`, `${base}-folders`]) {
    const database = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('folders') });
    await database.put('folders', 'zeppelin', 'backups');
    database.close();
  }
  values.set('automaticBackup', '{"passphrase":"zeppelin"}');
  session.set('panel:7', 'Wilhelmina');
  return written;
}

async function databasesOf({ base }: LockDisk): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name = '' }) => (name === base || name.startsWith(`${base}-`) ? name : []));
}

async function expectNothing(disk: LockDisk, about: string): Promise<void> {
  const stored = `${await everythingStored(disk)} ${JSON.stringify([...disk.session])}`;
  expect(
    WORDS.filter((word) => stored.includes(word)),
    about,
  ).toEqual([]);
  const settings = [...disk.values.keys()].filter((key) => !key.startsWith('mirror'));
  expect(settings, about).toEqual([]);
}

describe.each([
  ['unlocked', false],
  ['locked', true],
])('a worker killed at any step of deleting everything, %s,', (_, locked) => {
  test.each(['and the browser with it', 'alone'])(
    '%s leaves it done or not begun',
    async (fate) => {
      const outcomes = new Set<boolean>();
      let number = 1;
      for (let killed = true; killed; number++) {
        const about = `operation ${number}`;
        const { disk, records } = await fullDisk(locked);
        killed = await killAt(number, disk, ({ lock }) => lock.forgetEverything());
        const isBegun = !killed || disk.values.has(FORGETTING);
        outcomes.add(isBegun);
        const next = fate === 'alone' ? disk : restarted(disk);
        const again = startLockable(next, { firstId: 900_000 });
        const { on, locked: isLocked } = await again.lock.readLock();
        if (isLocked) expect(await again.lock.unlock(PASSPHRASE), about).toBe(true);
        if (!isBegun) {
          expect(await readRecords(again), about).toBe(records);
          expect(on, about).toBe(locked);
          expect(disk.values.get('place'), about).toBe('"left"');
        } else {
          expect(on, about).toBe(false);
          expect(await again.notebook.readPeople(), about).toEqual([]);
          await expectNothing(next, about);
          expect(await databasesOf(next), about).toEqual([next.base]);
        }
        // What was begun is over: the next start deletes nothing of what is written from now on.
        await addSomebody(again, 'Newcomer');
        await again.notebook.close();
        const later = startLockable(next, { firstId: 950_000 });
        expect(
          (await later.notebook.readPeople()).map(({ name }) => name),
          about,
        ).toContain('Newcomer');
        await later.notebook.close();
      }
      expect(number).toBeGreaterThan(6);
      expect(outcomes.size).toBe(2);
    },
    60_000,
  );
});

test('without the passphrase, of a locked notebook, everything goes and a first run begins', async () => {
  const { disk } = await fullDisk(true);
  const closed = restarted(disk);
  const { notebook, lock, changes } = startLockable(closed);
  expect((await lock.readLock()).locked).toBe(true);
  await lock.forgetEverything();
  expect(changes).toEqual(['before', 'changed']);
  expect(await lock.readLock()).toEqual({ on: false, locked: false, minutes: null });
  expect(await notebook.readPeople()).toEqual([]);
  expect((await notebook.readHealth()).restored).toEqual({});
  await expectNothing(closed, 'afterwards');
  await notebook.close();
});

test('who asks meanwhile waits, and what is written afterwards stays', async () => {
  const { disk } = await fullDisk(false);
  const started = startLockable(disk, { firstId: 500 });
  await started.notebook.readPeople();
  const [, state, people] = await Promise.all([
    started.lock.forgetEverything(),
    started.lock.readLock(),
    started.lock.forgetEverything().then(() => started.notebook.readPeople()),
  ]);
  expect(state.on).toBe(false);
  expect(people).toEqual([]);
  await addSomebody(started, 'Newcomer');
  await started.lock.readLock();
  await started.notebook.close();
  const again = startLockable(disk, { firstId: 900 });
  expect((await again.notebook.readPeople()).map(({ name }) => name)).toEqual(['Newcomer']);
  await again.notebook.close();
});

test('what the browser refuses to delete is told, shown to nobody, and deleted as soon as it can be', async () => {
  const { disk } = await fullDisk(false);
  let refuses = true;
  const started = startLockable(disk, { isAlive: () => !refuses });
  await expect(started.lock.forgetEverything()).rejects.toThrow();
  await expect(started.notebook.readPeople()).rejects.toThrow();
  refuses = false;
  expect(await started.notebook.readPeople()).toEqual([]);
  await expectNothing(disk, 'afterwards');
  await started.notebook.close();
});

test('where nothing can be noted down, nothing is deleted', async () => {
  const { disk, records } = await fullDisk(false);
  const area = { ...lockArea(disk.values), set: () => Promise.reject(new Error('full')) };
  const full = startLockable(disk, { area });
  await expect(full.lock.forgetEverything()).rejects.toThrow('full');
  await full.notebook.close();
  const again = startLockable(disk, { firstId: 900 });
  expect(await readRecords(again)).toBe(records);
  await again.notebook.close();
});
