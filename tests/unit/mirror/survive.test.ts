import { expect, test } from 'vitest';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { toSentinel, writeSentinel } from '../../../utils/notebook/meta';
import { migrations } from '../../../utils/notebook/migrations';
import { openDatabase } from '../../../utils/notebook/open-database';
import { isSound, RECORD_STORES } from '../../../utils/notebook/record-stores';
import type { Place } from '../../../utils/notebook/schema';
import { memoryArea } from '../notebook/memory-area';
import { START, startNotebook } from '../notebook/start-notebook';
import { startScene } from '../notebook/writes/scene';
import { copyDisk, type Disk, newDisk, readRecords, settleDown, startOn, wiped } from './machine';

/** A disk with something of everything on it, its worker gone. */
async function writtenDisk(): Promise<Disk & { waitingId: string }> {
  const disk = newDisk();
  const scene = await startScene(startOn(disk));
  await settleDown(scene, disk);
  return { ...disk, waitingId: scene.waiting.id };
}

async function listPlaces({ name }: Disk): Promise<Place[]> {
  const database = await openDatabase(name);
  const places = await Promise.all(
    RECORD_STORES.map(async (store) =>
      (await database.getAllKeys(store)).map((key) => ({ store, key: String(key) })),
    ),
  );
  database.close();
  return places.flat();
}

test('an emptied database gets everything back from the mirror, to the byte, before the first answer', async () => {
  const disk = await writtenDisk();
  const before = await readRecords(disk);
  const empty = wiped(disk);
  const again = startOn(empty);
  expect((await again.notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Lee', 'Robin']);
  expect(await readRecords(empty)).toBe(before);
  const health = await again.notebook.readHealth();
  expect(health).toMatchObject({ restoredAt: again.now(), missing: [], quarantined: [], readOnly: null });
  expect(Object.values(health.restored).reduce((sum, count) => sum + count)).toBe(before.split('\n').length);
  await settleDown(again, empty);

  // Once is enough: what is written from here on is not taken back by an older mirror.
  const later = startOn(empty);
  await later.notebook.addPerson(later.op(), { name: 'New', addresses: [], relationship: 'peer' });
  await settleDown(later, empty);
  expect(await startOn(wiped(empty)).notebook.readPeople()).toHaveLength(4);
});

test('a database set back to an older copy gets the newer records back and loses none of its own', async () => {
  const disk = await writtenDisk();
  const older = await copyDisk(disk, disk.values);
  const started = startOn(disk);
  const { notebook, op } = started;
  const [kim] = await notebook.readPeople();
  await notebook.editPerson(op(), { personId: kim?.id ?? '', name: 'Kim the second' });
  await notebook.addToNote(op(), { personId: kim?.id ?? '', text: 'much newer' });
  await notebook.restQuestions(op(), { personId: kim?.id ?? '', meetingId: null });
  await settleDown(started, disk);

  const again = startOn(older);
  expect((await again.notebook.readPeople()).map(({ name }) => name)).toContain('Kim the second');
  await settleDown(again, older);
  expect(await readRecords(older)).toBe(await readRecords(disk));
});

test('a first run is one: nothing is restored, and the next emptying is noticed already', async () => {
  const disk = newDisk();
  const first = startOn(disk);
  expect(await first.notebook.readPeople()).toEqual([]);
  expect(await first.notebook.readHealth()).toMatchObject({ restoredAt: null, missing: [] });
  await settleDown(first, disk);
  expect([...disk.values.keys()]).toEqual(['mirror']);
});

test('what was written before there was a mirror is copied to it in the background', async () => {
  const disk = await writtenDisk();
  const before = await readRecords(disk);
  const older = { ...disk, values: new Map<string, string>() };
  await settleDown(startOn(older), older);
  const empty = wiped(older);
  await settleDown(startOn(empty), empty);
  expect(await readRecords(empty)).toBe(before);
});

test('a lost or broken sentinel beside an empty database is no first run either', async () => {
  for (const sentinel of [undefined, '7', '{"seq":3}', '"{"']) {
    const disk = await writtenDisk();
    const before = await readRecords(disk);
    if (sentinel === undefined) disk.values.delete('mirror');
    else disk.values.set('mirror', sentinel);
    const empty = wiped(disk);
    await settleDown(startOn(empty), empty);
    expect(await readRecords(empty)).toBe(before);
  }
});

test('beside a mirror that cannot be read, an empty database is not begun with, a full one works on', async () => {
  const disk = await writtenDisk();
  const broken = {
    get: () => Promise.reject(new Error('corrupt')),
    set: async () => {},
    remove: async () => {},
  };
  const empty = startNotebook(wiped(disk).name, broken);
  await expect(empty.notebook.readPeople()).rejects.toMatchObject({ code: 'disk' });
  const full = startNotebook(disk.name, broken);
  expect(await full.notebook.readPeople()).toHaveLength(3);
  expect(full.mirrorFailures).toHaveLength(1);
  expect(await full.notebook.readHealth()).toMatchObject({ mirrorFails: true, readOnly: null });
});

test('what a mirror takes no copy of is not called saved, and given again it is there once', async () => {
  const disk = newDisk();
  let refuses = false;
  const area = memoryArea(disk.values);
  const set: typeof area.set = (values) =>
    refuses ? Promise.reject(new Error('refused')) : area.set(values);
  const { notebook, op } = startNotebook(disk.name, { ...area, set });
  const add = (id: string, name: string) =>
    notebook.addPerson(id, { name, addresses: [], relationship: 'peer' });
  await add(op(), 'Kim');
  refuses = true;
  await expect(add('lee', 'Lee')).rejects.toMatchObject({ code: 'disk-full' });
  expect(await notebook.readHealth()).toMatchObject({ mirrorFails: true, readOnly: 'disk-full' });
  await expect(add('lee', 'Lee')).rejects.toMatchObject({ code: 'read-only' });
  refuses = false;
  expect(await notebook.tryWritable()).toBe(true);
  await add('lee', 'Lee');
  expect(await notebook.readHealth()).toMatchObject({ mirrorFails: false, readOnly: null });
  await notebook.close();
  const people = await startOn(wiped(disk)).notebook.readPeople();
  expect(people.map(({ name }) => name)).toEqual(['Kim', 'Lee']);
});

test('a mirror that refuses though there is room is given up, and told of', async () => {
  const disk = newDisk();
  let refuses = false;
  const area = memoryArea(disk.values);
  const set: typeof area.set = (values) =>
    refuses ? Promise.reject(new Error('refused')) : area.set(values);
  const { notebook, op } = startNotebook(disk.name, { ...area, set });
  const add = (name: string) => notebook.addPerson(op(), { name, addresses: [], relationship: 'peer' });
  await add('Kim');
  refuses = true;
  await expect(add('Lee')).rejects.toMatchObject({ code: 'disk-full' });
  expect(await notebook.tryWritable()).toBe(true);
  await add('Robin');
  expect(await notebook.readHealth()).toMatchObject({ mirrorFails: true, readOnly: null });
  await notebook.close();
  refuses = false;
  const again = startOn(disk);
  await settleDown(again, disk);
  expect((await startOn(wiped(disk)).notebook.readPeople()).map(({ name }) => name)).toEqual([
    'Kim',
    'Lee',
    'Robin',
  ]);
});

test('what the mirror of a newer version says is not guessed at', async () => {
  const disk = await writtenDisk();
  const newer = [...migrations, () => undefined];
  const database = await openDatabase(newDisk().name, newer);
  database.close();
  const sentinel = toSentinel(JSON.parse(disk.values.get('mirror') ?? ''));
  if (!sentinel) throw new Error('No sentinel');
  disk.values.set('mirror', JSON.stringify(writeSentinel({ ...sentinel, schema: newer.length })));
  await expect(startOn(wiped(disk)).notebook.readPeople()).rejects.toMatchObject({ code: 'newer' });
});

test('of what is lost in both places, what it was is listed', async () => {
  const disk = await writtenDisk();
  const [lost, broken] = [...disk.values.keys()].filter((name) => name.startsWith('mirror:items:'));
  disk.values.delete(lost ?? '');
  disk.values.set(broken ?? '', '"{not json"');
  const empty = wiped(disk);
  const again = startOn(empty);
  const { missing } = await again.notebook.readHealth();
  expect(missing).toEqual([
    { store: 'items', key: broken?.split(':')[2], count: 1 },
    { store: 'items', key: null, count: 1 },
  ]);
  // It stays listed after the next start.
  await settleDown(again, empty);
  expect((await startOn(empty).notebook.readHealth()).missing).toEqual(missing);
});

test('every record in the store can be read as sound', async () => {
  const disk = await writtenDisk();
  const database = await openDatabase(disk.name);
  for (const { store, key } of await listPlaces(disk)) {
    expect(isSound(store, await database.get(store, key))).toBe(true);
  }
  database.close();
});

test('a database that the browser cannot open is replaced by a spare one, filled from the mirror', async () => {
  const disk = await writtenDisk();
  const spare = newDisk();
  const asked: number[] = [];
  const notebook = createNotebook({
    async open(number) {
      asked.push(number);
      if (number === 0) throw new DOMException('Internal error opening database.', 'UnknownError');
      return openDatabase(spare.name);
    },
    now: () => START,
    newId: () => 'id',
    mirror: memoryArea(disk.values),
  });
  expect(await notebook.readPeople()).toHaveLength(3);
  expect(asked).toEqual([0, 1]);
  expect(await readRecords(spare)).toBe(await readRecords(disk));

  const alone = createNotebook({
    open: () => Promise.reject(new DOMException('Internal error opening database.', 'UnknownError')),
    now: () => START,
    newId: () => 'id',
    mirror: memoryArea(),
  });
  await expect(alone.readPeople()).rejects.toMatchObject({ code: 'disk' });
});

test('what is noted as not mirrored yet does not pile up', async () => {
  const disk = newDisk();
  const { notebook, op } = startOn(disk);
  for (let turn = 0; turn < 100; turn++) {
    await notebook.addPerson(op(), { name: `P${turn}`, addresses: [], relationship: 'peer' });
  }
  const database = await openDatabase(disk.name);
  expect(await database.count('pending')).toBeLessThan(40);
  database.close();
});

test('what a check copied is brought back by whichever it was done, when the database has lost it again', async () => {
  const disk = newDisk();
  let refuses = false;
  const area = memoryArea(disk.values);
  const set: typeof area.set = (values) =>
    refuses ? Promise.reject(new Error('refused')) : area.set(values);
  const start = () => startNotebook(disk.name, { ...area, set }, 1_000);
  const first = start();
  const add = (id: string, { notebook }: Pick<typeof first, 'notebook'>) =>
    notebook.addPerson(id, { name: id, addresses: [], relationship: 'peer' });
  await add('Kim', first);
  await first.notebook.close();
  const before = await copyDisk(disk, disk.values);

  const second = start();
  await second.notebook.readPeople();
  refuses = true;
  await expect(add('Lee', second)).rejects.toMatchObject({ code: 'disk-full' });
  await second.notebook.close();
  // Room was there again only after the next opening.
  const third = start();
  await third.notebook.readPeople();
  refuses = false;
  await third.notebook.checkUp();
  await third.notebook.close();

  // What a full disk refused, the database need not have at its next opening.
  const again = startOn(before);
  expect((await again.notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Lee']);
  await add('Lee', again);
  expect(await again.notebook.readPeople()).toHaveLength(2);
});
