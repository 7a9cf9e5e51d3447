import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap, wrap } from 'idb';
import { expect, test } from 'vitest';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { migrations } from '../../../utils/notebook/migrations';
import type { NotebookBlocked } from '../../../utils/notebook/notebook-error';
import { openAsIs } from '../../../utils/notebook/open-as-is';
import { openDatabase } from '../../../utils/notebook/open-database';
import type { Database } from '../../../utils/notebook/schema';
import { START } from './start-notebook';
import { failRequest } from './watch-requests';
import { readEverything } from './whole';

let names = 0;

/** A notebook of which every connection that it opens is known. */
function startConnection() {
  const name = `connection-${names++}`;
  const opened: Database[] = [];
  let ids = 0;
  const notebook = createNotebook({
    open: async () => {
      const database = await openDatabase(name);
      opened.push(database);
      return database;
    },
    now: () => START,
    newId: () => `id-${ids++}`,
  });
  const add = (op: string) => notebook.addPerson(op, { name: 'Robin', addresses: [], relationship: 'peer' });
  const terminate = () => {
    const last = opened.at(-1);
    if (last) forceCloseDatabase(unwrap(last) as unknown as Parameters<typeof forceCloseDatabase>[0]);
  };
  return { name, opened, notebook, add, terminate };
}

const later = [...migrations, () => undefined];

test('one connection is opened, at the first command', async () => {
  const { opened, notebook, add } = startConnection();
  expect(opened).toHaveLength(0);
  await Promise.all([add('1'), add('2'), notebook.readPeople()]);
  expect(opened).toHaveLength(1);
});

test('a connection that the browser closed is opened again at the next command', async () => {
  const { opened, notebook, add, terminate } = startConnection();
  await add('1');
  terminate();
  expect(await notebook.readPeople()).toHaveLength(1);
  expect(opened).toHaveLength(2);
});

test('a newer version is not kept waiting, and the older one says so from then on', async () => {
  const { name, notebook, add } = startConnection();
  await add('1');
  const newer = await openDatabase(name, later);
  expect(newer.version).toBe(migrations.length + 1);
  await expect(add('2')).rejects.toMatchObject({ code: 'newer' });
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'newer' });
  expect(await newer.getAll('people')).toHaveLength(1);
  newer.close();
});

test('an older connection that does not give way is named instead of waited for', async () => {
  const name = `connection-${names++}`;
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, migrations.length);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(openDatabase(name, later)).rejects.toMatchObject({ code: 'blocked' });
  stubborn.close();
  const opened = await openDatabase(name, later);
  expect(opened.version).toBe(later.length);
  opened.close();
});

test('while an older connection holds the notebook every command is told, and none has to be given anew once it is gone', async () => {
  const name = `connection-${names++}`;
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, migrations.length);
    request.onupgradeneeded = () =>
      migrations.forEach(
        (step) => void step(wrap(request.result), wrap(request.transaction as IDBTransaction) as never),
      );
    request.onsuccess = () => resolve(request.result);
  });
  const notebook = createNotebook({
    open: () => openDatabase(name, later),
    now: () => START,
    newId: () => 'id',
  });
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'blocked' });
  // Queued behind the one that waits, this one would never be told anything.
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'blocked' });
  stubborn.close();
  const { over } = (await notebook.readPeople().catch((error: unknown) => error)) as NotebookBlocked;
  await over;
  expect(await notebook.readPeople()).toEqual([]);
});

test('of a newer version everything that is as we know it can be saved, and nothing is changed', async () => {
  const { name, notebook: first, add } = startConnection();
  await add('1');
  await first.close();
  const newer = await openDatabase(name, later);
  await newer.put('people', { id: 'strange' } as never);
  newer.close();
  const notebook = createNotebook({
    open: () => openDatabase(name),
    openNewer: () => openAsIs(name),
    now: () => START,
    newId: () => 'id',
  });
  const { archive, unreadable } = await readEverything(notebook);
  expect([archive.people.map((person) => person.name), unreadable]).toEqual([['Robin'], 1]);
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'newer' });
  const untouched = await openAsIs(name);
  expect([untouched.version, await untouched.count('people')]).toEqual([later.length, 2]);
  untouched.close();
});

test('a newer version’s notebook of which nothing can be read is no empty backup', async () => {
  const name = `connection-${names++}`;
  (await openDatabase(name, later)).close();
  const notebook = createNotebook({
    open: () => openDatabase(name),
    openNewer: () => openAsIs(name),
    now: () => START,
    newId: () => 'id',
  });
  await expect(readEverything(notebook)).rejects.toMatchObject({ code: 'newer' });
});

test.each([
  ['refuse', 'disk'],
  ['full', 'disk-full'],
] as const)(
  'after a failing disk (%s) the connection is kept, and never opened again',
  async (fault, code) => {
    const { opened, notebook, add, terminate } = startConnection();
    await add('1');
    await failRequest(2, fault, () => expect(add('2')).rejects.toMatchObject({ code }));
    expect(await notebook.readPeople()).toHaveLength(1);
    await expect(add('2')).rejects.toMatchObject({ code: 'read-only' });
    expect(await notebook.readHealth()).toMatchObject({ readOnly: code });
    terminate();
    await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'read-only' });
    await expect(add('3')).rejects.toMatchObject({ code: 'read-only' });
    expect(await notebook.readHealth()).toMatchObject({ readOnly: code });
    expect(opened).toHaveLength(1);
  },
);

test('a database that could not be opened is tried again at the next command', async () => {
  const name = `connection-${names++}`;
  let tries = 0;
  const notebook = createNotebook({
    open: () => (tries++ === 0 ? Promise.reject(new Error('not yet')) : openDatabase(name)),
    now: () => START,
    newId: () => 'id',
  });
  await expect(notebook.readPeople()).rejects.toMatchObject({ name: 'NotebookError', code: 'failed' });
  expect(await notebook.readPeople()).toEqual([]);
});

test('a closed notebook stays closed', async () => {
  const { opened, notebook, add } = startConnection();
  await add('1');
  await notebook.close();
  await notebook.close();
  await expect(add('2')).rejects.toMatchObject({ code: 'closed' });
  expect(opened).toHaveLength(1);
});
