import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Migration, migrations } from '../../../utils/notebook/migrations';
import { openDatabase } from '../../../utils/notebook/open-database';
import { dump, startNotebook } from './start-notebook';

interface Example {
  /** When the example is read. */
  now: string;
  stores: Record<string, unknown[]>;
  /** What commands answer, in every later version too. */
  answers: {
    people: unknown;
    openItems: unknown;
    views: Record<string, unknown>;
    practices: Record<string, unknown>;
    brief: unknown;
    skills: unknown;
    /** From version 5 on. */
    trash?: unknown;
  };
}

const versions = migrations.map((_, index) => index + 1);
let names = 0;

function exampleOf(version: number): URL {
  return new URL(`./examples/v${version}.json`, import.meta.url);
}

/** A database of an earlier version, filled as it was then. */
async function restore(name: string, version: number, example: Example): Promise<void> {
  const database = await openDatabase(name, migrations.slice(0, version));
  const stores = [...database.objectStoreNames];
  const tx = database.transaction(stores, 'readwrite');
  for (const [store, rows] of Object.entries(example.stores)) {
    const target = unknownStore(tx, store);
    for (const row of rows) target.put(row);
  }
  await tx.done;
  database.close();
}

/** An example's stores need not be today's. */
function unknownStore(tx: unknown, name: string): { put: (row: unknown) => unknown } {
  return (tx as { objectStore: (name: string) => { put: (row: unknown) => unknown } }).objectStore(name);
}

describe.each(versions)('version %i', (version) => {
  test('has a stored example, which is still read to the word', async () => {
    const file = exampleOf(version);
    const missing = `Store an example of version ${version} as ${file.pathname.split('/').slice(-2).join('/')}.`;
    expect(existsSync(file), missing).toBe(true);
    const example = JSON.parse(readFileSync(file, 'utf8')) as Example;

    const started = startNotebook();
    await restore(started.name, version, example);
    started.goTo(example.now);
    const { notebook } = started;
    // A later version may know more of it, and answers all that an earlier one did.
    expect(await notebook.readPeople()).toMatchObject(example.answers.people as object);
    expect(await notebook.readOpenItems()).toMatchObject(example.answers.openItems as object);
    for (const [id, view] of Object.entries(example.answers.views)) {
      expect(await notebook.readPersonView(id)).toMatchObject(view as object);
    }
    for (const [id, practices] of Object.entries(example.answers.practices)) {
      expect(await notebook.readPractices(id)).toEqual(practices);
    }
    expect(await notebook.readBrief()).toEqual(example.answers.brief);
    expect(await notebook.readSkills()).toEqual(example.answers.skills);
    if (example.answers.trash) expect(await notebook.readTrash()).toEqual(example.answers.trash);
    expect(started.damaged).toEqual([]);
  });

  test('has an example in which every store and every index is used', async () => {
    const example = JSON.parse(readFileSync(exampleOf(version), 'utf8')) as Example;
    const name = `migrations-${names++}`;
    await restore(name, version, example);
    const database = await openDatabase(name, migrations.slice(0, version));
    for (const store of database.objectStoreNames) {
      expect(await database.count(store), store).toBeGreaterThan(0);
      for (const index of database.transaction(store).store.indexNames) {
        const rows = await database.countFromIndex(store, index);
        expect(rows, `${store}.${String(index)}`).toBeGreaterThan(0);
      }
    }
    database.close();
  });
});

/** A row of an item as version 1 kept it. */
type OldItem = Record<string, unknown> & { id: string; kind: 'action' | 'talking-point' };

/** Where each row stands: by index, the ids in the order of their keys. */
async function readPlaces(name: string, upTo: number, indexes: string[]): Promise<Record<string, string[]>> {
  const database = await openDatabase(name, migrations.slice(0, upTo));
  const index = (of: string) => database.getAllKeysFromIndex('items', of as 'byOpen');
  const places = await Promise.all(indexes.map(async (of) => [of, await index(of)] as const));
  database.close();
  return Object.fromEntries(places);
}

test('an item of version 1 keeps every field and its place in every list', async () => {
  const example = JSON.parse(readFileSync(exampleOf(1), 'utf8')) as Example;
  const olds = example.stores.items as OldItem[];
  const point = { ...olds[2], id: 'point', kind: 'talking-point', rank: 'b0' };
  example.stores.items?.push(point);
  const name = `migrations-${names++}`;
  await restore(name, 1, example);
  const lists = ['byOpen', 'byOpenKind', 'byClosed', 'byPlace', 'byMeeting'];
  const before = await readPlaces(name, 1, lists);
  const after = await dump(name, migrations.slice(0, 2));

  expect(after.items).toHaveLength(olds.length);
  for (const old of olds) {
    const { closed, ...fields } = old as OldItem & { closed?: object };
    const form = { action: 'promise', 'talking-point': 'point' }[old.kind];
    const other = old.kind === 'action' ? { waitingFor: null } : { questionId: null };
    expect(after.items).toContainEqual({
      ...fields,
      part: { form, ...other },
      practice: null,
      privacy: 'private',
      up: null,
      aboutId: null,
      source: null,
      involves: [],
      ...(closed && { closed: { ...closed, kind: old.kind } }),
    });
  }
  expect(await readPlaces(name, 2, lists)).toEqual(before);
  const newLists = ['byStanding', 'byStandingKind', 'byInvolved', 'bySource', 'byUpward'];
  expect(Object.values(await readPlaces(name, 2, newLists)).flat()).toEqual([]);
  const { items: _items, coverage, ...others } = after;
  const { items: _olds, ...oldOthers } = example.stores;
  expect(coverage).toEqual([]);
  expect(others).toEqual(oldOthers);
});

test('a damaged item is left as it is and does not stop the upgrade', async () => {
  const example = JSON.parse(readFileSync(exampleOf(1), 'utf8')) as Example;
  const [whole] = example.stores.items as OldItem[];
  const damaged = [
    { id: 'bare' },
    { ...whole, id: 'unknown kind', kind: 'wish' },
    { ...whole, id: 'no text', text: 7 },
    { ...whole, id: 'strange', rank: null, open: 'yes', closed: [] },
  ];
  example.stores.items?.push(...damaged);
  const started = startNotebook();
  await restore(started.name, 1, example);
  const after = await dump(started.name);
  for (const row of damaged) expect(after.items).toContainEqual(row);
  expect(await started.notebook.readOpenItems()).toMatchObject({ groups: [{ items: { length: 3 } }] });
  expect(started.damaged).toEqual(['items no text', 'items unknown kind']);
});

test('what was deleted in version 4 stands in the trash', async () => {
  const example = JSON.parse(readFileSync(exampleOf(4), 'utf8')) as Example;
  const deleted = (example.stores.items as OldItem[]).filter(({ deletedAt }) => deletedAt !== null);
  expect(deleted.length).toBeGreaterThan(0);
  const started = startNotebook();
  await restore(started.name, 4, example);
  const trash = await started.notebook.readTrash();
  const items = trash.filter(({ is }) => is === 'item').map(({ id }) => id);
  expect(items.sort()).toEqual(deleted.map(({ id }) => id).sort());
  expect(started.damaged).toEqual([]);
});

test('the version is the number of migrations', async () => {
  const database = await openDatabase(`migrations-${names++}`);
  expect(database.version).toBe(migrations.length);
  database.close();
});

test.each<[string, Migration]>([
  [
    'at once',
    () => {
      throw new Error('a mistake');
    },
  ],
  [
    'late',
    async (database, tx) => {
      database.createObjectStore('half-done');
      await tx.objectStore('people').clear();
      throw new Error('a mistake');
    },
  ],
])('a migration that fails %s leaves version and rows as they were', async (_when, mistake) => {
  const started = startNotebook();
  await started.notebook.addPerson('1', { name: 'Robin', addresses: [], relationship: 'peer' });
  await started.notebook.close();
  const before = await dump(started.name);
  const failing = openDatabase(started.name, [...migrations, mistake]);
  await expect(failing).rejects.toMatchObject({
    code: 'failed',
    message: expect.stringContaining('a mistake'),
  });
  expect(await dump(started.name)).toEqual(before);
});

test('a database from the future is left alone', async () => {
  const name = `migrations-${names++}`;
  (await openDatabase(name, [...migrations, () => undefined])).close();
  await expect(openDatabase(name)).rejects.toMatchObject({ code: 'newer' });
});
