import { expect, test } from 'vitest';
import { addOf, dump } from './start-notebook';
import { startRobin } from './start-robin';

const invalid = { code: 'invalid' };
const notFound = { code: 'not-found' };

const BASIS = { id: 'm1', name: 'Time to answer', unit: 'days', start: 9, target: 2 };

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
