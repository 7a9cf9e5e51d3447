import { expect, test } from 'vitest';
import { addAction, addSomebody, dump, eventKey, MINUTE, openAt, startNotebook } from './start-notebook';

test('an event has one meeting, which follows it when it is moved', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const first = await openAt(started, robin.id, 'a', started.day(1));
  const same = await openAt(started, robin.id, 'a', started.day(1));
  const moved = await openAt(started, robin.id, 'a', started.day(3));
  expect(same).toEqual(first);
  expect(moved).toMatchObject({ id: first.id, startsAt: started.day(3), revision: 2 });
});

test('a meeting is planned until it began, held from then on, and planned again when moved ahead', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const { id, state } = await openAt(started, robin.id, 'a', started.day(1));
  expect(state).toBe('planned');
  started.goTo(started.day(1));
  expect((await started.notebook.readPersonView(id))?.meeting.state).toBe('held');
  await started.notebook.saveNote(started.op(), { meetingId: id, text: 'x', base: '' });
  expect((await dump(started.name)).meetings).toMatchObject([{ note: 'x', state: 'planned' }]);
  expect(await openAt(started, robin.id, 'a', started.day(2), null)).toMatchObject({ id, state: 'planned' });
});

test('a skipped meeting stays skipped until it is opened as planned', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  await openAt(started, robin.id, 'a', started.day(1), 'skipped');
  expect(await openAt(started, robin.id, 'a', started.day(1), null)).toMatchObject({ state: 'skipped' });
  started.goTo(started.day(2));
  expect(await openAt(started, robin.id, 'a', started.day(1), null)).toMatchObject({ state: 'skipped' });
  expect(await openAt(started, robin.id, 'a', started.day(1), 'planned')).toMatchObject({ state: 'held' });
});

test('a new meeting of which only the click is known is planned', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  expect(await openAt(started, robin.id, 'a', started.day(1), null)).toMatchObject({ state: 'planned' });
});

test('starts are understood in every way of writing instants, and nothing else is', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const meeting = await openAt(started, robin.id, 'a', '2026-11-23T10:00:00+02:00');
  expect(meeting.startsAt).toBe('2026-11-23T08:00:00.000Z');
  await expect(openAt(started, robin.id, 'b', 'tomorrow')).rejects.toMatchObject({ code: 'invalid' });
});

test('the next talk is the one under way, else the first to come, else one that awaits its event', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  await openAt(started, robin.id, 'past', started.day(-1));
  const awaiting = await notebook.openNextMeeting(op(), { personId: robin.id });
  expect(awaiting).toMatchObject({ eventId: null, startsAt: null, state: 'planned' });
  expect(await notebook.openNextMeeting(op(), { personId: robin.id })).toEqual(awaiting);

  const far = await openAt(started, robin.id, 'far', started.day(9));
  const near = await openAt(started, robin.id, 'near', started.day(2));
  expect(far.id).toBe(awaiting.id);
  expect((await notebook.openNextMeeting(op(), { personId: robin.id })).id).toBe(near.id);
  started.goTo(started.day(2));
  started.pass(90 * MINUTE);
  expect((await notebook.openNextMeeting(op(), { personId: robin.id })).id).toBe(near.id);
  started.pass(MINUTE);
  expect((await notebook.openNextMeeting(op(), { personId: robin.id })).id).toBe(far.id);
});

test('a skipped meeting is not the next talk', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  await openAt(started, robin.id, 'a', started.day(1), 'skipped');
  const next = await started.notebook.openNextMeeting(started.op(), { personId: robin.id });
  expect(next.startsAt).toBeNull();
});

test('what was noted for the next talk comes up at the next event, and only there', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const awaiting = await notebook.addToNote(op(), { personId: robin.id, text: 'ask about the trip' });
  const past = await openAt(started, robin.id, 'past', started.day(-1));
  const skipped = await openAt(started, robin.id, 'skipped', started.day(1), 'skipped');
  const next = await openAt(started, robin.id, 'next', started.day(2));
  const later = await openAt(started, robin.id, 'later', started.day(9));
  expect([past.note, skipped.note, next.note, later.note]).toEqual(['', '', 'ask about the trip', '']);
  expect(next.id).toBe(awaiting.id);
});

test('what was noted for the next talk waits while an earlier meeting is still to come', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  await openAt(started, robin.id, 'near', started.day(1));
  started.goTo(started.day(2));
  await notebook.addToNote(op(), { personId: robin.id, text: 'x' });
  // Only a clock that was wrong can make that meeting come again.
  started.goTo(started.day(0));
  expect((await openAt(started, robin.id, 'far', started.day(3))).note).toBe('');
  expect((await openAt(started, robin.id, 'near', started.day(1))).note).toBe('x');
});

test('the time from which a meeting is moved is no earlier meeting', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  await openAt(started, robin.id, 'a', started.day(1));
  started.goTo(started.day(2));
  await notebook.addToNote(op(), { personId: robin.id, text: 'x' });
  started.goTo(started.day(0));
  expect((await openAt(started, robin.id, 'a', started.day(3))).note).toBe('x');
});

test('a talk under way adopts what waits for the next talk', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  await started.notebook.addToNote(started.op(), { personId: robin.id, text: 'x' });
  const start = started.now();
  started.pass(90 * MINUTE);
  expect((await openAt(started, robin.id, 'a', start)).note).toBe('x');
});

test('a meeting that the event has already takes over note and items, and whoever still writes to the old one', async () => {
  const started = startNotebook();
  const { notebook, op, name } = started;
  const robin = await addSomebody(started);
  const event = await openAt(started, robin.id, 'a', started.day(-1));
  await notebook.saveNote(op(), { meetingId: event.id, text: 'from the event', base: '' });
  const awaiting = await notebook.addToNote(op(), { personId: robin.id, text: 'for the next talk' });
  const item = await addAction(started, robin.id, 'book', awaiting.id);

  const merged = await openAt(started, robin.id, 'a', started.day(1));
  expect(merged).toMatchObject({ id: event.id, note: 'from the event\n\nfor the next talk' });
  const view = await notebook.readPersonView(awaiting.id);
  expect(view?.meeting).toEqual(merged);
  expect(view?.openItems).toMatchObject([{ id: item.id, meetingId: event.id }]);

  const late = await notebook.saveNote(op(), {
    meetingId: awaiting.id,
    text: 'for the next talk, really',
    base: 'for the next talk',
  });
  expect(late).toMatchObject({ id: event.id, note: 'from the event\n\nfor the next talk, really' });
  expect((await addAction(started, robin.id, 'more', awaiting.id)).meetingId).toBe(event.id);
  expect((await dump(name)).revisions).toContainEqual(expect.objectContaining({ text: 'from the event' }));
});

test('when the event that adopted it is skipped, the meeting awaits the next one with its note', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const awaiting = await notebook.addToNote(op(), { personId: robin.id, text: 'x' });
  await openAt(started, robin.id, 'a', started.day(1), null);
  await notebook.saveNote(op(), { meetingId: awaiting.id, text: 'x, y', base: 'x' });
  const skipped = await openAt(started, robin.id, 'a', started.day(1), 'skipped');
  expect(skipped).toMatchObject({ note: '', state: 'skipped' });
  expect(skipped.id).not.toBe(awaiting.id);
  expect(await openAt(started, robin.id, 'b', started.day(2))).toMatchObject({
    id: awaiting.id,
    note: 'x, y',
  });
});

test('what was written for one event stays with it when it is skipped', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await openAt(started, robin.id, 'a', started.day(1));
  await notebook.saveNote(op(), { meetingId: id, text: 'x', base: '' });
  expect(await openAt(started, robin.id, 'a', started.day(1), 'skipped')).toMatchObject({ id, note: 'x' });
});

test('a recreated event at the same time goes on with the same meeting', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await openAt(started, robin.id, 'old', started.day(1));
  await notebook.saveNote(op(), { meetingId: id, text: 'prepared', base: '' });
  expect(await openAt(started, robin.id, 'new', started.day(1))).toMatchObject({ id, note: 'prepared' });
  const old = await openAt(started, robin.id, 'old', started.day(1), 'skipped');
  expect(old.id).not.toBe(id);
});

test('two people at the same time have a meeting each', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const one = await openAt(started, robin.id, 'a', started.day(1));
  const two = await openAt(started, kim.id, 'b', started.day(1));
  expect(one.id).not.toBe(two.id);
});

test('a blank meeting opened for the wrong person disappears with the right one', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const wrong = await addSomebody(started, 'Wrong');
  const right = await addSomebody(started, 'Right');
  const mistake = await openAt(started, wrong.id, 'a', started.day(1), null);
  const meeting = await openAt(started, right.id, 'a', started.day(1));
  expect(meeting.personId).toBe(right.id);
  expect(await notebook.readPersonView(mistake.id)).toBeNull();
  expect((await notebook.openNextMeeting(op(), { personId: wrong.id })).startsAt).toBeNull();
});

test('words typed to the wrong person in that moment stay with that person', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const wrong = await addSomebody(started, 'Wrong');
  const right = await addSomebody(started, 'Right');
  const mistake = await openAt(started, wrong.id, 'a', started.day(1), null);
  const meeting = await openAt(started, right.id, 'a', started.day(1));
  const saved = await notebook.saveNote(op(), { meetingId: mistake.id, text: 'typed quickly', base: '' });
  expect(saved).toMatchObject({ personId: wrong.id, deletedAt: null, note: 'typed quickly' });
  expect(await openAt(started, right.id, 'a', started.day(1))).toEqual(meeting);
  expect((await notebook.readPersonView(mistake.id))?.meeting.note).toBe('typed quickly');
});

test('a meeting with a note or an item is not taken from anybody', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const noted = await addSomebody(started, 'Noted');
  const owing = await addSomebody(started, 'Owing');
  const right = await addSomebody(started, 'Right');
  const one = await openAt(started, noted.id, 'a', started.day(1));
  await notebook.saveNote(op(), { meetingId: one.id, text: 'x', base: '' });
  const two = await openAt(started, owing.id, 'a', started.day(1));
  await addAction(started, owing.id, 'x', two.id);
  await openAt(started, right.id, 'a', started.day(1));
  expect(await notebook.readPersonView(one.id)).not.toBeNull();
  expect(await notebook.readPersonView(two.id)).not.toBeNull();
});

test('the meeting nearest to now is found within the minutes given', async () => {
  const started = startNotebook();
  const { notebook } = started;
  const robin = await addSomebody(started);
  const at = (minutes: number) => new Date(Date.parse(started.day(1)) + minutes * MINUTE).toISOString();
  const before = await openAt(started, robin.id, 'before', at(-20));
  const after = await openAt(started, robin.id, 'after', at(10));
  await openAt(started, robin.id, 'skipped', at(1), 'skipped');
  started.goTo(at(0));
  expect((await notebook.findMeetingNear(30))?.id).toBe(after.id);
  expect(await notebook.findMeetingNear(5)).toBeNull();
  started.goTo(at(-10));
  expect((await notebook.findMeetingNear(30))?.id).toBe(before.id);
  started.goTo(at(10));
  expect(await notebook.findMeetingNear(0)).toMatchObject({ id: after.id, state: 'held' });
});

test('what is known of the time of a meeting is not given up for a guess', async () => {
  const started = startNotebook();
  const { notebook, op, day } = started;
  const robin = await addSomebody(started);
  const open = (startsAt: string, precision: 'minute' | 'day' | 'none') =>
    notebook.openMeeting(op(), {
      personId: robin.id,
      event: eventKey('a'),
      startsAt,
      precision,
      state: 'planned',
    });
  const hoursAfter = (hours: number) => new Date(Date.parse(day(1)) + hours * 60 * MINUTE).toISOString();
  await open(day(1), 'minute');
  expect(await open(day(9), 'none')).toMatchObject({ startsAt: day(1) });
  expect(await open(hoursAfter(12), 'day')).toMatchObject({ startsAt: day(1) });
  expect(await open(hoursAfter(48), 'day')).toMatchObject({ startsAt: hoursAfter(48) });
  expect(await open(hoursAfter(2), 'minute')).toMatchObject({ startsAt: hoursAfter(2) });
});
