import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../../utils/model/item';
import { addAction, addSomebody, dump, type Started, startNotebook } from './start-notebook';

async function readTexts({ notebook }: Started): Promise<string[]> {
  return (await notebook.readOpenItems()).groups.flatMap(({ items }) => items.map(({ text }) => text));
}

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
