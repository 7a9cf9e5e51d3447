import { expect, test } from 'vitest';
import { addSomebody, startNotebook } from './start-notebook';

test('a person who was added is found by id and by each address', async () => {
  const { notebook, op, damaged } = startNotebook();
  const robin = await notebook.addPerson(op(), {
    name: '  Robin ',
    addresses: ['robin@example.com', 'r@home.example', 'robin@example.com'],
    relationship: 'peer',
  });
  expect(robin).toMatchObject({
    name: 'Robin',
    addresses: ['robin@example.com', 'r@home.example'],
    relationship: 'peer',
    revision: 1,
    deletedAt: null,
  });
  expect(await notebook.readPerson(robin.id)).toEqual(robin);
  expect(await notebook.findPerson('r@home.example')).toEqual(robin);
  expect(await notebook.findPerson('nobody@example.com')).toBeNull();
  expect(await notebook.readPerson('nobody')).toBeNull();
  expect(damaged).toEqual([]);
});

test('adding an address that somebody has answers with that person, unchanged', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const again = await started.notebook.addPerson(started.op(), {
    name: 'Rob',
    addresses: ['new@example.com', 'robin@example.com'],
    relationship: 'manager',
  });
  expect(again).toEqual(robin);
  expect(await started.notebook.findPerson('new@example.com')).toBeNull();
});

test('people without an address may share a name', async () => {
  const { notebook, op } = startNotebook();
  const input = { name: 'Kim', addresses: [], relationship: 'peer' as const };
  const one = await notebook.addPerson(op(), input);
  const two = await notebook.addPerson(op(), input);
  expect(one.id).not.toBe(two.id);
});

test('everybody is listed by name, whatever the case and the accents', async () => {
  const started = startNotebook();
  for (const name of ['zoë', 'Émile', 'adam', 'Zack', 'Eve', 'Agent 10', 'Agent 9'])
    await addSomebody(started, name);
  const names = (await started.notebook.readPeople()).map((person) => person.name);
  expect(names).toEqual(['adam', 'Agent 9', 'Agent 10', 'Émile', 'Eve', 'Zack', 'zoë']);
});

test('a further address is added once, and not when it is somebody else’s', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  await addSomebody(started, 'Kim');
  const more = await notebook.addAddress(op(), { personId: robin.id, address: 'r@home.example' });
  expect(more).toMatchObject({ addresses: ['robin@example.com', 'r@home.example'], revision: 2 });
  expect(await notebook.addAddress(op(), { personId: robin.id, address: 'r@home.example' })).toEqual(more);
  expect(await notebook.findPerson('r@home.example')).toEqual(more);
  await expect(
    notebook.addAddress(op(), { personId: robin.id, address: 'kim@example.com' }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('name and relationship can be edited, each alone', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const { id } = await addSomebody(started);
  await notebook.editPerson(op(), { personId: id, name: 'Robin B.' });
  const edited = await notebook.editPerson(op(), { personId: id, relationship: 'manager' });
  expect(edited).toMatchObject({ name: 'Robin B.', relationship: 'manager', revision: 3 });
  expect(await notebook.editPerson(op(), { personId: id, relationship: 'manager' })).toEqual(edited);
});

test('a name that is empty or too long is refused and changes nothing', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  for (const name of ['', ' \n', 'x'.repeat(201)]) {
    await expect(
      notebook.addPerson(op(), { name, addresses: [], relationship: 'peer' }),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(notebook.editPerson(op(), { personId: robin.id, name })).rejects.toMatchObject({
      code: 'invalid',
    });
  }
  expect(await notebook.readPeople()).toHaveLength(1);
  expect(await notebook.readPerson(robin.id)).toEqual(robin);
});

test('a command for somebody who does not exist is refused', async () => {
  const { notebook, op } = startNotebook();
  const personId = 'nobody';
  const notFound = { code: 'not-found' };
  await expect(notebook.editPerson(op(), { personId, name: 'X' })).rejects.toMatchObject(notFound);
  await expect(notebook.addAddress(op(), { personId, address: 'x@x' })).rejects.toMatchObject(notFound);
  await expect(notebook.openNextMeeting(op(), { personId })).rejects.toMatchObject(notFound);
  await expect(notebook.addToNote(op(), { personId, text: 'x' })).rejects.toMatchObject(notFound);
});
