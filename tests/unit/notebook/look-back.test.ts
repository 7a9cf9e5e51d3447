import { expect, test } from 'vitest';
import { addOf, addSomebody, openAt, startNotebook } from './start-notebook';

async function startTalks() {
  const started = startNotebook();
  const { notebook, op, day } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const held = await openAt(started, robin.id, 'held', day(-7));
  await notebook.saveNote(op(), { meetingId: held.id, text: 'words', base: '' });
  const skipped = await openAt(started, robin.id, 'skipped', day(-14), 'skipped');
  const old = await openAt(started, robin.id, 'old', day(-90));
  const ofKim = await openAt(started, kim.id, 'kim', day(-3));
  return { ...started, robin, kim, held, skipped, old, ofKim };
}

test('everybody’s talks within a span are read, skipped ones too, without their notes', async () => {
  const { notebook, op, day, held, skipped, old, ofKim, kim } = await startTalks();
  const ids = async (from: string, to: string) =>
    (await notebook.readTalks({ from, to })).meetings.map(({ id }) => id).sort();
  expect(await ids(day(-30), day(0))).toEqual([held.id, skipped.id, ofKim.id].sort());
  expect(await ids(day(-90), day(-14))).toEqual([old.id]);
  expect(await ids(day(-14), day(-7))).toEqual([skipped.id]);
  const { people, meetings } = await notebook.readTalks({ from: day(-30), to: day(0) });
  expect(people.map(({ name }) => name)).toEqual(['Kim', 'Robin']);
  expect(meetings.map(({ note }) => note)).toEqual(['', '', '']);
  expect(meetings.find(({ id }) => id === held.id)?.state).toBe('held');

  await notebook.deletePerson(op(), { personId: kim.id });
  expect(await ids(day(-30), day(0))).toEqual([held.id, skipped.id].sort());
});

test('of one person all items are read, and the talks within a span', async () => {
  const started = await startTalks();
  const { notebook, op, day, robin, kim, held } = started;
  const open = await addOf(started, robin.id, 'goal');
  const done = await addOf(started, robin.id, 'feedback', { state: 'done' });
  const gone = await addOf(started, robin.id, 'action');
  await notebook.deleteItem(op(), { id: gone.id });
  await addOf(started, kim.id, 'action');
  const records = await notebook.readRecordsOf({ personId: robin.id, from: day(-30), to: day(0) });
  expect(records?.person.name).toBe('Robin');
  expect(records?.meetings.map(({ id, note }) => [id, note])).toEqual([[held.id, 'words']]);
  expect(records?.items.map(({ id }) => id)).toEqual([open.id, done.id]);
  expect(await notebook.readRecordsOf({ personId: 'nobody', from: day(-30), to: day(0) })).toBeNull();
});

test('what is said of a talk is kept, and only what is given changes', async () => {
  const { notebook, op, held, day } = await startTalks();
  const said = await notebook.describeMeeting(op(), { meetingId: held.id, minutes: 45, spoke: 'them' });
  expect(said).toMatchObject({ minutes: 45, spoke: 'them', worth: null, note: 'words', state: 'held' });
  await notebook.describeMeeting(op(), { meetingId: held.id, spoke: null, worth: 'partly' });
  const { meetings } = await notebook.readTalks({ from: day(-7), to: day(-6) });
  expect(meetings).toMatchObject([{ minutes: 45, spoke: null, worth: 'partly' }]);
});

test('what could not be read again is refused, and so is a talk that is gone', async () => {
  const { notebook, op, held } = await startTalks();
  const say = (what: object) => notebook.describeMeeting(op(), { meetingId: held.id, ...what });
  await expect(say({ minutes: 0 })).rejects.toMatchObject({ code: 'invalid' });
  await expect(say({ spoke: 'nobody' })).rejects.toMatchObject({ code: 'invalid' });
  await expect(say({ meetingId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
});
