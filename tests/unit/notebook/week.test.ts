import { expect, test } from 'vitest';
import type { SeenOccurrence } from '../../../utils/model/occurrence';
import { addSomebody, DAY, dump, eventKey, MINUTE, openAt, START, startNotebook } from './start-notebook';

const seen = (event: string, personId: string | null, startsAt: string): SeenOccurrence => ({
  id: eventKey(event).id,
  personId,
  startsAt,
  precision: 'minute',
});

async function start() {
  const started = startNotebook();
  const robin = await addSomebody(started);
  return { ...started, robin, kept: async () => (await dump(started.name)).occurrences };
}

test('what the calendar showed is kept, once, and followed when it moves', async () => {
  const { notebook, robin, day, kept, pass } = await start();
  const one = seen('a', robin.id, day(1));
  expect(await notebook.seeOccurrences([one])).toEqual({ isNews: true, moved: [] });
  pass(MINUTE);
  expect(await notebook.seeOccurrences([one])).toEqual({ isNews: false, moved: [] });
  expect(await kept()).toEqual([
    { id: one.id, personId: robin.id, startsAt: day(1), minutes: null, seenAt: START },
  ]);
  expect(await notebook.seeOccurrences([{ ...one, startsAt: day(2) }])).toEqual({ isNews: true, moved: [] });
  expect(await kept()).toMatchObject([{ startsAt: day(2) }]);
});

test('once a day it is noted that it is still there', async () => {
  const { notebook, robin, day, kept, pass, now } = await start();
  await notebook.seeOccurrences([seen('a', robin.id, day(5))]);
  pass(DAY);
  expect(await notebook.seeOccurrences([seen('a', robin.id, day(5))])).toEqual({ isNews: false, moved: [] });
  expect(await kept()).toMatchObject([{ seenAt: now() }]);
});

test('what is not in view stays; what is no 1:1 any more goes', async () => {
  const { notebook, robin, day, kept } = await start();
  await notebook.seeOccurrences([seen('a', robin.id, day(1)), seen('b', robin.id, day(2))]);
  await notebook.seeOccurrences([]);
  expect(await kept()).toHaveLength(2);
  expect(await notebook.seeOccurrences([seen('a', null, day(1))])).toEqual({ isNews: true, moved: [] });
  expect(await notebook.seeOccurrences([seen('a', null, day(1))])).toEqual({ isNews: false, moved: [] });
  expect(await kept()).toMatchObject([{ id: eventKey('b').id }]);
});

test('a guess at the day does not give up a time that is known', async () => {
  const { notebook, robin, day, kept } = await start();
  await notebook.seeOccurrences([seen('a', robin.id, day(1))]);
  const guess = { ...seen('a', robin.id, new Date(Date.parse(day(1)) + 60 * MINUTE).toISOString()) };
  await notebook.seeOccurrences([{ ...guess, precision: 'day' }]);
  expect(await kept()).toMatchObject([{ startsAt: day(1) }]);
});

test('an occurrence that stands elsewhere than the meeting of its event is told, and counted as moved', async () => {
  const started = await start();
  const { notebook, robin, day, op } = started;
  const { id } = await openAt(started, robin.id, 'a', day(1));
  const moved = seen('a', robin.id, day(3));
  expect(await notebook.seeOccurrences([seen('a', robin.id, day(1))])).toEqual({ isNews: true, moved: [] });
  expect(await notebook.seeOccurrences([moved])).toEqual({ isNews: true, moved: [moved] });
  const talk = { personId: robin.id, event: { id: moved.id }, startsAt: moved.startsAt, state: null };
  expect(await notebook.openMeeting(op(), talk)).toMatchObject({ id, startsAt: day(3), moved: 1 });
  expect(await openAt(started, robin.id, 'a', day(3))).toMatchObject({ id, moved: 1 });
  expect(await openAt(started, robin.id, 'a', day(4))).toMatchObject({ id, moved: 2 });
});

test('a talk of an occurrence is said to be skipped, and then held after all', async () => {
  const { notebook, robin, day, op } = await start();
  const talk = { personId: robin.id, event: { id: eventKey('a').id }, startsAt: day(-1) };
  const { id, state } = await notebook.openMeeting(op(), { ...talk, state: 'skipped' });
  expect(state).toBe('skipped');
  expect(await notebook.openMeeting(op(), { ...talk, state: 'held' })).toMatchObject({ id, state: 'held' });
});

test('the week holds what was skipped, what is to come, and of each the last talk, however long ago', async () => {
  const started = await start();
  const { notebook, robin, day } = started;
  const kim = await addSomebody(started, 'Kim');
  const gone = await addSomebody(started, 'Gone');
  await notebook.deletePerson(started.op(), { personId: gone.id });
  await openAt(started, kim.id, 'long ago', day(-300));
  await openAt(started, kim.id, 'older', day(-310));
  await openAt(started, robin.id, 'skipped', day(-7), 'skipped');
  await openAt(started, robin.id, 'coming', day(7));
  await notebook.seeOccurrences([seen('skipped', robin.id, day(-7)), seen('other', robin.id, day(2))]);
  const { people, talks, occurrences } = await notebook.readWeek();
  expect(people.map(({ name }) => name).sort()).toEqual(['Kim', 'Robin']);
  expect(talks.map(({ personId, startsAt, state }) => [personId, startsAt, state]).sort()).toEqual(
    [
      [kim.id, day(-300), 'held'],
      [robin.id, day(-7), 'skipped'],
      [robin.id, day(7), 'planned'],
    ].sort(),
  );
  expect(talks.every((talk) => !('note' in talk))).toBe(true);
  expect(occurrences).toHaveLength(2);
});

test('who is nearest in time is found, before or after the start', async () => {
  const started = await start();
  const { notebook, robin, now } = started;
  const kim = await addSomebody(started, 'Kim');
  const at = (minutes: number) => new Date(Date.parse(now()) + minutes * MINUTE).toISOString();
  await notebook.seeOccurrences([seen('a', robin.id, at(-50)), seen('b', kim.id, at(20))]);
  expect(await notebook.findOccurrenceNear(60)).toMatchObject({ personId: kim.id });
  expect(await notebook.findOccurrenceNear(10)).toBeNull();
  await notebook.seeOccurrences([seen('b', kim.id, at(300))]);
  expect(await notebook.findOccurrenceNear(60)).toMatchObject({ personId: robin.id });
});

test('occurrences are forgotten after 120 days, and at once when their person is deleted for good', async () => {
  const { notebook, robin, day, kept, op, pass } = await start();
  await notebook.seeOccurrences([seen('a', robin.id, day(0)), seen('b', robin.id, day(1))]);
  pass(120 * DAY);
  await notebook.prune();
  expect(await kept()).toMatchObject([{ id: eventKey('b').id }]);
  await notebook.deletePerson(op(), { personId: robin.id });
  expect(await kept()).toHaveLength(1);
  await notebook.deleteForGood(op(), { is: 'person', id: robin.id });
  expect(await kept()).toEqual([]);
});

test('how often to meet somebody and their leave are kept; what makes no sense is refused', async () => {
  const { notebook, robin, op } = await start();
  const change = { cadence: { ideal: 7, latest: 14 }, awayUntil: '2026-12-24' };
  expect(await notebook.editPerson(op(), { personId: robin.id, ...change })).toMatchObject(change);
  expect(await notebook.editPerson(op(), { personId: robin.id, cadence: null })).toMatchObject({
    cadence: null,
    awayUntil: '2026-12-24',
  });
  const wrong = { personId: robin.id, cadence: { ideal: 14, latest: 7 } };
  await expect(notebook.editPerson(op(), wrong)).rejects.toMatchObject({ code: 'invalid' });
});
