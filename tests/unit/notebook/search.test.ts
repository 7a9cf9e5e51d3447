import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../utils/model/find-words';
import { FIRST_KEY, LAST_KEY, personTerm, timeKey, traitTerm } from '../../../utils/model/search';
import type { Notebook } from '../../../utils/notebook/notebook';
import { openDatabase } from '../../../utils/notebook/open-database';
import { newLockDisk, PASSPHRASE, RECOVERY, startLockable } from '../lock/lockable';
import { addAction, addSomebody, dump, openAt, type Started, startNotebook } from './start-notebook';
import { readEverything, restoreArchive } from './whole';

/** The texts of what is found, asked for as often as there is more. */
async function find(
  notebook: Notebook,
  words: string,
  more: { terms?: string[]; after?: string; until?: string } = {},
) {
  const { terms = [], after = FIRST_KEY, until = LAST_KEY } = more;
  const wanted = [...readQuery(words).terms, ...terms.map((word) => ({ word, whole: true }))];
  const found: string[] = [];
  for (let next: string | null = after; next !== null; ) {
    const answer = await notebook.search({ terms: wanted, after: next, until, limit: 2 });
    found.push(...answer.found.map(textOf));
    next = answer.next;
  }
  return found;
}

function textOf({ record }: Awaited<ReturnType<Notebook['search']>>['found'][number]): string {
  return 'note' in record ? record.note : 'name' in record ? record.name : record.text;
}

/** Three people; notes of Robin's from before, from now and to come; items in several states. */
async function write(started: Started) {
  const { notebook, op, day } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim', 'peer');
  await addSomebody(started, 'Planck');
  const note = async (personId: string, event: string, startsAt: string, text: string) => {
    const meeting = await openAt(started, personId, event, startsAt);
    await notebook.saveNote(op(), { meetingId: meeting.id, text, base: '' });
    return meeting;
  };
  const old = await note(robin.id, 'old', day(-40), 'the plan from long ago');
  const recent = await note(robin.id, 'recent', day(-2), 'planning for Größe and 予算の見直し');
  const other = await note(kim.id, 'kim', day(-3), 'plan of Kim, أحمد');
  const open = await addAction(started, robin.id, 'send the plan', recent.id);
  const done = await addAction(started, robin.id, 'plan done');
  await notebook.setItemState(op(), { id: done.id, state: 'done' });
  return { robin, kim, old, recent, other, open, done };
}

describe.each([
  ['in the open', async () => startNotebook() as Started],
  [
    'encrypted',
    async () => {
      const started = startLockable(newLockDisk());
      await started.lock.switchOn({ passphrase: PASSPHRASE, recoveryCode: RECOVERY, minutes: null });
      return started as Started;
    },
  ],
])('a notebook %s', (_how, start) => {
  test('finds by the beginnings of words, people first, then the newest first', async () => {
    const started = await start();
    const { robin, kim } = await write(started);
    const { notebook, day } = started;
    const all = [
      'plan done',
      'send the plan',
      'planning for Größe and 予算の見直し',
      'plan of Kim, أحمد',
      'the plan from long ago',
    ];
    const found = await find(notebook, 'Plan');
    expect(found[0]).toBe('Planck');
    // Both items were written in one instant.
    expect(found.slice(1, 3).sort()).toEqual(all.slice(0, 2));
    expect(found.slice(3)).toEqual(all.slice(2));
    expect(await find(notebook, 'pla lon')).toEqual(['the plan from long ago']);
    expect(await find(notebook, 'Zeitplan')).toEqual([]);
    expect(await find(notebook, 'GROSSE')).toEqual(['planning for Größe and 予算の見直し']);
    expect(await find(notebook, '見直し')).toEqual(['planning for Größe and 予算の見直し']);
    expect(await find(notebook, 'احمد')).toEqual(['plan of Kim, أحمد']);
    expect(await find(notebook, 'robin@example')).toEqual(['Robin']);

    expect(await find(notebook, 'plan', { terms: [personTerm(kim.id)] })).toEqual(['plan of Kim, أحمد']);
    expect(await find(notebook, 'plan', { terms: [traitTerm('action'), traitTerm('open')] })).toEqual([
      'send the plan',
    ]);
    expect(
      await find(notebook, 'plan', {
        terms: [personTerm(robin.id), traitTerm('note')],
        until: timeKey(Date.parse(day(-10))),
      }),
    ).toEqual(['planning for Größe and 予算の見直し']);
    expect(await find(notebook, 'plan', { after: timeKey(Date.parse(day(-10))) })).toEqual([
      'the plan from long ago',
    ]);
  });

  test('finds what is written now, and no more what was, or what is deleted', async () => {
    const started = await start();
    const { recent, open, kim, robin } = await write(started);
    const { notebook, op, day } = started;
    await notebook.saveNote(op(), {
      meetingId: recent.id,
      text: 'a budget',
      base: 'planning for Größe and 予算の見直し',
    });
    expect(await find(notebook, 'planning')).toEqual([]);
    expect(await find(notebook, 'budget')).toHaveLength(1);
    await openAt(started, robin.id, 'recent', day(9));
    expect(await find(notebook, 'budget', { until: timeKey(Date.parse(day(5))) })).toHaveLength(1);
    await notebook.editItem(op(), { id: open.id, text: 'send the budget' });
    await notebook.setItemState(op(), { id: open.id, state: 'done' });
    expect(await find(notebook, 'budget', { terms: [traitTerm('done')] })).toEqual(['send the budget']);
    await notebook.deleteItem(op(), { id: open.id });
    expect(await find(notebook, 'send')).toEqual([]);
    await notebook.restoreItem(op(), { id: open.id });
    expect(await find(notebook, 'send')).toEqual(['send the budget']);
    const place = await notebook.deletePerson(op(), { personId: kim.id });
    expect(await find(notebook, 'kim')).toEqual([]);
    await notebook.putBack(op(), place);
    expect(await find(notebook, 'kim')).toEqual(['Kim', 'plan of Kim, أحمد']);
    await notebook.deletePerson(op(), { personId: kim.id });
    await notebook.deleteForGood(op(), place);
    expect(await find(notebook, 'kim')).toEqual([]);
  });

  test('reads what was there before in slices, from where it was cut off', async () => {
    const started = await start();
    const { notebook, op } = started;
    const robin = await addSomebody(started);
    for (let each = 0; each < 230; each++) await addAction(started, robin.id, `step ${each}`);
    expect(
      (
        await notebook.search({
          terms: [{ word: 'step', whole: true }],
          after: '',
          until: LAST_KEY,
          limit: 1,
        })
      ).isIndexed,
    ).toBe(false);
    let slices = 1;
    while (!(await notebook.indexWords()).done) slices++;
    // To begin, people, meetings, four of items, and to see that it is done.
    expect(slices).toBe(8);
    expect(await notebook.indexWords()).toEqual({ done: true });
    expect(await find(notebook, 'step')).toHaveLength(230);
    await notebook.setItemState(op(), {
      id: (await addAction(started, robin.id, 'step more')).id,
      state: 'done',
    });
    const answer = await notebook.search({
      terms: [{ word: 'more', whole: true }],
      after: '',
      until: LAST_KEY,
      limit: 9,
    });
    expect(answer).toMatchObject({
      isIndexed: true,
      next: null,
      found: [{ is: 'items', record: { state: 'done' } }],
    });
  });
});

test('finds what was written before there were words, and nothing twice', async () => {
  const started = startNotebook();
  const { notebook, name } = started;
  await write(started);
  const found = await find(notebook, 'plan');
  expect(found).toHaveLength(6);
  const database = await openDatabase(name);
  await database.clear('unindexed');
  database.close();
  expect(await find(notebook, 'plan')).toEqual([]);
  while (!(await notebook.indexWords()).done);
  while (!(await notebook.indexWords()).done);
  expect((await find(notebook, 'plan')).sort()).toEqual(found.sort());
  const after = await dump(name);
  expect(after.unindexed).toEqual([]);
  expect(after.meta).toContainEqual(expect.objectContaining({ id: 'words', store: null, blocks: 3 }));
});

test('makes the words anew when a whole notebook was restored, or its database came back', async () => {
  const from = startNotebook();
  const { robin } = await write(from);
  for (let each = 0; each < 600; each++) await addAction(from, robin.id, `step ${each}`);
  const { archive } = await readEverything(from.notebook);
  const values = new Map<string, string>();
  const { memoryArea } = await import('./memory-area');
  const to = startNotebook(undefined, memoryArea(values));
  while (!(await to.notebook.indexWords()).done);
  await restoreArchive(to.notebook, to.op(), { archive, how: 'replace' });
  expect(
    (
      await to.notebook.search({
        terms: [{ word: 'plan', whole: true }],
        after: '',
        until: LAST_KEY,
        limit: 9,
      })
    ).isIndexed,
  ).toBe(false);
  while (!(await to.notebook.indexWords()).done);
  expect(await find(to.notebook, 'plan long')).toEqual(['the plan from long ago']);
  expect(await find(to.notebook, 'step')).toHaveLength(600);

  await to.notebook.close();
  const again = startNotebook(undefined, memoryArea(values));
  while (!(await again.notebook.indexWords()).done);
  expect(await find(again.notebook, 'plan long')).toEqual(['the plan from long ago']);
});

test('what is damaged in its place is found as it was repaired', async () => {
  const started = startNotebook();
  const { notebook, name } = started;
  const robin = await addSomebody(started);
  const item = await addAction(started, robin.id, 'send the plan');
  const database = await openDatabase(name);
  await database.put('items', { ...item, text: 7 } as never);
  await database.clear('unindexed');
  database.close();
  await notebook.checkUp();
  expect(await find(notebook, 'plan')).toEqual(['send the plan']);
});
