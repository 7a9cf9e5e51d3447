import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../utils/notebook/open-database';
import type { StoreName } from '../../../utils/notebook/schema';
import { addAction, addSomebody, DAY, dump, openAt, startNotebook } from './start-notebook';
import { countRows, watchRequests } from './watch-requests';
import { startScene } from './writes/scene';

/** Changes a stored row past the notebook. */
async function damage(name: string, store: StoreName, key: string, change: object): Promise<void> {
  const database = await openDatabase(name);
  const row = await database.get(store, key);
  await database.put(store, Object.assign({}, row, change));
  database.close();
}

test('a damaged row is left out of lists, reported, and left in place', async () => {
  const scene = await startScene(startNotebook(undefined, null));
  const { notebook, op, name, damaged } = scene;
  await damage(name, 'people', scene.kim.id, { relationship: 'friend' });
  await damage(name, 'items', scene.first.id, { text: 7 });
  await damage(name, 'meetings', scene.past.id, { startsAt: 'yesterday' });
  const { quarantine: none, ...before } = await dump(name);
  expect(none).toEqual([]);

  expect((await notebook.readPeople()).map((person) => person.name)).toEqual(['Lee', 'Robin']);
  const { groups } = await notebook.readOpenItems();
  expect(groups.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
    'insight',
    'insight',
    'last',
    'waiting',
  ]);
  expect(await notebook.readPersonView(scene.past.id)).toBeNull();
  expect((await notebook.readPersonView(scene.waiting.id))?.openItems).toHaveLength(2);
  await expect(notebook.editItem(op(), { id: scene.first.id, text: 'x' })).rejects.toMatchObject({
    code: 'damaged',
  });
  const save = notebook.saveNote(op(), { meetingId: scene.past.id, text: 'x', base: '' });
  await expect(save).rejects.toMatchObject({ code: 'not-found' });

  expect(new Set(damaged)).toEqual(
    new Set([`people ${scene.kim.id}`, `items ${scene.first.id}`, `meetings ${scene.past.id}`]),
  );
  const { quarantine, ...after } = await dump(name);
  expect(after).toEqual(before);
  const raw = [before.people, before.items, before.meetings].flat();
  for (const row of quarantine) expect(raw).toContainEqual((row as { raw: unknown }).raw);
  expect(quarantine).toHaveLength(3);
});

test('a draft is kept until it is forgotten', async () => {
  const { notebook } = startNotebook();
  const draft = { personId: null, kind: 'talking-point', text: 'half a' } as const;
  await notebook.saveDraft('popup', draft);
  await notebook.saveDraft('popup', { ...draft, text: 'half a sentence' });
  expect(await notebook.readDraft('popup')).toEqual({ ...draft, text: 'half a sentence' });
  expect(await notebook.readDraft('panel')).toBeNull();
  await notebook.saveDraft('popup', null);
  expect(await notebook.readDraft('popup')).toBeNull();
});

test('a draft does not wait for the disk', async () => {
  const { notebook } = startNotebook();
  await notebook.readDraft('popup');
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await notebook.saveDraft('popup', { personId: null, kind: 'note', text: 'x' });
  expect(begin.mock.calls).toEqual([[['drafts'], 'readwrite', { durability: 'relaxed' }]]);
});

test('operations are forgotten a day after they were given, no earlier', async () => {
  const started = startNotebook();
  const { notebook, name } = started;
  await addSomebody(started, 'Old');
  started.pass(DAY / 2);
  await addSomebody(started, 'New');
  const kept = async () => (await dump(name)).operations.length;
  started.pass(DAY / 2 - 1);
  await notebook.prune();
  expect(await kept()).toBe(2);
  started.pass(1);
  await notebook.prune();
  expect(await kept()).toBe(1);
});

test('forgetting operations is bounded work', async () => {
  const { notebook, name, pass, now } = startNotebook();
  const database = await openDatabase(name);
  const tx = database.transaction('operations', 'readwrite');
  await Promise.all(
    Array.from({ length: 1100 }, (_, count) => tx.store.put({ id: `${count}`, at: now(), answer: null })),
  );
  await tx.done;
  database.close();
  pass(2 * DAY);
  await notebook.prune();
  expect((await dump(name)).operations).toHaveLength(100);
  await notebook.prune();
  expect((await dump(name)).operations).toEqual([]);
});

test('operations keep no note', async () => {
  const scene = await startScene();
  await scene.notebook.saveNote(scene.op(), { meetingId: scene.past.id, text: 'secret words', base: '' });
  expect(JSON.stringify((await dump(scene.name)).operations)).not.toContain('secret words');
});

test('reading takes rows for what it answers, however much lies around it', async () => {
  const started = startNotebook();
  const { notebook, op, day } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const meetings: string[] = [];
  for (let week = -30; week < 0; week++) {
    const { id } = await openAt(started, week % 2 ? robin.id : kim.id, `${week}`, day(week * 7));
    meetings.push(id);
    for (const { id: personId } of [robin, kim]) {
      const item = await addAction(started, personId, `${week}`);
      await notebook.setItemState(op(), { id: item.id, state: 'done' });
    }
  }
  await addAction(started, robin.id, 'open');
  started.pass(DAY);
  const shown = await openAt(started, robin.id, 'now', started.now());
  const most = async (rows: number, run: () => Promise<unknown>) =>
    expect(await countRows(run)).toBeLessThanOrEqual(rows);
  // The notebook's own state, where the number stands: see open-actions.test.ts.
  await most(1, () => notebook.countOpenActions());
  await most(0, () => notebook.countOpenItems([robin.id, kim.id]));
  await most(3, () => notebook.readOpenItems());
  // At most: meeting, person, the open item and its origin, 15 talks looked back, 30 closed items, the next talk.
  await most(50, () => notebook.readPersonView(shown.id));
  await most(4, () => notebook.findMeetingNear(60));
  // At most: two people, the open item and its origin, 24 closed items of a kind.
  await most(30, () => notebook.readPractices(robin.id));
  await most(0, () => notebook.readBrief());
  await most(2, () => notebook.readSkills());
  // Everybody, the talk within the span, and one that was skipped.
  await openAt(started, kim.id, 'skipped', day(-3), 'skipped');
  await most(4, () => notebook.readTalks({ from: day(-4), to: day(-2) }));
  // Its own state alone.
  await most(1, () => notebook.readStored());
  await most(6, () => addAction(started, robin.id, 'more'));
  await most(8, () => openAt(started, robin.id, 'next', day(9)));
  await most(6, () => notebook.saveNote(op(), { meetingId: shown.id, text: 'x', base: '' }));
});

test('carries are counted once for each meeting that items come from', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const { id } = await openAt(started, robin.id, 'a', started.day(-7));
  for (let count = 0; count < 10; count++) await addAction(started, robin.id, `${count}`, id);
  const methods: string[] = [];
  await watchRequests(
    ({ method, send }) => {
      methods.push(method);
      return send();
    },
    () => started.notebook.readOpenItems(),
  );
  expect(methods.sort()).toEqual(['count', 'get', 'get', 'getAll']);
});
