import { expect, test } from 'vitest';
import { openDatabase } from '../../../utils/notebook/open-database';
import { memoryArea } from '../notebook/memory-area';
import { startNotebook } from '../notebook/start-notebook';
import { startScene } from '../notebook/writes/scene';
import { newDisk, settleDown, startOn } from './machine';

test('what a full disk refuses while everything is copied is in the mirror wholly, or not at all', async () => {
  const disk = newDisk();
  const scene = await startScene(startOn(disk));
  const { id } = scene.first;
  await settleDown(scene, disk);
  disk.values.clear();

  const area = memoryArea(disk.values);
  const { notebook, op } = startNotebook(disk.name, area, 50_000);
  let refused: Promise<string> | null = null;
  const set = area.set.bind(area);
  area.set = async (values) => {
    // As long as everything is copied, the mirror says of itself that it goes up to write 0.
    if (!String(values.mirror).includes('"seq":0')) throw new Error('No space.');
    if (refused === null && Object.keys(values).some((name) => name.startsWith('mirror:meetings'))) {
      // In the database before the items are copied, and to be copied itself after them.
      refused = notebook.editItem(op(), { id, text: 'Much newer' }).then(
        () => 'done',
        ({ code }) => code,
      );
      await untilWritten(disk.name, id, 'Much newer');
    }
    await set(values);
  };
  while (refused === null) await notebook.readHealth();
  expect(await refused).toBe('disk-full');
  while (!disk.values.has(`mirror:items:${id}`)) await notebook.readHealth();

  const copy = JSON.parse(disk.values.get(`mirror:items:${id}`) ?? '');
  const saidBefore = [...disk.values].filter(
    ([name, text]) => name.startsWith('mirror:revisions:') && text.includes(id),
  );
  expect(saidBefore).toHaveLength(copy.includes('Much newer') ? 1 : 0);
});

async function untilWritten(name: string, id: string, text: string): Promise<void> {
  const database = await openDatabase(name);
  while ((await database.get('items', id))?.text !== text);
  database.close();
}
