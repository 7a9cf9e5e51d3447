import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMerge } from '../../../utils/archive/merge-plan';
import { openDatabase } from '../../../utils/notebook/open-database';
import { newLockDisk, startLockable, switchOn } from '../lock/lockable';
import { addOf, addSomebody, START, type Started, startNotebook } from './start-notebook';
import { watchRequests } from './watch-requests';
import { readEverything } from './whole';

/** Of these steps each is about one of two people and of their actions, whatever state those are in. */
const STEPS = {
  add: async ({ notebook, op }, { personId }) => {
    const part = { form: 'promise', waitingFor: null } as const;
    const said = { personId, meetingId: null, text: 'Send it', owner: 'me' } as const;
    await notebook.addItem(op(), { ...said, kind: 'action', part });
  },
  finish: ({ notebook, op }, { id }) => notebook.setItemState(op(), { id, state: 'done' }),
  reopen: ({ notebook, op }, { id }) => notebook.setItemState(op(), { id, state: 'open' }),
  edit: ({ notebook, op }, { id }) => notebook.editItem(op(), { id, text: `Send ${op()}` }),
  deleteItem: ({ notebook, op }, { id }) => notebook.deleteItem(op(), { id }),
  restoreItem: ({ notebook, op }, { id }) => notebook.restoreItem(op(), { id }),
  archive: ({ notebook, op }, { personId }) => notebook.editPerson(op(), { personId, archived: true }),
  bringBack: ({ notebook, op }, { personId }) => notebook.editPerson(op(), { personId, archived: false }),
  deletePerson: ({ notebook, op }, { personId }) => notebook.deletePerson(op(), { personId }),
  putBack: ({ notebook, op }, { personId }) => notebook.putBack(op(), { is: 'person', id: personId }),
  forget: ({ notebook, op }, { id }) => notebook.deleteForGood(op(), { is: 'item', id }),
  startAnew: ({ notebook }) => notebook.prune(),
} satisfies Record<string, (started: Started, about: { personId: string; id: string }) => Promise<unknown>>;

/** What the list of open items shows, counted. */
async function countListed({ notebook }: Started): Promise<number> {
  const { groups } = await notebook.readOpenItems();
  return groups.flatMap(({ items }) => items).filter(({ kind }) => kind === 'action').length;
}

/** The number that stands in the notebook's state; undefined: it is to be counted. */
async function keptNumber({ name }: Started): Promise<unknown> {
  const database = await openDatabase(name);
  const kept = (await database.get('meta', 'meta'))?.actions;
  database.close();
  return kept;
}

async function startKept(): Promise<Started> {
  const started = startNotebook();
  await started.notebook.readPeople();
  await started.notebook.prune();
  return started;
}

test('whatever is written, the number of open actions is what the list of open items shows', async () => {
  const names = Object.keys(STEPS) as Array<keyof typeof STEPS>;
  const step = fc.record({ name: fc.constantFrom(...names), person: fc.nat(1), item: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const started = await startKept();
      const people = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Kim')];
      const items = [
        await addOf(started, people[0]?.id ?? '', 'action'),
        await addOf(started, people[0]?.id ?? '', 'action'),
        await addOf(started, people[1]?.id ?? '', 'action'),
        await addOf(started, people[1]?.id ?? '', 'talking-point'),
      ];
      for (const { name, person, item } of steps) {
        // What is gone refuses; then nothing may have changed.
        const about = { personId: people[person]?.id ?? '', id: items[item]?.id ?? '' };
        await STEPS[name](started, about).catch((cause: Error) => expect(cause.name).toBe('NotebookError'));
        expect(await started.notebook.countOpenActions()).toBe(await countListed(started));
      }
      await started.notebook.close();
    }),
    { numRuns: 40 },
  );
});

test('however many actions are open, their number is one reading and nothing is counted', async () => {
  const started = await startKept();
  const robin = await addSomebody(started);
  for (let count = 0; count < 20; count++) await addOf(started, robin.id, 'action');
  const methods: string[] = [];
  await watchRequests(
    ({ method, send }) => {
      methods.push(method);
      return send();
    },
    async () => expect(await started.notebook.countOpenActions()).toBe(20),
  );
  expect(methods).toEqual(['get']);
});

test('the number is kept with each write, and counted again only where somebody comes or goes', async () => {
  const started = await startKept();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const item = await addOf(started, robin.id, 'action');
  expect(await keptNumber(started)).toBe(1);
  await addOf(started, robin.id, 'talking-point');
  await notebook.setItemState(op(), { id: item.id, state: 'done' });
  expect(await keptNumber(started)).toBe(0);
  await notebook.setItemState(op(), { id: item.id, state: 'open' });
  await notebook.editPerson(op(), { personId: robin.id, archived: true });
  expect(await keptNumber(started)).toBeUndefined();
  expect(await notebook.countOpenActions()).toBe(0);
  await notebook.prune();
  expect(await keptNumber(started)).toBe(0);
});

test('after people are merged, and apart again, the number is right', async () => {
  const started = await startKept();
  const { notebook, op } = started;
  const [robin, rob] = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Rob')];
  await addOf(started, robin.id, 'action');
  await addOf(started, rob.id, 'action');
  const { archive } = await readEverything(notebook);
  await notebook.changeRecords(op(), {
    changes: planMerge(archive, { from: rob, into: robin }, START),
  });
  expect(await notebook.countOpenActions()).toBe(await countListed(started));
  await notebook.prune();
  await notebook.undoRestore(op());
  expect(await notebook.countOpenActions()).toBe(2);
});

test('under a lock, too, where rows are JSON, the number is not taken for none while nobody can say it', async () => {
  const started = startLockable(newLockDisk());
  await switchOn(started);
  const { notebook, op } = started;
  const [robin, kim] = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Kim')];
  for (const { id } of [robin, kim, kim]) await addOf(started, id, 'action');
  await notebook.prune();
  await notebook.editPerson(op(), { personId: robin.id, archived: true });
  expect(await notebook.countOpenActions()).toBe(2);
  await addOf(started, kim.id, 'action');
  expect(await notebook.countOpenActions()).toBe(3);
  await notebook.prune();
  expect(await notebook.countOpenActions()).toBe(3);
});
