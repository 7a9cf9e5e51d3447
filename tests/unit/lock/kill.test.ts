import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { killAt, readRecords, WORDS, writtenDisk } from './kill-at';
import { everythingStored, type Lockable, PASSPHRASE, restarted, startLockable, switchOn } from './lockable';

const MOVES: Record<string, { locked: boolean; run: (started: Lockable) => Promise<unknown> }> = {
  'switching the lock on': { locked: false, run: (started) => switchOn(started) },
  'switching the lock off': { locked: true, run: ({ lock }) => lock.switchOff(PASSPHRASE) },
  'changing the passphrase': {
    locked: true,
    run: ({ lock }) => lock.changeSecret({ secret: PASSPHRASE, which: 'passphrase', next: 'another horse' }),
  },
};

describe.each(Object.entries(MOVES))('a worker killed at any operation of %s', (name, { locked, run }) => {
  // Hundreds of kills, each with its recovery: a machine under load needs its time.
  test.each(['and the browser with it', 'alone'])(
    '%s leaves it done or not begun, and loses nothing',
    async (fate) => {
      const outcomes = new Set<boolean>();
      let number = 1;
      for (let killed = true; killed; number++) {
        const { disk, records } = await writtenDisk(locked);
        killed = await killAt(number, disk, run);
        const next = fate === 'alone' ? disk : restarted(disk);
        const again = startLockable(next, { firstId: 900_000 });
        const state = await again.lock.readLock();
        if (state.locked) {
          const opened = (await again.lock.unlock(PASSPHRASE)) || (await again.lock.unlock('another horse'));
          expect(opened, `operation ${number}`).toBe(true);
        }
        expect(await readRecords(again), `operation ${number}`).toBe(records);
        const stored = await everythingStored(next);
        for (const word of WORDS) {
          expect(stored.includes(word), `${word} after operation ${number}`).toBe(!state.on);
        }
        expect(disk.values.get('place'), `operation ${number}`).toBe('"left"');
        expect(again.damaged).toEqual([]);
        outcomes.add(state.on);
        // Also when the database is emptied next.
        await again.notebook.checkUp();
        await again.notebook.close();
        for (const { name: database = '' } of await indexedDB.databases()) {
          if (database.startsWith(disk.base)) await deleteDB(database);
        }
        const later = startLockable(next, { firstId: 950_000 });
        expect(await readRecords(later), `emptied after operation ${number}`).toBe(records);
        await later.notebook.close();
      }
      expect(number).toBeGreaterThan(4);
      expect(outcomes.has(true)).toBe(true);
      if (name !== 'changing the passphrase') expect(outcomes.has(false)).toBe(true);
    },
    60_000,
  );
});
