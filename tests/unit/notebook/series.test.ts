import { expect, test } from 'vitest';
import { addSomebody, startNotebook } from './start-notebook';

test('what was read from a guest list is remembered and may be read anew', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  await notebook.rememberSeries(op(), {
    id: 's',
    verdict: 'not-one-on-one',
    personId: null,
    declared: false,
  });
  await notebook.rememberSeries(op(), {
    id: 's',
    verdict: 'one-on-one',
    personId: robin.id,
    declared: false,
  });
  const series = await notebook.readSeries(['s', 'unknown', 's']);
  expect([...series.keys()]).toEqual(['s']);
  expect(series.get('s')).toMatchObject({ verdict: 'one-on-one', personId: robin.id });
});

test('the user’s own word is never overridden by a guest list, only by the user', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const declared = await notebook.rememberSeries(op(), {
    id: 's',
    verdict: 'one-on-one',
    personId: robin.id,
    declared: true,
  });
  const read = { id: 's', verdict: 'not-one-on-one', personId: null, declared: false } as const;
  expect(await notebook.rememberSeries(op(), read)).toEqual(declared);
  expect((await notebook.readSeries(['s'])).get('s')).toEqual(declared);
  await notebook.rememberSeries(op(), { ...read, declared: true });
  expect((await notebook.readSeries(['s'])).get('s')).toMatchObject({ verdict: 'not-one-on-one' });
});

test('a series that is no 1:1 cannot be with a person, nor with somebody unknown', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const wrong = { id: 's', verdict: 'not-one-on-one', personId: robin.id, declared: true } as const;
  await expect(notebook.rememberSeries(op(), wrong)).rejects.toMatchObject({ code: 'invalid' });
  const unknown = { id: 's', verdict: 'one-on-one', personId: 'nobody', declared: true } as const;
  await expect(notebook.rememberSeries(op(), unknown)).rejects.toMatchObject({ code: 'not-found' });
  expect(await notebook.readSeries(['s'])).toEqual(new Map());
});
