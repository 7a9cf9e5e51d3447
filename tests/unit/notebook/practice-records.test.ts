import { expect, test } from 'vitest';
import { addOf, addSomebody, dump } from './start-notebook';
import { startRobin } from './start-robin';

const invalid = { code: 'invalid' };

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
