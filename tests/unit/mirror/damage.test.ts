import { describe, expect, test } from 'vitest';
import { healthNews } from '../../../utils/model/health';
import { placeOf } from '../../../utils/notebook/mirror/mirror-names';
import { openDatabase } from '../../../utils/notebook/open-database';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import type { Place } from '../../../utils/notebook/schema';
import { dump } from '../notebook/start-notebook';
import { startScene } from '../notebook/writes/scene';
import { copyDisk, type Disk, newDisk, readRecords, settleDown, startOn } from './machine';

type Row = Record<string, unknown>;

/** What a disk may do to a row. Each keeps the row's key: without it, it would be another row. */
const DAMAGES: Record<string, (row: Row) => Row> = {
  'one character flipped'(row) {
    const text = ['name', 'note', 'text', 'updatedAt', 'at', 'sum'].find((key) => row[key]) ?? 'id';
    const value = String(row[text]);
    const at = value.length >> 1;
    const flipped = String.fromCharCode(value.charCodeAt(at) ^ 1);
    return { ...row, [text]: value.slice(0, at) + flipped + value.slice(at + 1) };
  },
  'a number one off': (row) => ({
    ...row,
    sum: `${row.sum}`.replace(/.$/, (last) => (last === '1' ? '2' : '1')),
  }),
  'a field of the wrong type': (row) => ({ ...row, sum: 7 }),
  'cut off': ({ id, personId, ...rest }) => (rest.touched ? { personId } : { id }),
  'taken out of its list': ({ alive, talk, open, standing, closed, restsIn, at, verdict, ...row }) => row,
};

async function edit({ name }: Disk, change: (row: Row) => Row, only: (place: Place) => boolean = () => true) {
  const database = await openDatabase(name);
  const places: Place[] = [];
  for (const store of RECORD_STORES) {
    for (const key of await database.getAllKeys(store)) {
      const place = { store, key };
      if (!only(place)) continue;
      const row = (await database.get(store, key)) as unknown as Row;
      const damaged = change(row);
      const keyPath = store === 'coverage' ? 'personId' : 'id';
      await database.put(store, { ...damaged, [keyPath]: key } as never);
      if (JSON.stringify(damaged) !== JSON.stringify(row)) places.push(place);
    }
  }
  database.close();
  return places;
}

async function writtenDisk(): Promise<Disk> {
  const disk = newDisk();
  const scene = await startScene(startOn(disk));
  await settleDown(scene, disk);
  return disk;
}

describe.each(Object.entries(DAMAGES))('%s', (_damage, change) => {
  test('in every record at once: all are whole again, and what was found is kept', async () => {
    const disk = await writtenDisk();
    const before = await readRecords(disk);
    const places = await edit(disk, change);
    expect(places.length).toBeGreaterThan(20);
    const again = startOn(disk);
    await again.notebook.checkUp();
    const { quarantined, missing } = await again.notebook.readHealth();
    expect(quarantined.map(({ store, key }) => `${store} ${key}`).sort()).toEqual(
      places.map(({ store, key }) => `${store} ${key}`).sort(),
    );
    expect(quarantined.every(({ repaired }) => repaired)).toBe(true);
    expect(missing).toEqual([]);
    expect(await readRecords(disk)).toBe(before);
  });

  test('in every record and every copy: all are listed, and nothing is touched', async () => {
    const disk = await writtenDisk();
    const places = await edit(disk, change);
    for (const name of disk.values.keys()) if (name !== 'mirror') disk.values.set(name, '"{"');
    const before = await readRecords(disk);
    const again = startOn(disk);
    await again.notebook.checkUp();
    await again.notebook.checkUp();
    const { quarantined } = await again.notebook.readHealth();
    expect(quarantined.filter(({ repaired }) => !repaired)).toHaveLength(places.length);
    expect(await readRecords(disk)).toBe(before);
  });
});

test('what was found is told with its words until the user has seen it; what is found later is told anew', async () => {
  const disk = await writtenDisk();
  const started = startOn(disk);
  expect(healthNews(await started.notebook.readHealth())).toBe('none');
  await started.notebook.close();
  await edit(
    disk,
    (row) => ({ ...row, text: `${row.text}!` }),
    ({ store }) => store === 'items',
  );
  const again = startOn(disk);
  await again.notebook.checkUp();
  const health = await again.notebook.readHealth();
  expect(healthNews(health)).toBe('back');
  expect(health.quarantined.map(({ words }) => words)).toContain('first!');
  await again.notebook.seeHealth();
  expect(healthNews(await again.notebook.readHealth())).toBe('none');
  await again.notebook.close();

  for (const name of disk.values.keys()) if (name !== 'mirror') disk.values.set(name, '"{"');
  await edit(
    disk,
    ({ sum, ...row }) => row,
    ({ store }) => store === 'people',
  );
  const last = startOn(disk);
  last.pass(1);
  await last.notebook.checkUp();
  expect(healthNews(await last.notebook.readHealth())).toBe('lost');
});

test('who reads or writes a damaged record gets it whole, the first time', async () => {
  const disk = newDisk();
  const scene = await startScene(startOn(disk));
  await settleDown(scene, disk);
  await edit(disk, ({ note, text, sum, ...row }) => ({ ...row, note, text, sum: 'x' }));
  const again = startOn(disk);
  const { notebook, op, damaged } = again;
  expect((await notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Lee', 'Robin']);
  const edited = await notebook.editItem(op(), { id: scene.first.id, text: 'first again' });
  expect(edited.revision).toBe(2);
  const saved = await notebook.saveNote(op(), { meetingId: scene.past.id, text: 'x', base: 'last time' });
  expect(saved.note).toBe('x');
  expect(damaged).toEqual([]);
  const { revisions } = await dump(disk.name);
  expect(revisions).toContainEqual(expect.objectContaining({ recordId: scene.past.id, text: 'last time' }));
});

test('a damaged record that a write takes the place of is kept as it was found', async () => {
  const disk = newDisk();
  const started = startOn(disk);
  const series = { id: 's', verdict: 'not-one-on-one', personId: null, declared: true } as const;
  await started.notebook.rememberSeries(started.op(), series);
  await settleDown(started, disk);
  disk.values.delete('mirror:series:s');
  await edit(disk, (row) => ({ ...row, verdict: 'perhaps' }));
  const again = startOn(disk);
  await again.notebook.rememberSeries(again.op(), { ...series, declared: false });
  const { quarantine } = await dump(disk.name);
  expect(quarantine).toMatchObject([{ store: 'series', key: 's', raw: { verdict: 'perhaps' } }]);
});

test('records that are gone without a trace come back and are counted', async () => {
  const disk = await writtenDisk();
  const before = await readRecords(disk);
  const database = await openDatabase(disk.name);
  await database.clear('meetings');
  database.close();
  const again = startOn(disk);
  await again.notebook.checkUp();
  expect(await readRecords(disk)).toBe(before);
  const { restored, restoredAt } = await again.notebook.readHealth();
  expect(restored.meetings).toBeGreaterThan(3);
  expect(restoredAt).toBe(again.now());
});

test('a damaged mirror is written anew, the records stay as they are', async () => {
  const disk = await writtenDisk();
  const before = await readRecords(disk);
  const whole = new Map(disk.values);
  let turn = 0;
  for (const name of disk.values.keys()) {
    if (placeOf(name) === null) continue;
    if (turn++ % 3 === 0) disk.values.delete(name);
    else disk.values.set(name, turn % 3 ? '7' : JSON.stringify(`${JSON.parse(whole.get(name) ?? '')}x`));
  }
  const again = startOn(disk);
  await again.notebook.checkUp();
  expect(await readRecords(disk)).toBe(before);
  const copies = ({ values }: Disk) => [...values].filter(([name]) => placeOf(name) !== null).sort();
  expect(copies(disk)).toEqual(copies({ ...disk, values: whole }));

  disk.values.set('mirror', '"?"');
  const older = await copyDisk(disk, disk.values);
  await settleDown(startOn(older), older);
  expect(await readRecords(older)).toBe(before);
  expect(older.values.get('mirror')).toContain('complete\\":true');
});
