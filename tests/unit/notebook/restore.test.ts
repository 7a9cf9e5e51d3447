import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../../utils/archive/archive';
import { compareRestore } from '../../../utils/archive/compare-restore';
import { writeArchive } from '../../../utils/archive/write-archive';
import type { Person } from '../../../utils/model/person';
import { openDatabase } from '../../../utils/notebook/open-database';
import { randomArchive } from '../archive/random-archive';
import { addAction, addSomebody, dump, openAt, START, startNotebook } from './start-notebook';
import { readEverything, restoreArchive } from './whole';
import { startScene } from './writes/scene';

const SEED = 2026;
/** The campaign `round-trips` does the same in a real browser, and many more. */
const NOTEBOOKS = 20;

/** As text, without when it was written. */
const textOf = (archive: Archive): string => writeArchive({ ...archive, exportedAt: START });

test('export, wipe, import: the same notebook, to the byte, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(randomArchive, async (archive) => {
      const first = startNotebook();
      await restoreArchive(first.notebook, first.op(), { archive, how: 'replace' });
      const exported = await readEverything(first.notebook);
      expect(textOf(exported.archive)).toBe(textOf(archive));
      const second = startNotebook();
      await restoreArchive(second.notebook, second.op(), { archive: exported.archive, how: 'add' });
      expect(textOf((await readEverything(second.notebook)).archive)).toBe(textOf(archive));
      expect([...first.damaged, ...second.damaged]).toEqual([]);
    }),
    { seed: SEED, numRuns: NOTEBOOKS },
  );
});

test('a restoring is undone to the byte, added or replaced', async () => {
  const how = fc.constantFrom('add' as const, 'replace' as const);
  await fc.assert(
    fc.asyncProperty(randomArchive, randomArchive, how, async (before, file, mode) => {
      const { notebook, op } = startNotebook();
      await restoreArchive(notebook, op(), { archive: before, how: 'replace' });
      await restoreArchive(notebook, op(), { archive: file, how: mode });
      expect(await notebook.undoRestore(op())).toEqual({ kept: 0 });
      expect(textOf((await readEverything(notebook)).archive)).toBe(textOf(before));
      expect(await notebook.readRestore()).toBeNull();
    }),
    { seed: SEED, numRuns: NOTEBOOKS },
  );
});

test('what replaces leaves nothing of before', async () => {
  await fc.assert(
    fc.asyncProperty(randomArchive, randomArchive, async (before, file) => {
      const { notebook, op } = startNotebook();
      await restoreArchive(notebook, op(), { archive: before, how: 'add' });
      await restoreArchive(notebook, op(), { archive: file, how: 'replace' });
      expect(textOf((await readEverything(notebook)).archive)).toBe(textOf(file));
    }),
    { seed: SEED, numRuns: NOTEBOOKS },
  );
});

test('an archive that does not fit together is refused with its place, and not one record changes', async () => {
  const scene = await startScene();
  const { notebook, op, name } = scene;
  const { archive } = await readEverything(notebook);
  const before = await dump(name);
  const [person] = archive.people;
  const add = (after: object) =>
    notebook.changeRecords(op(), {
      changes: [{ list: 'people', key: 'new', before: null, after: after as Person }],
    });
  await expect(add({ ...person, id: 'new', addresses: 'none' })).rejects.toMatchObject({
    code: 'invalid',
    message: `people[${archive.people.length}].addresses: expected Array`,
  });
  await expect(add({ ...person })).rejects.toMatchObject({
    code: 'invalid',
    message: `people[${archive.people.length}].id: stands there twice`,
  });
  expect(await dump(name)).toEqual(before);
});

test('comparing says what would change, and changes nothing', async () => {
  const scene = await startScene();
  const { notebook, op, name, robin } = scene;
  const { archive } = await readEverything(notebook);
  scene.pass(60_000);
  await notebook.editPerson(op(), { personId: robin.id, name: 'Robin B' });
  await addSomebody(scene, 'Noor');
  const before = await dump(name);
  const { archive: here } = await readEverything(notebook);
  const { counts, names } = compareRestore(here, archive, 'replace', START);
  expect(counts.people).toEqual({ new: 0, newer: 0, older: 1, same: archive.people.length - 1, missing: 1 });
  expect(names).toEqual({ new: [], missing: ['Noor'] });
  expect(await dump(name)).toEqual(before);
  const empty = startNotebook();
  const fresh = compareRestore((await readEverything(empty.notebook)).archive, archive, 'add', START);
  expect(fresh.counts.items.new).toBe(archive.items.length);
  expect(fresh.names.new.sort()).toEqual(['Kim', 'Lee', 'Robin']);
});

test('whoever met somebody anew before restoring has them once, with both notes and every item in its own place', async () => {
  const old = startNotebook();
  const robin = await addSomebody(old);
  const talk = await openAt(old, robin.id, 'weekly', old.day(2));
  await old.notebook.saveNote(old.op(), { meetingId: talk.id, text: 'from before', base: '' });
  await addAction(old, robin.id, 'old promise', talk.id);
  const { archive } = await readEverything(old.notebook);

  const anew = startNotebook();
  // Ids of its own: another installation.
  for (let count = 0; count < 10; count++) await addSomebody(anew, `Somebody${count}`);
  const again = await addSomebody(anew);
  const same = await openAt(anew, again.id, 'weekly', anew.day(2));
  await anew.notebook.saveNote(anew.op(), { meetingId: same.id, text: 'since then', base: '' });
  await addAction(anew, again.id, 'new promise', same.id);
  const file = JSON.parse(JSON.stringify(archive).replaceAll('"0193-', '"old-')) as Archive;
  await restoreArchive(anew.notebook, anew.op(), { archive: file, how: 'add' });

  expect((await anew.notebook.readPeople()).filter(({ name }) => name === 'Robin')).toHaveLength(1);
  const view = await anew.notebook.readPersonView(same.id);
  expect(view?.meeting.note).toBe('from before\n\nsince then');
  expect(view?.openItems.map(({ text }) => text)).toEqual(['new promise', 'old promise']);
  await anew.notebook.undoRestore(anew.op());
  expect((await anew.notebook.readPersonView(same.id))?.meeting.note).toBe('since then');
});

test('undoing keeps what was written since, and whom it was written with', async () => {
  const { archive } = await readEverything((await startScene()).notebook);
  const started = startNotebook();
  const { notebook, op } = started;
  await restoreArchive(notebook, op(), { archive, how: 'add' });
  started.pass(60_000);
  const robin = archive.people.find(({ name }) => name === 'Robin');
  await notebook.addItem(op(), {
    personId: robin?.id ?? '',
    meetingId: null,
    kind: 'action',
    part: { form: 'promise', waitingFor: null },
    text: 'written since',
    owner: 'me',
  });
  const { kept } = await notebook.undoRestore(op());
  expect(kept).toBe(1);
  expect((await notebook.readPeople()).map(({ name }) => name)).toEqual(['Robin']);
  const { groups } = await notebook.readOpenItems();
  expect(groups.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(['written since']);
  await expect(notebook.undoRestore(op())).rejects.toMatchObject({ code: 'not-found' });
});

test('a damaged record is not in the backup, is counted, and keeps nothing else out of it', async () => {
  const scene = await startScene(startNotebook(undefined, null));
  const whole = (await readEverything(scene.notebook)).archive;
  const database = await openDatabase(scene.name);
  await database.put('people', { ...scene.robin, name: 7 } as never);
  database.close();
  const { archive, unreadable } = await readEverything(scene.notebook);
  expect(unreadable).toBe(1);
  expect(archive.items).toEqual(whole.items);
  const next = startNotebook();
  await restoreArchive(next.notebook, next.op(), { archive, how: 'add' });
  expect((await next.notebook.readPeople()).map(({ name }) => name)).toEqual(['?', 'Kim', 'Lee']);
});
