import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../../utils/archive/archive';
import { planMerge } from '../../../utils/archive/merge-plan';
import { writeArchive } from '../../../utils/archive/write-archive';
import type { Person } from '../../../utils/model/person';
import { randomArchive } from '../archive/random-archive';
import { addAction, addSomebody, dump, openAt, START, type Started, startNotebook } from './start-notebook';
import { readEverything, restoreArchive } from './whole';
import { startScene } from './writes/scene';

const textOf = (archive: Archive) => writeArchive({ ...archive, exportedAt: START });

async function merge({ notebook, op }: Started, from: Person, into: Person): Promise<void> {
  const { archive } = await readEverything(notebook);
  await notebook.changeRecords(op(), { changes: planMerge(archive, { from, into }, START) });
}

test('two people merged and apart again are the same notebook, to the byte, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(randomArchive, async (archive) => {
      const [from, into] = archive.people.map((person) => ({ ...person, deletedAt: null }));
      if (!from || !into) return;
      const people = archive.people.map((one) => [from, into].find(({ id }) => id === one.id) ?? one);
      const started = startNotebook();
      const { notebook, op } = started;
      await restoreArchive(notebook, op(), { archive: { ...archive, people }, how: 'replace' });
      const before = await readEverything(notebook);
      await merge(started, from, into);
      const merged = await readEverything(notebook);
      expect(JSON.stringify({ ...merged.archive, people: [] })).not.toContain(`"personId":"${from.id}"`);
      expect(merged.archive.people).toHaveLength(people.length - 1);
      expect(await notebook.undoRestore(op())).toEqual({ kept: 0 });
      expect(textOf((await readEverything(notebook)).archive)).toBe(textOf(before.archive));
      await notebook.close();
    }),
    { seed: 2026, numRuns: 25 },
  );
});

test('all that was with the one is with the other, under both names and addresses', async () => {
  const scene = await startScene();
  const { notebook, robin, kim, op, day } = scene;
  await addAction(scene, kim.id, 'of Kim');
  await notebook.addToNote(op(), { personId: kim.id, text: 'for Kim' });
  await openAt(scene, kim.id, 'with Kim', day(-3));
  await merge(scene, kim, robin);

  expect(await notebook.findPerson('kim@example.com')).toMatchObject({ id: robin.id, name: 'Robin' });
  const page = await notebook.readPersonPage({ personId: robin.id, talks: 20 });
  expect(page?.person).toMatchObject({
    addresses: ['robin@example.com', 'kim@example.com'],
    aliases: ['Kim'],
  });
  expect(page?.open.map(({ text }) => text)).toContain('of Kim');
  const ranks = page?.open.map(({ rank }) => rank) ?? [];
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(page?.talks.map(({ startsAt }) => startsAt)).toContain(day(-3));
  // One talk awaits its event, with what was noted for either.
  expect(page?.talks.filter(({ startsAt }) => startsAt === null)).toHaveLength(1);
  expect((await notebook.readSeries(['declared'])).get('declared')?.personId).toBe(robin.id);
  expect(await notebook.readPersonPage({ personId: kim.id, talks: 20 })).toBeNull();
});

test('what was changed since the merge stays, and goes back to whom it belongs', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const promise = await addAction(started, kim.id, 'of Kim');
  await merge(started, kim, robin);
  await notebook.setItemState(op(), { id: promise.id, state: 'done' });
  const both = { personId: robin.id, name: 'Robin B.' };
  await notebook.editPerson(op(), both);
  await notebook.editPerson(op(), {
    ...both,
    addresses: ['robin@example.com', 'kim@example.com', 'r@home.example'],
  });

  expect(await notebook.undoRestore(op())).toEqual({ kept: 0 });
  expect(await notebook.readPerson(robin.id)).toMatchObject({
    name: 'Robin B.',
    addresses: ['robin@example.com', 'r@home.example'],
    aliases: [],
  });
  const page = await notebook.readPersonPage({ personId: kim.id, talks: 20 });
  expect(page).toMatchObject({ person: { name: 'Kim' }, closed: [{ id: promise.id, state: 'done' }] });
});

test('a plan that was overtaken changes nothing', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const { archive } = await readEverything(notebook);
  const changes = planMerge(archive, { from: kim, into: robin }, START);
  await addAction(started, kim.id, 'meanwhile');
  await expect(notebook.changeRecords(op(), { changes })).rejects.toMatchObject({ code: 'conflict' });
  expect(await notebook.readPerson(kim.id)).toEqual(kim);
  expect(await notebook.readRestore()).toBeNull();
});

test('who is erased is not kept for undoing a merge either', async () => {
  const scene = await startScene();
  const { notebook, robin, kim, lee, op, name } = scene;
  await merge(scene, kim, robin);
  await notebook.deletePerson(op(), { personId: lee.id });
  await notebook.deleteForGood(op(), { is: 'person', id: lee.id });
  expect(await notebook.readRestore()).toBeNull();
  expect(JSON.stringify((await dump(name)).undo)).toBe('[]');
});
