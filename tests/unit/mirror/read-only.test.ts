import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import { openDatabase } from '../../../utils/notebook/open-database';
import { memoryArea } from '../notebook/memory-area';
import { addSomebody, START, startNotebook } from '../notebook/start-notebook';
import { failRequest, watchRequests } from '../notebook/watch-requests';

/** Every write fails while `run` runs. */
const whileFull = (run: () => Promise<unknown>) =>
  watchRequests(({ method, send }) => {
    if (method === 'put' || method === 'add') throw new DOMException('No space.', 'QuotaExceededError');
    return send();
  }, run);

test('after the first disk error nothing is written until there is room, and then the same write goes through', async () => {
  const started = startNotebook();
  const { notebook } = started;
  await addSomebody(started);
  await whileFull(async () => {
    await expect(addSomebody(started, 'Kim')).rejects.toMatchObject({ code: 'disk-full' });
    await expect(addSomebody(started, 'Kim')).rejects.toMatchObject({ code: 'read-only' });
    const draft = { personId: null, kind: 'note', text: 'x' } as const;
    await expect(notebook.saveDraft('popup', draft)).rejects.toMatchObject({ code: 'read-only' });
    expect(await notebook.tryWritable()).toBe(false);
    expect(await notebook.readHealth()).toMatchObject({ readOnly: 'disk-full' });
    expect(await notebook.readPeople()).toHaveLength(1);
  });
  await expect(addSomebody(started, 'Kim')).rejects.toMatchObject({ code: 'read-only' });
  expect(await notebook.tryWritable()).toBe(true);
  await addSomebody(started, 'Kim');
  expect(await notebook.readPeople()).toHaveLength(2);
  expect(await notebook.readHealth()).toMatchObject({ readOnly: null });
});

test('a probe leaves nothing behind, whichever of its requests fails', async () => {
  const started = startNotebook();
  const { notebook, name } = started;
  await addSomebody(started);
  await failRequest(1, 'full', () => addSomebody(started, 'Kim').catch(() => undefined));
  for (const request of [1, 2]) {
    await failRequest(request, 'refuse', async () => expect(await notebook.tryWritable()).toBe(false));
  }
  expect(await notebook.tryWritable()).toBe(true);
  const database = await openDatabase(name);
  expect(await database.get('meta', 'probe')).toBeUndefined();
  // A worker that is stopped in between cannot: the next start of the browser does.
  await database.put('meta', { id: 'probe', text: 'x' });
  await notebook.prune();
  expect(await database.get('meta', 'probe')).toBeUndefined();
  database.close();
});

test('a database that was closed on a full disk is opened again only where the probe beside it gets through', async () => {
  const area = memoryArea();
  let room = false;
  let opened = 0;
  const { set } = area;
  area.set = (values) =>
    room ? set(values) : Promise.reject(new DOMException('No space.', 'QuotaExceededError'));
  const notebook = createNotebook({
    open: () => {
      opened += 1;
      if (!room) return Promise.reject(new DOMException('No space.', 'QuotaExceededError'));
      return openDatabase('closed-on-full');
    },
    now: () => START,
    newId: () => 'id',
    mirror: area,
  });
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'disk-full' });
  await expect(notebook.readPeople()).rejects.toMatchObject({ code: 'read-only' });
  expect(await notebook.readHealth()).toMatchObject({ readOnly: 'disk-full' });
  expect(await notebook.tryWritable()).toBe(false);
  expect(opened).toBe(1);
  room = true;
  expect(await notebook.tryWritable()).toBe(true);
  expect(await notebook.readPeople()).toEqual([]);
  expect([...area.values.keys()]).not.toContain('probe');
});
