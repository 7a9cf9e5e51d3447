import { expect, test } from 'vitest';
import { addAction, addOf, addSomebody, openAt, startNotebook } from './start-notebook';

test('a page of a person has the talk that awaits its event, the newest talks, and all items', async () => {
  const started = startNotebook();
  const { notebook, op, day } = started;
  const { id: personId } = await addSomebody(started);
  for (const days of [-1, -2, -3]) await openAt(started, personId, `${days}`, day(days));
  await notebook.addToNote(op(), { personId, text: 'next time' });
  await addAction(started, personId, 'open');
  await addOf(started, personId, 'goal');
  const done = await addAction(started, personId, 'done');
  await notebook.setItemState(op(), { id: done.id, state: 'done' });
  const gone = await addAction(started, personId, 'deleted');
  await notebook.deleteItem(op(), { id: gone.id });

  const page = await notebook.readPersonPage({ personId, talks: 2 });
  expect(page?.talks.map(({ startsAt }) => startsAt)).toEqual([null, day(-1), day(-2)]);
  expect(page).toMatchObject({ more: true, open: [{ text: 'open' }, { text: 'goal' }] });
  expect(page?.closed.map(({ text }) => text)).toEqual(['done']);
  expect(await notebook.readPersonPage({ personId, talks: 3 })).toMatchObject({ more: false });
  expect(await notebook.readPersonPage({ personId: 'nobody', talks: 3 })).toBeNull();
});

test('a talk without an event is last time for the next one, can be corrected, and rests in the trash', async () => {
  const started = startNotebook();
  const { notebook, op, day } = started;
  const { id: personId } = await addSomebody(started);
  const talk = await notebook.addTalk(op(), { personId, startsAt: day(-2), minutes: 45, note: 'at lunch' });
  expect(talk).toMatchObject({ state: 'held', minutes: 45, eventId: null });
  const next = await openAt(started, personId, 'next', day(1));
  expect((await notebook.readPersonView(next.id))?.lastTime).toMatchObject({
    metAt: day(-2),
    note: { text: 'at lunch', meetingId: talk.id },
  });
  await notebook.editTalk(op(), { meetingId: talk.id, startsAt: day(-3), minutes: null });
  const [met] = await notebook.readPeopleList();
  expect(met).toMatchObject({ metAt: day(-3), open: 0, archivedAt: null });

  const place = await notebook.deleteTalk(op(), { meetingId: talk.id });
  expect((await notebook.readPersonView(next.id))?.lastTime).toBeNull();
  await notebook.putBack(op(), place);
  expect((await notebook.readPersonView(next.id))?.lastTime?.note?.text).toBe('at lunch');
  await expect(
    notebook.editTalk(op(), { meetingId: next.id, startsAt: day(2), minutes: null }),
  ).rejects.toMatchObject({ code: 'invalid' });
});

test('what is said of a person is kept; an address is one person’s alone', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const { id: personId } = await addSomebody(started);
  await addSomebody(started, 'Kim');
  const said = {
    team: 'Design',
    aliases: ['Bobby'],
    cadence: { ideal: 7, latest: 14 },
    awayUntil: '2026-12-24',
    addresses: ['r@home.example'],
  };
  expect(await notebook.editPerson(op(), { personId, ...said })).toMatchObject(said);
  expect(await notebook.findPerson('robin@example.com')).toBeNull();
  expect((await notebook.findPerson('r@home.example'))?.id).toBe(personId);
  await expect(notebook.editPerson(op(), { personId, addresses: ['kim@example.com'] })).rejects.toMatchObject(
    { code: 'conflict' },
  );
  await expect(
    notebook.editPerson(op(), { personId, cadence: { ideal: 14, latest: 7 } }),
  ).rejects.toMatchObject({ code: 'invalid' });
});

test('who is archived is proposed nowhere and no longer waited for, keeps everything, and comes back', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const kim = await addSomebody(started, 'Kim');
  await addAction(started, robin.id, 'promised');
  await addAction(started, kim.id, 'to Kim');
  await notebook.editPerson(op(), { personId: robin.id, archived: true });

  expect((await notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim']);
  expect((await notebook.readPractices(kim.id))?.people).toEqual([]);
  expect((await notebook.readOpenItems()).groups.map(({ person }) => person.name)).toEqual(['Kim']);
  expect(await notebook.countOpenActions()).toBe(1);
  // Where Calendar shows an event with them they are shown as before.
  expect((await notebook.findPerson('robin@example.com'))?.id).toBe(robin.id);
  expect((await notebook.readPractices(robin.id))?.open).toHaveLength(1);
  expect((await notebook.readPeopleList()).map(({ name, open }) => [name, open])).toEqual([
    ['Kim', 1],
    ['Robin', 1],
  ]);

  await notebook.editPerson(op(), { personId: robin.id, archived: false });
  expect(await notebook.countOpenActions()).toBe(2);
  expect((await notebook.readPeople()).map(({ name }) => name)).toEqual(['Kim', 'Robin']);
});
