import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { expect, test } from 'vitest';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { migrations } from '../../../utils/notebook/migrations';
import { openDatabase } from '../../../utils/notebook/open-database';
import type { Database } from '../../../utils/notebook/schema';
import { START } from './start-notebook';
import { failRequest } from './watch-requests';

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
    await add('2');
    terminate();
    await expect(notebook.readPeople()).rejects.toMatchObject({ code });
    await expect(add('3')).rejects.toMatchObject({ code });
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
