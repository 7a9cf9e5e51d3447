import { expect, test } from 'vitest';
import { OWN } from '../../../utils/model/item';
import { openDatabase } from '../../../utils/notebook/open-database';
import { addAction, addOf, addSomebody, dump, MINUTE, openAt } from './start-notebook';
import { startRobin } from './start-robin';

const invalid = { code: 'invalid' };
const notFound = { code: 'not-found' };

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
