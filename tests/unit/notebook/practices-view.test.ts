import { expect, test } from 'vitest';
import { OWN } from '../../../utils/model/item';
import { addAction, addOf, addSomebody, DAY, dump, MINUTE, openAt } from './start-notebook';
import { startRobin } from './start-robin';

const notFound = { code: 'not-found' };

test('the brief is told in the order in which it was written, with the names of those it is about', async () => {
  const started = await startRobin();
  const { notebook, op, robin } = started;
  const lee = await addSomebody(started, 'Lee', 'manager');
  const ids: string[] = [];
  for (const [personId, kind, up] of [
    [robin.id, 'ask', 'challenge'],
    [lee.id, 'update', 'win'],
    [OWN, 'goal', 'risk'],
    [lee.id, 'update', 'decision'],
    [robin.id, 'insight', 'win'],
  ] as const) {
    ids.push((await addOf(started, personId, kind, { up })).id);
    started.pass(MINUTE);
  }
  await notebook.setItemState(op(), { id: ids[0] ?? '', state: 'done' });
  await notebook.setItemState(op(), { id: ids[4] ?? '', state: 'dropped' });
  expect((await notebook.readBrief()).map(({ topic, who }) => [topic, who])).toEqual([
    ['challenge', 'Robin'],
    ['win', null],
    ['risk', null],
    ['decision', null],
  ]);
  const gone = await addOf(started, robin.id, 'ask', { up: 'win' });
  await notebook.deleteItem(op(), { id: gone.id });
  await notebook.tellBrief(op(), { ids: [...ids.slice(0, 4), gone.id] });
  expect(await notebook.readBrief()).toEqual([]);
  const rows = (await dump(started.name)).items as Array<{
    id: string;
    state: string;
    closedAt: string | null;
  }>;
  const states = ids.slice(0, 4).map((id) => rows.find((row) => row.id === id)?.state);
  expect(states).toEqual(['done', 'done', 'open', 'open']);
  expect(rows.find(({ id }) => id === ids[1])?.closedAt).toBe(started.now());
  await expect(notebook.tellBrief(op(), { ids: ['none'] })).rejects.toMatchObject(notFound);
});

test('who knows something is told by person, but nothing that is confidential', async () => {
  const started = await startRobin();
  const { notebook, op, robin } = started;
  const kim = await addSomebody(started, 'Kim');
  await addOf(started, robin.id, 'skill', { text: 'statistics' });
  await addOf(started, kim.id, 'skill', { text: 'law' });
  await addOf(started, kim.id, 'skill', { text: 'secret', privacy: 'confidential' });
  const over = await addOf(started, kim.id, 'skill', { text: 'over' });
  await notebook.setItemState(op(), { id: over.id, state: 'dropped' });
  const skills = (await notebook.readSkills()).map(({ item, person }) => [person.name, item.text]);
  expect(skills).toEqual([
    ['Kim', 'law'],
    ['Robin', 'statistics'],
  ]);
});

test('practices show what is open here, on the own shelf, with managers, and what concerns this one', async () => {
  const started = await startRobin();
  const { notebook, robin } = started;
  const kim = await addSomebody(started, 'Kim');
  const lee = await addSomebody(started, 'Lee', 'manager');
  await addOf(started, robin.id, 'talking-point', { text: 'point' });
  await addOf(started, robin.id, 'goal', { text: 'goal' });
  await addOf(started, robin.id, 'talking-point', {
    text: 'heard',
    part: { form: 'heard', questionId: null },
  });
  await addOf(started, OWN, 'action', { text: 'own action' });
  await addOf(started, OWN, 'communication', { text: 'plan', involves: [robin.id] });
  await addOf(started, lee.id, 'goal', { text: 'manager’s goal' });
  await addOf(started, lee.id, 'goal', { text: 'manager’s secret', privacy: 'confidential' });
  await addOf(started, lee.id, 'update', { text: 'no goal' });
  await addOf(started, kim.id, 'project', { text: 'ours', involves: [robin.id, lee.id, kim.id] });
  await addOf(started, kim.id, 'project', { text: 'quiet', involves: [robin.id], privacy: 'confidential' });
  await addOf(started, kim.id, 'project', { text: 'over', involves: [robin.id], state: 'done' });
  const view = await notebook.readPractices(robin.id);
  const texts = (items: Array<{ text: string }> = []) => items.map(({ text }) => text);
  expect(texts(view?.open)).toEqual(['point', 'goal', 'heard']);
  expect(texts(view?.own)).toEqual(['own action', 'plan']);
  expect(texts(view?.managersGoals)).toEqual(['manager’s goal']);
  expect(view?.concerning.map(({ text, from }) => [text, from])).toEqual([
    ['ours', { name: 'Kim' }],
    ['quiet', 'hidden'],
  ]);
  expect(view?.people.map(({ name }) => name)).toEqual(['Kim', 'Lee']);
  expect(texts((await notebook.readPractices(lee.id))?.open)).toContain('manager’s secret');
  expect((await notebook.readPractices(lee.id))?.managersGoals).toEqual([]);
  expect(await notebook.readPractices('nobody')).toBeNull();
  expect(await notebook.countOpenActions()).toBe(0);
});

test('of what was closed, each kind has its newest two dozen, all in one order', async () => {
  const started = await startRobin();
  const { notebook, robin } = started;
  for (let count = 0; count < 26; count++) {
    started.pass(DAY);
    await addOf(started, robin.id, 'check-in', { text: `mood ${count}`, state: 'done' });
    if (count % 13 === 0) await addOf(started, robin.id, 'goal', { text: `goal ${count}`, state: 'done' });
  }
  const closed = (await notebook.readPractices(robin.id))?.closed.map(({ text }) => text) ?? [];
  const moods = closed.filter((text) => text.startsWith('mood'));
  expect(moods).toEqual(Array.from({ length: 24 }, (_, index) => `mood ${25 - index}`));
  expect(closed.slice(11, 15)).toEqual(['mood 14', 'goal 13', 'mood 13', 'mood 12']);
  expect(closed.at(-1)).toBe('goal 0');
});

test('only what is listed is in the list of open items, on marks, and among what was done in a talk', async () => {
  const started = await startRobin();
  const { notebook, op, robin, day } = started;
  const meeting = await openAt(started, robin.id, 'a', day(1));
  const heard = { text: 'heard', part: { form: 'heard', questionId: null } } as const;
  const added = [
    await addAction(started, robin.id, 'action'),
    await addOf(started, robin.id, 'talking-point', heard),
    await addOf(started, robin.id, 'talking-point', { text: 'point' }),
    await addOf(started, robin.id, 'goal'),
  ];
  const texts = (items: Array<{ text: string }> = []) => items.map(({ text }) => text);
  expect(texts((await notebook.readOpenItems()).groups[0]?.items)).toEqual(['action', 'point']);
  expect(await notebook.countOpenItems([robin.id])).toEqual(new Map([[robin.id, 2]]));
  expect(texts((await notebook.readPersonView(meeting.id))?.openItems)).toEqual(['action', 'point']);
  for (const { id } of added) {
    started.pass(MINUTE);
    await notebook.setItemState(op(), { id, state: 'done' });
  }
  expect(texts((await notebook.readPersonView(meeting.id))?.doneItems)).toEqual(['point', 'action']);
});
