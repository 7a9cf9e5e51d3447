import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '../../../utils/archive/write-archive';
import { everyWrite } from '../notebook/every-write';
import { addSomebody, START } from '../notebook/start-notebook';
import { readEverything, restoreArchive } from '../notebook/whole';
import { type Scene, startScene } from '../notebook/writes/scene';
import {
  everythingStored,
  type Lockable,
  type LockDisk,
  newLockDisk,
  PASSPHRASE,
  RECOVERY,
  restarted,
  startLockable,
  switchOn,
} from './lockable';

/** All that can be asked for. */
async function readAll({ notebook, robin, kim, past }: Scene): Promise<unknown> {
  return [
    // Its lists are in no order: names that are hidden stand in another one.
    writeArchive((await readEverything(notebook)).archive),
    await notebook.readPeople(),
    await notebook.findPerson('robin@example.com'),
    [...(await notebook.readSeries(['declared', 'unknown']))],
    await notebook.readPersonView(past.id),
    await notebook.readOpenItems(),
    await notebook.countOpenActions(),
    [...(await notebook.countOpenItems([robin.id, kim.id]))],
    await notebook.findMeetingNear(60 * 24 * 9),
    await notebook.readPractices(robin.id),
    await notebook.readBrief(),
    await notebook.readSkills(),
    await notebook.readBeginning(),
    await notebook.readRestore(),
    await notebook.readHealth(),
  ];
}

async function lockedScene(disk: LockDisk = newLockDisk()): Promise<Scene & Lockable> {
  const started = startLockable(disk);
  await switchOn(started);
  return Object.assign(await startScene(started), started);
}

describe.each(everyWrite.map((write) => [`${write.command} ${write.when ?? ''}`.trim(), write] as const))(
  '%s',
  (_name, { give, prepare }) => {
    test('answers under a lock as without one, once, and leaves the same behind', async () => {
      const plain = await startScene(startLockable(newLockDisk()));
      const locked = await lockedScene();
      for (const scene of [plain, locked]) await prepare?.(scene, 'the-op');
      expect(await give(locked, 'the-op')).toEqual(await give(plain, 'the-op'));
      const after = await readAll(locked);
      expect(after).toEqual(await readAll(plain));
      expect(await give(locked, 'the-op')).toEqual(await give(plain, 'the-op'));
      expect(await readAll(locked)).toEqual(after);
      expect(locked.damaged).toEqual([]);
      expect(locked.mirrorFailures).toEqual([]);
    });
  },
);

const WORDS = ['Wilhelmina', 'wilhelmina', 'quarrelled', 'zeppelin', 'dana@example.com', 'half-written'];

async function plantWords({ notebook, op }: Lockable): Promise<void> {
  const person = await notebook.addPerson(op(), {
    name: 'Wilhelmina',
    addresses: ['wilhelmina@example.com'],
    relationship: 'report',
  });
  const event = {
    id: 'dana@example.com e',
    seriesId: 'dana@example.com s',
    calendarId: 'c',
    originalStart: null,
  };
  const meeting = await notebook.openMeeting(op(), {
    personId: person.id,
    event,
    startsAt: '2026-11-20T10:00:00.000Z',
    state: 'planned',
  });
  await notebook.saveNote(op(), { meetingId: meeting.id, text: 'They quarrelled.', base: '' });
  await notebook.saveNote(op(), { meetingId: meeting.id, text: '', base: 'They quarrelled.' });
  const part = { form: 'promise', waitingFor: null } as const;
  const meetingId = meeting.id;
  await notebook.addItem(op(), {
    personId: person.id,
    meetingId,
    kind: 'action',
    part,
    text: 'Buy a zeppelin',
    owner: 'me',
  });
  await notebook.rememberSeries(op(), {
    id: event.seriesId,
    verdict: 'one-on-one',
    personId: person.id,
    declared: true,
  });
  await notebook.saveDraft('popup', { personId: person.id, kind: 'note', text: 'half-written' });
}

test('nothing that is stored holds a word, neither what was written before the lock nor what after', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await plantWords(started);
  const before = await everythingStored(disk);
  for (const word of WORDS) expect(before).toContain(word);
  await switchOn(started);
  const check = async () => {
    const stored = await everythingStored(disk);
    expect(stored.length).toBeGreaterThan(1_000);
    for (const word of WORDS) expect(stored).not.toContain(word);
  };
  await check();
  const { archive } = await readEverything(started.notebook);
  await restoreArchive(started.notebook, started.op(), {
    archive: { ...archive, items: [] },
    how: 'replace',
  });
  await addSomebody(started, 'Wilhelmina');
  await check();
  expect([...disk.values.keys()].filter((name) => !/^lock$|^g1:~/.test(name))).toEqual([]);
});

test('all of an encrypted notebook is read in slices, each record once, though its keys stand in another order', async () => {
  const started = startLockable(newLockDisk());
  await switchOn(started);
  const { notebook, op } = started;
  const ids = Array.from({ length: 1_100 }, (_, at) => `dana@example.com ${String(at).padStart(4, '0')}`);
  await notebook.changeRecords(op(), {
    changes: ids.map((id) => {
      const after = { id, verdict: 'one-on-one' as const, personId: null, declared: true, updatedAt: START };
      return { list: 'series', key: id, before: null, after };
    }),
  });
  expect((await notebook.readSlice({ list: 'series', after: null })).next).not.toBeNull();
  const { archive, unreadable } = await readEverything(notebook);
  expect(archive.series.map(({ id }) => id).sort()).toEqual(ids);
  expect(unreadable).toBe(0);
});

test('locked, every command is refused; with the passphrase or the recovery code it opens again', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await addSomebody(started);
  await switchOn(started);
  expect(await started.lock.readLock()).toEqual({ on: true, locked: false, minutes: null });
  await started.lock.lockNow();
  expect(started.changes).toEqual(['changed', 'before', 'changed']);
  expect(await started.lock.readLock()).toEqual({ on: true, locked: true, minutes: null });
  await expect(started.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  await expect(addSomebody(started, 'Kim')).rejects.toMatchObject({ code: 'locked' });
  expect(await started.lock.unlock('correct horse')).toBe(false);
  await expect(started.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(await started.lock.unlock(PASSPHRASE)).toBe(true);
  expect(await started.notebook.readPeople()).toHaveLength(1);

  const again = startLockable(restarted(disk));
  await expect(again.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(await again.lock.unlock(RECOVERY.toLowerCase().replaceAll('-', ' ').replace('0', 'o'))).toBe(true);
  expect(await again.notebook.readPeople()).toHaveLength(1);
});

test('a worker that was stopped finds the notebook open, a browser that was closed finds it locked', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await switchOn(started);
  await addSomebody(started);
  expect(await startLockable(disk).notebook.readPeople()).toHaveLength(1);
  const later = startLockable(restarted(disk)).notebook.readPeople();
  await expect(later).rejects.toMatchObject({ code: 'locked' });
});

test('it locks itself after the time without input, not before, and also when nothing asked meanwhile', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await switchOn(started, 5);
  started.pass(4 * 60_000);
  await started.lock.noteActive();
  started.pass(4 * 60_000);
  expect(await started.notebook.readPeople()).toEqual([]);
  started.pass(60_000);
  await expect(started.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(disk.session.size).toBe(0);
  expect(started.changes.slice(-2)).toEqual(['before', 'changed']);
});

test('a changed passphrase opens, the old one does not, and no record is encrypted anew', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await switchOn(started, 15);
  await addSomebody(started);
  const copies = () => [...disk.values].filter(([name]) => name.startsWith('g1:')).sort();
  const before = copies();
  const change = { which: 'passphrase', next: 'another horse' } as const;
  expect(await started.lock.changeSecret({ secret: 'wrong', ...change })).toBe(false);
  expect(await started.lock.changeSecret({ secret: PASSPHRASE, ...change })).toBe(true);
  expect(copies()).toEqual(before);
  await started.lock.setMinutes(null);
  const again = startLockable(restarted(disk));
  expect(await again.lock.readLock()).toEqual({ on: true, locked: true, minutes: null });
  expect(await again.lock.unlock(PASSPHRASE)).toBe(false);
  expect(await again.lock.unlock('another horse')).toBe(true);
  expect(await again.notebook.readPeople()).toHaveLength(1);
});

test('a new passphrase opens also when the storage area was set back to before it', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  await switchOn(started);
  const before = disk.values.get('lock') ?? '';
  await started.lock.changeSecret({ secret: PASSPHRASE, which: 'passphrase', next: 'another horse' });
  disk.values.set('lock', before);
  const again = startLockable(restarted(disk));
  expect(await again.lock.unlock('another horse')).toBe(true);
  expect(await startLockable(restarted(disk)).lock.unlock(PASSPHRASE)).toBe(false);
});

test('switched off, all is as it was before the lock; switched on again, its key is another one', async () => {
  const disk = newLockDisk();
  const scene = Object.assign(await startScene(startLockable(disk)));
  const before = await readAll(scene);
  const { lock } = scene as unknown as Lockable;
  await switchOn(scene as unknown as Lockable);
  expect(await lock.switchOff('wrong')).toBe(false);
  expect(await lock.switchOff(PASSPHRASE)).toBe(true);
  expect(await lock.readLock()).toEqual({ on: false, locked: false, minutes: null });
  expect(await readAll(scene)).toEqual(before);
  expect(disk.session.size).toBe(0);
  const names = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(disk.base));
  expect(names.map(({ name }) => name)).toEqual([`${disk.base}-g2`]);
  await switchOn(scene as unknown as Lockable);
  expect(await readAll(scene)).toEqual(before);
  const again = startLockable(disk);
  again.pass(5 * 60_000);
  expect(await readAll({ ...scene, notebook: again.notebook })).toEqual(before);
});

test('a database that was emptied comes back from the sealed mirror, and knows its lock again', async () => {
  const disk = newLockDisk();
  const scene = await lockedScene(disk);
  const before = (await readEverything(scene.notebook)).archive;
  await scene.notebook.close();
  await deleteDB(`${disk.base}-g1`);
  const again = startLockable(restarted(disk), { firstId: 10_000 });
  again.pass(5 * 60_000);
  await expect(again.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(await again.lock.unlock(PASSPHRASE)).toBe(true);
  expect((await readEverything(again.notebook)).archive).toEqual(before);
  expect((await again.notebook.readHealth()).missing).toEqual([]);
  await again.notebook.close();
  disk.values.clear();
  const later = startLockable(restarted(disk));
  later.pass(5 * 60_000);
  expect(await later.lock.unlock(PASSPHRASE)).toBe(true);
  expect((await readEverything(later.notebook)).archive).toEqual(before);
});

test('an emptied storage area is no unlocked notebook, and its settings are not the lock’s to lose', async () => {
  const disk = newLockDisk();
  const started = startLockable(disk);
  disk.values.set('place', '{"side":"left"}');
  await addSomebody(started);
  await switchOn(started);
  expect(disk.values.get('place')).toBe('{"side":"left"}');
  disk.values.clear();
  const again = startLockable(restarted(disk));
  await expect(again.notebook.readPeople()).rejects.toMatchObject({ code: 'locked' });
  expect(disk.values.get('place')).toBe('{"side":"left"}');
  expect(await again.lock.unlock(PASSPHRASE)).toBe(true);
  await again.notebook.checkUp();
  // The sentinel, the person, and by which operation it was added.
  expect([...disk.values.keys()].filter((name) => name.startsWith('g1:~'))).toHaveLength(3);
});
