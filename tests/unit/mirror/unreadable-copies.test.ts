import { expect, test } from 'vitest';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { toSentinel } from '../../../utils/notebook/meta';
import { nameOf } from '../../../utils/notebook/mirror/mirror-names';
import { openDatabase } from '../../../utils/notebook/open-database';
import { type MemoryArea, memoryArea } from '../notebook/memory-area';
import { START } from '../notebook/start-notebook';
import { startScene } from '../notebook/writes/scene';
import { newDisk, settleDown, startOn } from './machine';

/** As Chromium's `storage.local` does: one damaged value, and whatever is asked together with it is refused. */
function refusing(area: MemoryArea, damaged: (name: string) => boolean): MemoryArea {
  return {
    ...area,
    async get(keys) {
      const asked = keys === null ? [...area.values.keys()] : [keys].flat();
      if (asked.some(damaged)) throw new Error('Invalid JSON');
      return area.get(keys);
    },
  };
}

async function written() {
  const disk = newDisk();
  const scene = await startScene(startOn(disk));
  await settleDown(scene, disk);
  return { disk, person: scene.kim.id };
}

function notebookOn(name: string, mirror: MemoryArea) {
  let id = 0;
  return createNotebook({
    open: () => openDatabase(name),
    now: () => START,
    newId: () => `new-${++id}`,
    mirror,
  });
}

test('one copy that the browser refuses to read keeps none of the others from coming back, and is listed', async () => {
  const { disk, person } = await written();
  const damaged = nameOf({ store: 'people', key: person });
  const notebook = notebookOn(
    newDisk().name,
    refusing(memoryArea(disk.values), (name) => name === damaged),
  );
  expect((await notebook.readPeople()).map(({ name }) => name)).toEqual(['Lee', 'Robin']);
  expect((await notebook.readHealth()).missing).toContainEqual({ store: 'people', key: person, count: 1 });
});

test('a sentinel that the browser refuses to read is a damaged one: the copies come back without it', async () => {
  const { disk } = await written();
  const notebook = notebookOn(
    newDisk().name,
    refusing(memoryArea(disk.values), (name) => name === 'mirror'),
  );
  expect(await notebook.readPeople()).toHaveLength(3);
});

test('refused once when it was to be made anew, the mirror says how far it goes all the same', async () => {
  const { disk } = await written();
  disk.values.delete('mirror');
  const area = memoryArea(disk.values);
  const { set } = area;
  area.set = () => {
    area.set = set;
    return Promise.reject(new Error('Corruption: block checksum mismatch'));
  };
  const notebook = notebookOn(disk.name, area);
  const sentinel = () => toSentinel(JSON.parse(disk.values.get('mirror') ?? 'null'));
  for (let turns = 0; !sentinel()?.complete && turns < 500; turns++) await notebook.readHealth();
  const database = await openDatabase(disk.name);
  expect(sentinel()).toMatchObject({ complete: true, seq: (await database.get('meta', 'meta'))?.seq });
  database.close();
});
