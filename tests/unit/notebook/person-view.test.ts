import { expect, test } from 'vitest';
import { addAction, addSomebody, MINUTE, openAt, startNotebook } from './start-notebook';

/** Robin with talks a week apart: days 0, 7, 14 …; noted where a text is given. */
async function startTalks(notes: string[]) {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const ids: string[] = [];
  for (const [week, text] of notes.entries()) {
    const { id } = await openAt(started, robin.id, `week ${week}`, started.day(week * 7));
    await started.notebook.saveNote(started.op(), { meetingId: id, text, base: '' });
    ids.push(id);
  }
  const view = async (week: number) => started.notebook.readPersonView(ids[week] ?? '');
  return { ...started, robin, ids, view };
}

test('last time is the talk before the one shown, with its note', async () => {
  const { view, goTo, day, ids } = await startTalks(['zero', 'one', 'two']);
  goTo(day(20));
  expect((await view(0))?.lastTime).toBeNull();
  expect((await view(1))?.lastTime).toEqual({
    metAt: day(0),
    note: { text: 'zero', startsAt: day(0), meetingId: ids[0] },
  });
  expect((await view(2))?.lastTime).toEqual({
    metAt: day(7),
    note: { text: 'one', startsAt: day(7), meetingId: ids[1] },
  });
});

test('a talk still to come was not met, but what is noted for it comes before a later one', async () => {
  const { view, goTo, day, ids } = await startTalks(['zero', 'one', 'two']);
  goTo(day(1));
  expect((await view(2))?.lastTime).toEqual({
    metAt: day(0),
    note: { text: 'one', startsAt: day(7), meetingId: ids[1] },
  });
  goTo(day(-1));
  expect((await view(2))?.lastTime).toEqual({
    metAt: null,
    note: { text: 'one', startsAt: day(7), meetingId: ids[1] },
  });
  goTo(day(7));
  expect((await view(2))?.lastTime?.metAt).toBe(day(7));
});

test('when nothing was noted last time, the latest note from before is shown with its date', async () => {
  const { view, goTo, day, ids } = await startTalks(['zero', ' ', '', '']);
  goTo(day(40));
  expect((await view(3))?.lastTime).toEqual({
    metAt: day(14),
    note: { text: 'zero', startsAt: day(0), meetingId: ids[0] },
  });
});

test('a note is looked for a bounded number of talks back', async () => {
  const { view, goTo, day } = await startTalks(['zero', ...Array.from({ length: 21 }, () => '')]);
  goTo(day(400));
  expect((await view(20))?.lastTime?.note?.text).toBe('zero');
  expect((await view(21))?.lastTime).toEqual({ metAt: day(20 * 7), note: null });
});

test('a skipped meeting is not last time', async () => {
  const started = await startTalks(['zero', 'one', 'two']);
  await openAt(started, started.robin.id, 'week 1', started.day(7), 'skipped');
  started.goTo(started.day(20));
  expect((await started.view(2))?.lastTime?.metAt).toBe(started.day(0));
});

test('a meeting that awaits its event looks back from now', async () => {
  const started = await startTalks(['zero', 'one']);
  started.goTo(started.day(8));
  const { id } = await started.notebook.openNextMeeting(started.op(), { personId: started.robin.id });
  await addAction(started, started.robin.id, 'x', started.ids[0]);
  const view = await started.notebook.readPersonView(id);
  expect(view?.lastTime?.metAt).toBe(started.day(7));
  expect(view?.openItems).toMatchObject([{ carried: 1 }]);
  expect(view?.nextTalk).toBeNull();
});

test('items closed since last time are shown, newest first, fifty at most', async () => {
  const started = await startTalks(['zero', 'one']);
  const { notebook, op, robin, view, goTo, day } = started;
  const before = await addAction(started, robin.id, 'before');
  goTo(new Date(Date.parse(day(0)) - MINUTE).toISOString());
  await notebook.setItemState(op(), { id: before.id, state: 'done' });
  goTo(day(1));
  for (let count = 0; count < 52; count++) {
    const { id } = await addAction(started, robin.id, `${count}`);
    started.pass(MINUTE);
    await notebook.setItemState(op(), { id, state: count % 2 ? 'done' : 'dropped' });
  }
  const done = (await view(1))?.doneItems ?? [];
  expect(done.map(({ text }) => text)).toEqual(Array.from({ length: 50 }, (_, index) => `${51 - index}`));
});

test('while a past talk is shown, it is told what waits for the next one', async () => {
  const { view, notebook, op, robin, goTo, day, pass } = await startTalks(['zero', '']);
  goTo(day(0));
  pass(90 * MINUTE);
  expect((await view(0))?.nextTalk).toBeNull();
  pass(MINUTE);
  expect((await view(0))?.nextTalk).toBeNull();
  await notebook.addToNote(op(), { personId: robin.id, text: 'x' });
  expect((await view(0))?.nextTalk).toEqual({ startsAt: day(7), note: 'x' });
  goTo(day(20));
  expect((await view(1))?.nextTalk).toBeNull();
  await notebook.addToNote(op(), { personId: robin.id, text: 'y' });
  expect((await view(1))?.nextTalk).toEqual({ startsAt: null, note: 'y' });
});

test('there is no view of a meeting that does not exist', async () => {
  expect(await startNotebook().notebook.readPersonView('none')).toBeNull();
});
