import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, OWN } from '../../../utils/model/item';
import { addAction, addOf, addSomebody, dump, openAt, type Started, startNotebook } from './start-notebook';

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

test('an item cannot be moved beside itself, somebody else’s or a missing one', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const { id } = await addAction(started, robin.id, 'one');
  const other = await addAction(started, kim.id, 'two');
  const invalid = { code: 'invalid' };
  await expect(notebook.moveItem(op(), { id, after: id, before: null })).rejects.toMatchObject(invalid);
  await expect(notebook.moveItem(op(), { id, after: null, before: other.id })).rejects.toMatchObject(invalid);
  await expect(notebook.moveItem(op(), { id, after: 'none', before: null })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('an item moved beside neighbours that changed places meanwhile lands behind the upper one', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const [a, b, c] = [
    await addAction(started, robin.id, 'a'),
    await addAction(started, robin.id, 'b'),
    await addAction(started, robin.id, 'c'),
  ];
  await notebook.moveItem(op(), { id: b.id, after: null, before: a.id });
  await notebook.moveItem(op(), { id: c.id, after: a.id, before: b.id });
  expect(await readTexts(started)).toEqual(['b', 'a', 'c']);
});

test('moving an item to where it stands changes nothing', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const [a, b, c] = [
    await addAction(started, robin.id, 'a'),
    await addAction(started, robin.id, 'b'),
    await addAction(started, robin.id, 'c'),
  ];
  expect(await notebook.moveItem(op(), { id: b.id, after: a.id, before: c.id })).toEqual(b);
  expect(await notebook.moveItem(op(), { id: b.id, after: a.id, before: null })).toEqual(b);
  expect(await notebook.moveItem(op(), { id: b.id, after: null, before: c.id })).toEqual(b);
  expect(await notebook.moveItem(op(), { id: b.id, after: null, before: null })).toEqual(b);
});

test('items stand where they were moved, among closed and deleted ones that may come back', async () => {
  const step = fc.record({
    does: fc.constantFrom('add', 'move', 'move', 'close', 'delete', 'return'),
    which: fc.nat(20),
    where: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      const started = startNotebook();
      const { notebook, op } = started;
      const robin = await addSomebody(started);
      let shown: Item[] = [];
      const away: Item[] = [];
      for (const { does, which, where } of steps) {
        const item = shown[which % Math.max(shown.length, 1)];
        if (does === 'add') shown.push(await addAction(started, robin.id, `${shown.length}`));
        else if (does === 'return') {
          const back = away.pop();
          if (!back) continue;
          await notebook.restoreItem(op(), { id: back.id });
          await notebook.setItemState(op(), { id: back.id, state: 'open' });
          // Where it stands is its own matter; the others must not have changed places.
          const ids = (await notebook.readOpenItems()).groups[0]?.items.map(({ id }) => id) ?? [];
          expect(ids.filter((id) => id !== back.id)).toEqual(shown.map(({ id }) => id));
          shown = ids.flatMap((id) => [...shown, back].find((one) => one.id === id) ?? []);
        } else if (item) {
          const others = shown.filter((one) => one !== item);
          if (does === 'close') await notebook.setItemState(op(), { id: item.id, state: 'done' });
          if (does === 'delete') await notebook.deleteItem(op(), { id: item.id });
          if (does === 'move') {
            const at = where % (others.length + 1);
            const [after, before] = [others[at - 1]?.id ?? null, others[at]?.id ?? null];
            await notebook.moveItem(op(), { id: item.id, after, before });
            others.splice(at, 0, item);
          } else away.push(item);
          shown = others;
        }
        const ids = (await notebook.readOpenItems()).groups[0]?.items.map(({ id }) => id) ?? [];
        expect(ids).toEqual(shown.map(({ id }) => id));
      }
      const ranks = (await dump(started.name)).items.map((row) => (row as Item).rank);
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
    { numRuns: 12 },
  );
});

test('an item begins private, hanging on nothing, and open unless it is a record', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  expect(await addOf(started, robin.id, 'ask')).toMatchObject({
    state: 'open',
    dueOn: null,
    practice: null,
    privacy: 'private',
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    closedAt: null,
  });
  const mood = await addOf(started, robin.id, 'check-in', { state: 'done', up: 'win', privacy: 'shareable' });
  expect(mood).toMatchObject({
    state: 'done',
    closedAt: started.now(),
    privacy: 'shareable',
    up: { topic: 'win', toldAt: null },
  });
});

test('the user’s own shelf has items like a person, and no meetings', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const meeting = await openAt(started, robin.id, 'a', started.day(1));
  const first = await addOf(started, OWN, 'goal');
  const second = await addOf(started, OWN, 'goal');
  expect(first.rank < second.rank).toBe(true);
  const moved = await notebook.moveItem(op(), { id: second.id, after: null, before: first.id });
  expect(moved.rank < first.rank).toBe(true);
  const inMeeting = addOf(started, OWN, 'goal', { meetingId: meeting.id });
  await expect(inMeeting).rejects.toMatchObject({ code: 'invalid' });
});

test('what an item refers to must be there: people, another item, its source, its practice', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const goal = await addOf(started, OWN, 'goal');
  const ours = await addOf(started, robin.id, 'project', {
    aboutId: goal.id,
    involves: [kim.id, robin.id, kim.id],
  });
  expect(ours).toMatchObject({ aboutId: goal.id, involves: [kim.id] });
  const refuse = async (code: string, given: Parameters<typeof addOf<'ask'>>[3]) =>
    expect(addOf(started, robin.id, 'ask', given)).rejects.toMatchObject({ code });
  await refuse('not-found', { aboutId: 'none' });
  await refuse('not-found', { involves: ['nobody'] });
  await refuse('not-found', { source: { itemId: null, personId: 'nobody' } });
  await refuse('not-found', { source: { itemId: 'none', personId: robin.id } });
  await refuse('invalid', { source: { itemId: ours.id, personId: kim.id } });
  await refuse('invalid', { practice: 'astrology' });
  await refuse('invalid', { owner: 'third' });
  await started.notebook.deleteItem(started.op(), { id: goal.id });
  await refuse('not-found', { aboutId: goal.id });
});

test('an item’s part is its kind’s, when it is added and key by key when it is edited', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await addOf(started, robin.id, 'feedback');
  const edited = await notebook.editItem(op(), { id, part: { answer: 'thanks' } });
  expect(edited.part).toEqual({ way: 'give', situation: '', effect: '', answer: 'thanks' });
  expect(await notebook.editItem(op(), { id, part: { answer: 'thanks' } })).toEqual(edited);
  const invalid = { code: 'invalid' };
  await expect(notebook.editItem(op(), { id, part: { outcome: 'x' } })).rejects.toMatchObject(invalid);
  await expect(notebook.editItem(op(), { id, part: { answer: 'x'.repeat(2001) } })).rejects.toMatchObject(
    invalid,
  );
  const foreign = { part: { form: 'ask', outcome: '' } } as never;
  await expect(addOf(started, robin.id, 'feedback', foreign)).rejects.toMatchObject(invalid);
});

test('only an action can be a third one’s', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const action = await addAction(started, robin.id, 'wait');
  const part = { waitingFor: 'the vendor' };
  expect(await notebook.editItem(op(), { id: action.id, owner: 'third', part })).toMatchObject({
    owner: 'third',
    part: { form: 'promise', waitingFor: 'the vendor' },
  });
  const ask = await addOf(started, robin.id, 'ask');
  const edit = notebook.editItem(op(), { id: ask.id, owner: 'third' });
  await expect(edit).rejects.toMatchObject({ code: 'invalid' });
});

test('items hang on one another, but never in a circle', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const top = await addOf(started, OWN, 'goal');
  const middle = await addOf(started, robin.id, 'goal', { aboutId: top.id });
  const low = await addOf(started, robin.id, 'ask', { aboutId: middle.id });
  const hang = (id: string, aboutId: string | null) => notebook.editItem(op(), { id, aboutId });
  for (const { id } of [top, middle, low]) {
    await expect(hang(top.id, id)).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await hang(low.id, top.id)).toMatchObject({ aboutId: top.id });
  await notebook.deleteItem(op(), { id: top.id });
  expect(await notebook.editItem(op(), { id: low.id, text: 'still' })).toMatchObject({ aboutId: top.id });
  expect(await hang(low.id, null)).toMatchObject({ aboutId: null });
});
