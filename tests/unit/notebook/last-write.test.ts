import { expect, it } from 'vitest';
import { addSomebody, startNotebook } from './start-notebook';

it('the number of the last write changes with every write of records, and with nothing else', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  expect(await notebook.readLastWrite()).toBe(0);
  const person = await addSomebody(started);
  const first = await notebook.readLastWrite();
  expect(first).toBeGreaterThan(0);
  await notebook.saveDraft('popup', { personId: person.id, kind: 'note', text: 'half' });
  await notebook.readPeople();
  expect(await notebook.readLastWrite()).toBe(first);
  await notebook.editPerson(op(), { personId: person.id, name: 'Ada' });
  expect(await notebook.readLastWrite()).not.toBe(first);
});
