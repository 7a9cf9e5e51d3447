import { expect, test } from 'vitest';
import { addAction, addSomebody, dump, openAt, type Started, startNotebook } from './start-notebook';

async function readTexts({ notebook }: Started): Promise<string[]> {
  return (await notebook.readOpenItems()).groups.flatMap(({ items }) => items.map(({ text }) => text));
}

test('items are listed by person, people by name, items in the order in which they were added', async () => {
  const started = startNotebook();
  const zoe = await addSomebody(started, 'Zoe');
  const adam = await addSomebody(started, 'Adam');
  for (const text of ['z1', 'z2']) await addAction(started, zoe.id, text);
  for (const text of ['a1', 'a2', 'a3']) await addAction(started, adam.id, text);
  const { groups } = await started.notebook.readOpenItems();
  expect(groups.map(({ person, items }) => [person.name, ...items.map(({ text }) => text)])).toEqual([
    ['Adam', 'a1', 'a2', 'a3'],
    ['Zoe', 'z1', 'z2'],
  ]);
});

test('an item is trimmed; an empty, too long or misdated one is refused and changes nothing', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const item = await addAction(started, robin.id, '  book a room \n');
  expect(item).toMatchObject({ text: 'book a room', state: 'open', closedAt: null });
  const invalid = { code: 'invalid' };
  for (const text of ['', '  ', 'x'.repeat(2001)]) {
    await expect(addAction(started, robin.id, text)).rejects.toMatchObject(invalid);
    await expect(notebook.editItem(op(), { id: item.id, text })).rejects.toMatchObject(invalid);
  }
  await expect(notebook.editItem(op(), { id: item.id, dueOn: 'tomorrow' })).rejects.toMatchObject(invalid);
  expect(await readTexts(started)).toEqual(['book a room']);
});

test('an item belongs to its person’s meetings only', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const meeting = await openAt(started, kim.id, 'a', started.day(1));
  await expect(addAction(started, robin.id, 'x', meeting.id)).rejects.toMatchObject({ code: 'invalid' });
  await expect(addAction(started, robin.id, 'x', 'none')).rejects.toMatchObject({ code: 'not-found' });
  await expect(addAction(started, 'nobody', 'x')).rejects.toMatchObject({ code: 'not-found' });
});

test('text, owner and due day are edited, and what the text was is kept', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await addAction(started, robin.id, 'old');
  await notebook.editItem(op(), { id, owner: 'them', dueOn: '2026-12-01' });
  const edited = await notebook.editItem(op(), { id, text: ' new ' });
  expect(edited).toMatchObject({ text: 'new', owner: 'them', dueOn: '2026-12-01', revision: 3 });
  expect(await notebook.editItem(op(), { id, text: 'new' })).toEqual(edited);
  expect(await notebook.editItem(op(), { id, dueOn: null })).toMatchObject({ dueOn: null });
  expect((await dump(started.name)).revisions).toMatchObject([{ recordId: id, text: 'old' }]);
});

test('a closed item leaves the list, knows when it was closed, and comes back to its place', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await addAction(started, robin.id, 'one');
  await addAction(started, robin.id, 'two');
  started.pass(1000);
  const done = await notebook.setItemState(op(), { id, state: 'done' });
  expect(done.closedAt).toBe(started.now());
  expect(await readTexts(started)).toEqual(['two']);
  started.pass(1000);
  expect(await notebook.setItemState(op(), { id, state: 'dropped' })).toMatchObject({
    closedAt: done.closedAt,
  });
  await addAction(started, robin.id, 'three');
  expect(await notebook.setItemState(op(), { id, state: 'open' })).toMatchObject({ closedAt: null });
  expect(await readTexts(started)).toEqual(['one', 'two', 'three']);
});

test('a deleted item is in no list and comes back as it was', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await addAction(started, robin.id, 'one');
  const last = await addAction(started, robin.id, 'two');
  await notebook.deleteItem(op(), { id: last.id });
  await notebook.setItemState(op(), { id, state: 'done' });
  await notebook.deleteItem(op(), { id });
  expect(await readTexts(started)).toEqual([]);
  await expect(notebook.editItem(op(), { id, text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(notebook.setItemState(op(), { id, state: 'open' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await addAction(started, robin.id, 'three');
  expect(await notebook.restoreItem(op(), { id })).toMatchObject({ state: 'done', deletedAt: null });
  await notebook.restoreItem(op(), { id: last.id });
  expect(await readTexts(started)).toEqual(['two', 'three']);
});

test('open actions are counted over everybody, open items for each person', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const point = {
    personId: robin.id,
    meetingId: null,
    kind: 'talking-point',
    part: { form: 'point', questionId: null },
    owner: 'me',
    dueOn: null,
  } as const;
  await notebook.addItem(op(), { ...point, text: 'point' });
  await addAction(started, robin.id, 'one');
  const done = await addAction(started, robin.id, 'two');
  const deleted = await addAction(started, kim.id, 'three');
  expect(await notebook.countOpenActions()).toBe(3);
  await notebook.setItemState(op(), { id: done.id, state: 'done' });
  await notebook.deleteItem(op(), { id: deleted.id });
  expect(await notebook.countOpenActions()).toBe(1);
  expect(await notebook.countOpenItems([robin.id, kim.id, 'nobody', kim.id])).toEqual(
    new Map([
      [robin.id, 2],
      [kim.id, 0],
      ['nobody', 0],
    ]),
  );
});
