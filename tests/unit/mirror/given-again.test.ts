import { describe, expect, test } from 'vitest';
import { OPERATION_NAMES } from '../../../utils/notebook/mirror/mirrored-operations';
import { everyWrite } from '../notebook/every-write';
import { memoryArea } from '../notebook/memory-area';
import { startNotebook } from '../notebook/start-notebook';
import { type Scene, startScene } from '../notebook/writes/scene';
import { type Disk, newDisk, readRecords, settleDown, startOn, wiped } from './machine';

/** The scene's world, with a worker over another disk. */
function over(disk: Disk, scene: Scene): Scene {
  return { ...scene, notebook: startOn(disk).notebook };
}

describe.each(everyWrite.map((write) => [`${write.command} ${write.when ?? ''}`.trim(), write] as const))(
  '%s',
  (_name, { give, prepare }) => {
    test('given again to a database that came back from the mirror, is not done twice', async () => {
      const disk = newDisk();
      const scene = await startScene(startOn(disk));
      const op = scene.op();
      await prepare?.(scene, op);
      const answer = await give(scene, op);
      await settleDown(scene, disk);
      const before = await readRecords(disk);

      const empty = wiped(disk);
      expect(await give(over(empty, scene), op)).toEqual(answer);
      expect(await readRecords(empty)).toBe(before);
    });

    test('so too where the mirror got it only at the next start', async () => {
      const disk = newDisk();
      let refuses = false;
      const area = memoryArea(disk.values);
      const set: typeof area.set = (values) =>
        refuses ? Promise.reject(new Error('refused')) : area.set(values);
      const scene = await startScene(startNotebook(disk.name, { ...area, set }));
      const op = scene.op();
      await prepare?.(scene, op);
      refuses = true;
      const refusal = await give(scene, op).then(
        () => null,
        (cause: unknown) => cause,
      );
      // What changes no record has nothing to be mirrored.
      if (refusal !== null) expect(refusal).toMatchObject({ code: 'disk-full' });
      await scene.notebook.close();
      const next = startOn(disk);
      await settleDown(next, disk);
      const before = await readRecords(disk);

      const empty = wiped(disk);
      await give(over(empty, scene), op);
      expect(await readRecords(empty)).toBe(before);
    });
  },
);

test('only the last operations stand in the mirror, and none of before something was removed for good', async () => {
  const disk = newDisk();
  const { notebook, op } = startOn(disk);
  const add = (name: string) =>
    notebook.addPerson(op(), { name, addresses: [], relationship: 'peer' as const });
  const kept = () => [...disk.values].filter(([name]) => OPERATION_NAMES.includes(name));
  for (let turn = 0; turn < OPERATION_NAMES.length + 10; turn++) await add(`Kim ${turn}.`);
  expect(kept()).toHaveLength(OPERATION_NAMES.length);
  expect(JSON.stringify(kept())).toContain('Kim 265.');
  expect(JSON.stringify(kept())).toContain('Kim 10.');
  expect(JSON.stringify(kept())).not.toContain('Kim 9.');

  const erased = await add('Wilhelmina');
  await notebook.deletePerson(op(), { personId: erased.id });
  await notebook.deleteForGood(op(), { is: 'person', id: erased.id });
  expect(JSON.stringify([...disk.values])).not.toContain('Wilhelmina');
  expect(kept()).toHaveLength(1);
});

test('a damaged one is as if it were not there', async () => {
  const disk = newDisk();
  const scene = startOn(disk);
  const [first, second] = [scene.op(), scene.op()];
  const add = (op: string, { notebook }: Pick<Scene, 'notebook'> = scene) =>
    notebook.addPerson(op, { name: 'Kim', addresses: [], relationship: 'peer' });
  await add(first);
  await add(second);
  await settleDown(scene, disk);
  const [name = '', copy = ''] = [...disk.values].find(([, value]) => value.includes(first)) ?? [];
  disk.values.set(name, copy.replace('Kim', 'Tim'));

  const again = startOn(wiped(disk));
  expect((await add(second, again)).name).toBe('Kim');
  expect(await again.notebook.readPeople()).toHaveLength(2);
  await add(first, again);
  expect((await again.notebook.readPeople()).map(({ name: known }) => known)).toEqual(['Kim', 'Kim', 'Kim']);
});
