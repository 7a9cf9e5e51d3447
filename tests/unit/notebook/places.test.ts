import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ITEM_KINDS, type Item, isListed, OWN } from '../../../utils/model/item';
import { openDatabase } from '../../../utils/notebook/open-database';
import { addOf, addSomebody, openAt, startNotebook } from './start-notebook';

const INDEXES = [
  ...(['byOpen', 'byOpenKind', 'byStanding', 'byStandingKind', 'byClosed'] as const),
  ...(['byInvolved', 'bySource', 'byUpward', 'byPlace'] as const),
];

/** By index, the ids in it in the order of their keys. */
async function readIndexes(name: string) {
  const database = await openDatabase(name);
  const read = async (index: (typeof INDEXES)[number]) => [
    index,
    await database.getAllKeysFromIndex('items', index),
  ];
  const entries = await Promise.all(INDEXES.map(read));
  const items = await database.getAll('items');
  database.close();
  return { items, ids: Object.fromEntries(entries) as Record<(typeof INDEXES)[number], string[]> };
}

test('a deleted item leaves every list and comes back to every one', async () => {
  const started = startNotebook();
  const { notebook, op, name } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const listed = await addOf(started, robin.id, 'action', { up: 'risk', involves: [kim.id] });
  const standing = await addOf(started, robin.id, 'goal', { up: 'win', involves: [kim.id] });
  const closed = await addOf(started, robin.id, 'insight', { up: 'win', involves: [kim.id], state: 'done' });
  const before = await readIndexes(name);
  expect(before.ids).toMatchObject({
    byOpen: [listed.id],
    byOpenKind: [listed.id],
    byStanding: [standing.id],
    byStandingKind: [standing.id],
    byClosed: [closed.id],
    byInvolved: [listed.id, standing.id],
    byUpward: [listed.id, standing.id, closed.id],
  });
  for (const { id } of [listed, standing, closed]) await notebook.deleteItem(op(), { id });
  const { byPlace, ...others } = (await readIndexes(name)).ids;
  expect(Object.values(others).flat()).toEqual([]);
  expect(byPlace).toHaveLength(3);
  for (const { id } of [closed, listed, standing]) await notebook.restoreItem(op(), { id });
  expect((await readIndexes(name)).ids).toEqual(before.ids);
});

test('an item is always in exactly one place: listed, standing, closed or deleted', async () => {
  const step = fc.record({
    does: fc.constantFrom(
      'add',
      'add',
      'pass',
      'state',
      'state',
      'edit',
      'mark',
      'tell',
      'delete',
      'restore',
    ),
    which: fc.nat(20),
    kind: fc.constantFrom(...ITEM_KINDS),
    how: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 18 }), async (steps) => {
      const started = startNotebook();
      const { notebook, op } = started;
      const robin = await addSomebody(started, 'Robin');
      const kim = await addSomebody(started, 'Kim');
      const meeting = await openAt(started, robin.id, 'a', started.day(1));
      const people = [robin.id, kim.id, OWN];
      const model = new Map<string, Pick<Item, 'state'> & { deleted: boolean }>();
      for (const { does, which, kind, how } of steps) {
        const id = [...model.keys()][which % Math.max(model.size, 1)] ?? '';
        const known = model.get(id);
        const personId = people[how] ?? '';
        if (does === 'add') {
          const state = which % 3 === 0 ? 'done' : 'open';
          const heard = { part: { form: 'heard', questionId: null } } as const;
          const part = kind === 'talking-point' && which % 2 === 0 ? heard : {};
          const item = await addOf(started, personId, kind, { state, ...part });
          model.set(item.id, { state, deleted: false });
        }
        if (!known) continue;
        if (does === 'delete' || does === 'restore') {
          known.deleted = does === 'delete';
          await (known.deleted ? notebook.deleteItem(op(), { id }) : notebook.restoreItem(op(), { id }));
        }
        if (known.deleted) continue;
        if (does === 'state') {
          known.state = (['open', 'done', 'dropped'] as const)[how] ?? 'open';
          await notebook.setItemState(op(), { id, state: known.state });
        }
        if (does === 'edit') await notebook.editItem(op(), { id, involves: how === 0 ? [] : [kim.id] });
        if (does === 'mark')
          await notebook.markItem(op(), { id, ...(how === 0 ? { privacy: 'confidential' } : {}) });
        if (does === 'pass') {
          const input = {
            from: { itemId: id },
            to: [robin.id, kim.id],
            as: 'share',
            practice: null,
          } as const;
          const copies = await notebook.passOn(op(), { ...input, to: [...input.to] });
          for (const copy of copies) model.set(copy.id, { state: 'open', deleted: false });
        }
        if (does === 'tell') await notebook.tellBrief(op(), { ids: [id] });
      }
      const { items, ids } = await readIndexes(started.name);
      expect(items).toHaveLength(model.size);
      expect([...ids.byOpenKind].sort()).toEqual([...ids.byOpen].sort());
      expect([...ids.byStandingKind].sort()).toEqual([...ids.byStanding].sort());
      for (const item of items) {
        const { state, deleted } = model.get(item.id) ?? {};
        const places = (['byOpen', 'byStanding', 'byClosed'] as const).filter((index) =>
          ids[index].includes(item.id),
        );
        const openPlace = isListed(item) && item.personId !== OWN ? 'byOpen' : 'byStanding';
        expect(places).toEqual(deleted ? [] : [state === 'open' ? openPlace : 'byClosed']);
        expect(ids.byInvolved.includes(item.id)).toBe(
          !deleted && state === 'open' && item.involves.length > 0,
        );
        expect(ids.bySource.includes(item.id)).toBe(item.source !== null);
      }
      const view = await notebook.readPersonView(meeting.id);
      const mine = items.filter(
        (item) => item.personId === robin.id && !model.get(item.id)?.deleted && isListed(item),
      );
      const shown = [...(view?.openItems ?? []), ...(view?.doneItems ?? [])].map(({ id }) => id);
      expect(shown.sort()).toEqual(mine.map(({ id }) => id).sort());
      const { groups } = await notebook.readOpenItems();
      expect(groups.flatMap((group) => group.items.map(({ id }) => id)).sort()).toEqual(
        [...ids.byOpen].sort(),
      );
      const counts = await notebook.countOpenItems(people);
      expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(ids.byOpen.length);
      const actions = items.filter(({ id, kind }) => kind === 'action' && ids.byOpen.includes(id));
      expect(await notebook.countOpenActions()).toBe(actions.length);
    }),
    { numRuns: 30 },
  );
});
