import { expect, test } from 'vitest';
import type { Archive } from '../../../utils/archive/archive';
import { compareRestore } from '../../../utils/archive/compare-restore';
import { personArchive } from '../../../utils/archive/person-archive';
import { readArchive } from '../../../utils/archive/read-archive';
import { writeArchive } from '../../../utils/archive/write-archive';
import type { Notebook } from '../../../utils/notebook/notebook';
import { memoryArea } from './memory-area';
import { addSomebody, START, startNotebook } from './start-notebook';
import { readEverything, restoreArchive } from './whole';

const often = { ideal: 3, latest: 5 };
const seldom = { ideal: 60, latest: 90 };

/** What adding the file would change. */
async function compare(notebook: Notebook, file: Archive) {
  return compareRestore((await readEverything(notebook)).archive, file, 'add', START);
}

/** A notebook in which something was said of how often to meet, and its backup as it is read back. */
async function start(area = memoryArea()) {
  const started = startNotebook(undefined, area);
  const { notebook, op } = started;
  await addSomebody(started);
  await notebook.setCadence(op(), { relationship: 'report', cadence: often });
  await notebook.setCadence(op(), { relationship: 'peer', cadence: seldom });
  const file = readArchive(writeArchive((await readEverything(notebook)).archive));
  return { ...started, file };
}

test('of a relationship are kept, and nothing is said of the others', async () => {
  const { notebook, op } = await start();
  expect(await notebook.readCadences()).toEqual({ report: often, peer: seldom });
  await notebook.setCadence(op(), { relationship: 'report', cadence: seldom });
  expect(await notebook.readCadences()).toEqual({ report: seldom, peer: seldom });
  expect(await startNotebook().notebook.readCadences()).toEqual({});
});

test('count as written: what was backed up before is no longer the newest', async () => {
  const { notebook, op } = await start();
  const before = await notebook.readLastWrite();
  await notebook.setCadence(op(), { relationship: 'manager', cadence: often });
  expect(await notebook.readLastWrite()).toBeGreaterThan(before);
});

test('come back from a backup after everything was wiped, are told before, and go again when it is undone', async () => {
  const { file } = await start();
  const { notebook, op } = startNotebook();
  expect(await compare(notebook, file)).toMatchObject({ cadences: true });
  await restoreArchive(notebook, op(), { archive: file, how: 'add' });
  expect(await notebook.readCadences()).toEqual({ report: often, peer: seldom });
  expect(await compare(notebook, file)).toMatchObject({ cadences: false });
  await notebook.undoRestore(op());
  expect(await notebook.readCadences()).toEqual({});
});

test('said here stay when a backup is added to it, and what only the backup says comes along', async () => {
  const { file } = await start();
  const { notebook, op } = startNotebook();
  await notebook.setCadence(op(), { relationship: 'report', cadence: seldom });
  await restoreArchive(notebook, op(), { archive: file, how: 'add' });
  expect(await notebook.readCadences()).toEqual({ report: seldom, peer: seldom });
  await restoreArchive(notebook, op(), { archive: file, how: 'replace' });
  expect(await notebook.readCadences()).toEqual({ report: often, peer: seldom });
});

test('survive a database that the browser has emptied', async () => {
  const area = memoryArea();
  const { notebook } = await start(area);
  await notebook.close();
  const emptied = startNotebook(undefined, area);
  expect(await emptied.notebook.readCadences()).toEqual({ report: often, peer: seldom });
});

test('are nobody’s: no one person’s record holds them, and no file gives them to a person who is missing', async () => {
  const { file } = await start();
  const [person] = file.people;
  expect(personArchive(file, person?.id ?? '').coverage).toEqual([]);
  const [own] = file.coverage;
  const stray = writeArchive({ ...file, coverage: [{ ...(own ?? expect.fail()), personId: 'nobody' }] });
  expect(() => readArchive(stray)).toThrow(expect.objectContaining({ code: 'nobody' }));
});

test('that make no sense are refused in a file, with their place', async () => {
  const { file } = await start();
  const coverage = file.coverage.map((own) => ({ ...own, cadences: { peer: { ideal: 9, latest: 3 } } }));
  expect(() => readArchive(writeArchive({ ...file, coverage }))).toThrow(
    expect.objectContaining({ code: 'unfit', place: 'coverage[0].cadences.peer' }),
  );
});
