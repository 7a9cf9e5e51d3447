import { expect, test } from 'vitest';
import { OWN } from '../../../utils/model/item';
import { openDatabase } from '../../../utils/notebook/open-database';
import { addAction, addOf, addSomebody, DAY, dump, MINUTE, openAt, startNotebook } from './start-notebook';

const invalid = { code: 'invalid' };
const notFound = { code: 'not-found' };
const BASIS = { id: 'm1', name: 'Time to answer', unit: 'days', start: 9, target: 2 };

async function startRobin() {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const touched = async (id = robin.id) => (await started.notebook.readPractices(id))?.coverage.touched;
  return { ...started, robin, touched };
}

async function startGoal() {
  const started = await startRobin();
  const goal = await addOf(started, started.robin.id, 'goal', {
    text: 'answer sooner',
    practice: 'goals',
    part: {
      level: 'person',
      measures: [
        { ...BASIS, checks: [] },
        { ...BASIS, id: 'm2', checks: [] },
      ],
      checkInOn: null,
      was: [],
    },
  });
  return { ...started, goal };
}

test('check-ins are kept in the order of days, one for each day and measure', async () => {
  const { notebook, op, goal } = await startGoal();
  const check = (on: string, value: number, measureId = 'm1') =>
    notebook.checkGoal(op(), {
      id: goal.id,
      on,
      checks: [{ measureId, value, note: ' so ' }],
      checkInOn: '2026-12-31',
    });
  await check('2026-11-20', 7);
  await check('2026-11-10', 8);
  await check('2026-11-20', 6);
  const checked = await check('2026-11-20', 1, 'm2');
  const at = (on: string, value: number) => ({ on, value, note: 'so' });
  expect(checked.part).toMatchObject({
    checkInOn: '2026-12-31',
    measures: [
      { id: 'm1', checks: [at('2026-11-10', 8), at('2026-11-20', 6)] },
      { id: 'm2', checks: [at('2026-11-20', 1)] },
    ],
  });
  await expect(check('2026-11-20', 1, 'none')).rejects.toMatchObject(invalid);
  await expect(check('today', 1)).rejects.toMatchObject(invalid);
  await expect(check('2026-11-20', Number.NaN)).rejects.toMatchObject(invalid);
  const on = '2026-12-01';
  const later = await notebook.checkGoal(op(), { id: goal.id, on, checks: [], checkInOn: null });
  expect(later.part).toMatchObject({ checkInOn: null });
});

test('an adjusted goal knows what it was, until when and why, and keeps the checks of what stays', async () => {
  const { notebook, op, goal, name } = await startGoal();
  await notebook.checkGoal(op(), {
    id: goal.id,
    on: '2026-11-20',
    checks: [{ measureId: 'm1', value: 7, note: '' }],
    checkInOn: null,
  });
  const change = {
    id: goal.id,
    on: '2026-11-22',
    why: ' fewer people ',
    text: ' answer a bit sooner ',
    dueOn: '2027-01-01',
    measures: [
      { ...BASIS, target: 4 },
      { ...BASIS, id: 'm3' },
    ],
  };
  const adjusted = await notebook.adjustGoal(op(), change);
  expect(adjusted).toMatchObject({ text: 'answer a bit sooner', dueOn: '2027-01-01' });
  expect(adjusted.part).toEqual({
    level: 'person',
    checkInOn: null,
    measures: [
      { ...BASIS, target: 4, checks: [{ on: '2026-11-20', value: 7, note: '' }] },
      { ...BASIS, id: 'm3', checks: [] },
    ],
    was: [
      {
        until: '2026-11-22',
        why: 'fewer people',
        text: 'answer sooner',
        dueOn: null,
        measures: [BASIS, { ...BASIS, id: 'm2' }],
      },
    ],
  });
  expect(await notebook.adjustGoal(op(), { ...change, why: 'nothing changed' })).toEqual(adjusted);
  expect((await dump(name)).revisions).toMatchObject([{ recordId: goal.id, text: 'answer sooner' }]);
  const twice = { ...change, measures: [BASIS, BASIS] };
  await expect(notebook.adjustGoal(op(), twice)).rejects.toMatchObject(invalid);
  await expect(notebook.adjustGoal(op(), { ...change, text: ' ' })).rejects.toMatchObject(invalid);
});

test('of a goal, figures and past are not edited; level and next check-in are', async () => {
  const { notebook, op, goal } = await startGoal();
  const id = goal.id;
  expect(
    await notebook.editItem(op(), { id, part: { level: 'team', checkInOn: '2026-12-01' } }),
  ).toMatchObject({
    part: { level: 'team', checkInOn: '2026-12-01', measures: [{ id: 'm1' }, { id: 'm2' }] },
  });
  await expect(notebook.editItem(op(), { id, part: { measures: [] } })).rejects.toMatchObject(invalid);
  await expect(notebook.editItem(op(), { id, part: { was: [] } })).rejects.toMatchObject(invalid);
});

test('what is a goal’s or a strength’s is refused to everything else', async () => {
  const started = await startRobin();
  const { notebook, op, robin } = started;
  const { id } = await addOf(started, robin.id, 'ask');
  const on = '2026-11-22';
  const evidence = { on, figure: '', text: 'x' };
  await expect(notebook.checkGoal(op(), { id, on, checks: [], checkInOn: null })).rejects.toMatchObject(
    invalid,
  );
  const goal = { id, on, why: '', text: 'x', dueOn: null, measures: [] };
  await expect(notebook.adjustGoal(op(), goal)).rejects.toMatchObject(invalid);
  await expect(notebook.addEvidence(op(), { id, evidence })).rejects.toMatchObject(invalid);
  await expect(notebook.addEvidence(op(), { id: 'none', evidence })).rejects.toMatchObject(notFound);
});

test('evidence stands in the order of its days, and is never empty', async () => {
  const started = await startRobin();
  const { notebook, op, robin } = started;
  const { id } = await addOf(started, robin.id, 'growth');
  const add = (on: string, text: string, figure = '') =>
    notebook.addEvidence(op(), { id, evidence: { on, figure, text } });
  await add('2026-11-20', ' later ');
  await add('2026-11-20', 'later still');
  const { part } = await add('2026-11-01', '', '14 reviews a week');
  expect(part).toMatchObject({
    evidence: [{ figure: '14 reviews a week' }, { text: 'later' }, { text: 'later still' }],
  });
  await expect(add('2026-11-20', ' ', ' ')).rejects.toMatchObject(invalid);
  await expect(add('yesterday', 'x')).rejects.toMatchObject(invalid);
});

test('every open agreement with a person is confirmed, nobody else’s and none that is over', async () => {
  const started = await startRobin();
  const { notebook, op, robin, touched } = started;
  const kim = await addSomebody(started, 'Kim');
  const agree = (personId: string, state: 'open' | 'done' = 'open') =>
    addOf(started, personId, 'agreement', { state });
  const ids = [
    await agree(robin.id),
    await agree(robin.id),
    await agree(kim.id),
    await agree(robin.id, 'done'),
  ];
  await notebook.confirmAgreements(op(), { personId: robin.id, on: '2026-11-22' });
  const rows = (await dump(started.name)).items as Array<{
    id: string;
    part: { confirmedOn: string | null };
  }>;
  const confirmed = ids.map(({ id }) => rows.find((row) => row.id === id)?.part.confirmedOn);
  expect(confirmed).toEqual(['2026-11-22', '2026-11-22', null, null]);
  expect(await touched()).toEqual({ roles: started.now() });
  expect(await touched(kim.id)).toEqual({});
  const wrong = { personId: robin.id, on: 'now' };
  await expect(notebook.confirmAgreements(op(), wrong)).rejects.toMatchObject(invalid);
});

test('every write of an item with a practice touches it; deleting, restoring and moving do not', async () => {
  const started = await startRobin();
  const { notebook, op, robin, touched } = started;
  const kim = await addSomebody(started, 'Kim');
  const item = await addOf(started, robin.id, 'growth', { practice: 'development' });
  const other = await addAction(started, robin.id, 'no practice');
  const { id } = item;
  const evidence = { on: '2026-11-22', figure: '', text: 'x' };
  const from = { itemId: id };
  const writes: Array<() => Promise<unknown>> = [
    () => notebook.editItem(op(), { id, text: 'new' }),
    () => notebook.setItemState(op(), { id, state: 'done' }),
    () => notebook.markItem(op(), { id, up: 'win' }),
    () => notebook.addEvidence(op(), { id, evidence }),
    () => notebook.tellBrief(op(), { ids: [id] }),
  ];
  for (const give of writes) {
    started.pass(MINUTE);
    await give();
    expect(await touched()).toEqual({ development: started.now() });
  }
  const last = started.now();
  started.pass(MINUTE);
  await notebook.editItem(op(), { id, text: 'new' });
  await notebook.moveItem(op(), { id, after: other.id, before: null });
  await notebook.deleteItem(op(), { id });
  await notebook.restoreItem(op(), { id });
  await notebook.editItem(op(), { id: other.id, text: 'new' });
  expect(await touched()).toEqual({ development: last });
  await notebook.passOn(op(), { from, to: [kim.id], as: 'point', practice: 'trust' });
  expect(await touched()).toEqual({ development: last });
  expect(await touched(kim.id)).toEqual({ trust: started.now() });
  await addOf(started, OWN, 'goal', { practice: 'goals' });
  expect((await dump(started.name)).coverage).toHaveLength(2);
});

test('a question is taken into a talk, passed over, or not wanted in a meeting', async () => {
  const started = await startRobin();
  const { notebook, op, robin, day, now } = started;
  const kim = await addSomebody(started, 'Kim');
  const meeting = await openAt(started, robin.id, 'a', day(1));
  const theirs = await openAt(started, kim.id, 'b', day(1));
  const question = { personId: robin.id, questionId: 'trust_1', practice: 'trust', text: 'How are you?' };
  const item = await notebook.takeQuestion(op(), { ...question, meetingId: meeting.id });
  expect(item).toMatchObject({
    kind: 'talking-point',
    text: 'How are you?',
    meetingId: meeting.id,
    practice: 'trust',
    part: { form: 'question', questionId: 'trust_1' },
  });
  await notebook.passQuestion(op(), { personId: robin.id, questionId: 'trust_2' });
  await notebook.restQuestions(op(), { personId: robin.id, meetingId: meeting.id });
  const coverage = async () => (await notebook.readPractices(robin.id))?.coverage;
  expect(await coverage()).toEqual({
    personId: robin.id,
    touched: { trust: now() },
    asked: { trust_1: now() },
    passed: { trust_2: now() },
    restsIn: meeting.id,
  });
  await notebook.restQuestions(op(), { personId: robin.id, meetingId: null });
  expect(await coverage()).toMatchObject({ restsIn: null });
  const wrong = { ...question, meetingId: theirs.id };
  await expect(notebook.takeQuestion(op(), wrong)).rejects.toMatchObject(invalid);
  const unknown = { ...question, meetingId: meeting.id, practice: 'astrology' };
  await expect(notebook.takeQuestion(op(), unknown)).rejects.toMatchObject(invalid);
  const rest = { personId: robin.id, meetingId: theirs.id };
  await expect(notebook.restQuestions(op(), rest)).rejects.toMatchObject(invalid);
  const nobody = { personId: OWN, questionId: 'trust_2' };
  await expect(notebook.passQuestion(op(), nobody)).rejects.toMatchObject(notFound);
});

test('a damaged coverage is left as it is, and stops nobody from writing items', async () => {
  const started = await startRobin();
  const { notebook, op, robin, name, damaged } = started;
  const row = { personId: robin.id, touched: 'never' };
  const database = await openDatabase(name);
  await database.put('coverage', row as never);
  database.close();
  await addOf(started, robin.id, 'growth', { practice: 'development' });
  expect(await notebook.readPractices(robin.id)).toMatchObject({
    open: { length: 1 },
    coverage: { touched: {} },
  });
  const pass = notebook.passQuestion(op(), { personId: robin.id, questionId: 'x' });
  await expect(pass).rejects.toMatchObject({ code: 'damaged' });
  expect((await dump(name)).coverage).toEqual([row]);
  expect(new Set(damaged)).toEqual(new Set([`coverage ${robin.id}`]));
});

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
