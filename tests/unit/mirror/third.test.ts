import { expect, test } from 'vitest';
import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';
import { readSentinel } from '../../../utils/notebook/mirror/mirror-names';
import type { ThirdPlace } from '../../../utils/notebook/mirror/third-place';
import { memoryArea } from '../notebook/memory-area';
import { DAY, type Started, startNotebook } from '../notebook/start-notebook';
import { type Disk, newDisk, readRecords } from './machine';

/** A disk that can be full, and a third place on it that outlives workers. */
function diskWithThird() {
  const disk = newDisk();
  const thirds: Array<Map<string, string>> = [];
  const state = { isFull: false };
  const guarded = (values: Map<string, string>): MirrorArea => {
    const area = memoryArea(values);
    const set: typeof area.set = (given) =>
      state.isFull ? Promise.reject(new DOMException('Full.', 'QuotaExceededError')) : area.set(given);
    return { ...area, set };
  };
  const place: ThirdPlace = {
    exists: async () => thirds.length > 0,
    async open() {
      if (state.isFull) throw new DOMException('Full.', 'QuotaExceededError');
      for (const values of [...thirds].reverse()) {
        const area = guarded(values);
        if ((await readSentinel(area))?.complete) return area;
      }
      return null;
    },
    async begin() {
      const values = new Map<string, string>();
      thirds.push(values);
      return guarded(values);
    },
    async end(which) {
      thirds.splice(0, which === 'all' ? thirds.length : thirds.length - 1);
    },
  };
  let workers = 0;
  return {
    disk,
    thirds,
    state,
    start: (on: Disk = disk) => startNotebook(on.name, guarded(on.values), ++workers * 10_000, place),
  };
}

const add = ({ notebook, op }: Started, name: string, id = op()) =>
  notebook.addPerson(id, { name, addresses: [], relationship: 'peer' });

/** What is given meets a full disk; then there is room again, and the user presses "Try again". */
async function meetFullDisk(started: Started, state: { isFull: boolean }, name: string, id?: string) {
  state.isFull = true;
  await expect(add(started, name, id)).rejects.toMatchObject({ code: 'disk-full' });
  state.isFull = false;
  expect(await started.notebook.tryWritable()).toBe(true);
}

/** Both copies are gone, as when the browser was started on a full disk after its files had been torn. */
const bothGone = (): Disk => newDisk();

test('after a full disk everything is kept a third time, and comes back when both other copies are gone', async () => {
  const { disk, thirds, state, start } = diskWithThird();
  const first = start();
  await add(first, 'Kim');
  expect(thirds).toHaveLength(0);
  await meetFullDisk(first, state, 'Lee', 'lee');
  expect(thirds).toHaveLength(1);
  await add(first, 'Robin', 'robin');
  await first.notebook.close();
  const before = await readRecords(disk);

  const gone = bothGone();
  state.isFull = true;
  const onFull = start(gone);
  // Not taken for a first run, and not opened where it might be lost, too.
  await expect(onFull.notebook.readPeople()).rejects.toMatchObject({ code: 'disk-full' });
  state.isFull = false;
  expect(await onFull.notebook.tryWritable()).toBe(true);
  expect((await onFull.notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Lee', 'Robin']);
  expect(await readRecords(gone)).toBe(before);
  expect(await onFull.notebook.readHealth()).toMatchObject({ missing: [], restored: { people: 3 } });
  await add(onFull, 'Lee', 'lee');
  await add(onFull, 'Robin', 'robin');
  expect(await onFull.notebook.readPeople()).toHaveLength(3);
});

test('another worker goes on with it, also with what the one before did not get there', async () => {
  const { disk, thirds, state, start } = diskWithThird();
  const first = start();
  await meetFullDisk(first, state, 'Kim');
  await first.notebook.close();
  const third = new Map(thirds[0]);
  const second = start();
  await add(second, 'Lee');
  await second.notebook.close();
  // The write was cut off before its third copy.
  thirds.splice(0, 1, third);
  const next = start();
  await add(next, 'Robin');
  await next.notebook.close();
  const before = await readRecords(disk);
  const gone = bothGone();
  const again = start(gone);
  expect(await again.notebook.readPeople()).toHaveLength(3);
  expect(await readRecords(gone)).toBe(before);
});

test('what a full disk may have torn is not written on: the next one takes its place', async () => {
  const { thirds, state, start } = diskWithThird();
  const started = start();
  for (const name of ['Kim', 'Lee', 'Robin']) await meetFullDisk(started, state, name);
  expect(thirds).toHaveLength(1);
  await started.notebook.close();
  expect(await start(bothGone()).notebook.readPeople()).toHaveLength(3);
});

test('it is given up a day later, when the browser starts; and is not asked for while the others are whole', async () => {
  const { thirds, state, start } = diskWithThird();
  const first = start();
  await meetFullDisk(first, state, 'Kim');
  await first.notebook.checkUp();
  expect(thirds).toHaveLength(1);
  await first.notebook.close();
  const later = start();
  later.pass(DAY);
  await later.notebook.checkUp();
  expect(thirds).toHaveLength(0);
  await add(later, 'Lee');
  expect(await later.notebook.readPeople()).toHaveLength(2);
});

test('what only the second copy has, without a later sentinel, comes back with the third, by whichever it was done', async () => {
  const { disk, state, start } = diskWithThird();
  const first = start();
  await meetFullDisk(first, state, 'Kim');
  await first.notebook.close();
  const sentinel = disk.values.get('mirror') ?? '';
  // Refused at the time, found in the database when that was opened anew, and copied by a check.
  const without = startNotebook(disk.name, memoryArea(disk.values), 90_000);
  await add(without, 'Lee', 'lee');
  await without.notebook.close();
  disk.values.set('mirror', sentinel);

  const gone = { ...bothGone(), values: disk.values };
  const again = start(gone);
  expect((await again.notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Lee']);
  await add(again, 'Lee', 'lee');
  expect(await again.notebook.readPeople()).toHaveLength(2);
  await again.notebook.checkUp();
  expect(await again.notebook.readPeople()).toHaveLength(2);
});
