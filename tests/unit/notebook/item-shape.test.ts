import { expect, test } from 'vitest';
import { OWN } from '../../../utils/model/item';
import { addAction, addOf, addSomebody, openAt, startNotebook } from './start-notebook';

test('an item begins private, hanging on nothing, and open unless it is a record', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started);
  expect(await addOf(started, robin.id, 'ask')).toMatchObject({
    state: 'open',
    dueOn: null,
    practice: null,
    privacy: 'private',
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    closedAt: null,
  });
  const mood = await addOf(started, robin.id, 'check-in', { state: 'done', up: 'win', privacy: 'shareable' });
  expect(mood).toMatchObject({
    state: 'done',
    closedAt: started.now(),
    privacy: 'shareable',
    up: { topic: 'win', toldAt: null },
  });
});

test('the user’s own shelf has items like a person, and no meetings', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const meeting = await openAt(started, robin.id, 'a', started.day(1));
  const first = await addOf(started, OWN, 'goal');
  const second = await addOf(started, OWN, 'goal');
  expect(first.rank < second.rank).toBe(true);
  const moved = await notebook.moveItem(op(), { id: second.id, after: null, before: first.id });
  expect(moved.rank < first.rank).toBe(true);
  const inMeeting = addOf(started, OWN, 'goal', { meetingId: meeting.id });
  await expect(inMeeting).rejects.toMatchObject({ code: 'invalid' });
});

test('what an item refers to must be there: people, another item, its source, its practice', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const goal = await addOf(started, OWN, 'goal');
  const ours = await addOf(started, robin.id, 'project', {
    aboutId: goal.id,
    involves: [kim.id, robin.id, kim.id],
  });
  expect(ours).toMatchObject({ aboutId: goal.id, involves: [kim.id] });
  const refuse = async (code: string, given: Parameters<typeof addOf<'ask'>>[3]) =>
    expect(addOf(started, robin.id, 'ask', given)).rejects.toMatchObject({ code });
  await refuse('not-found', { aboutId: 'none' });
  await refuse('not-found', { involves: ['nobody'] });
  await refuse('not-found', { source: { itemId: null, personId: 'nobody' } });
  await refuse('not-found', { source: { itemId: 'none', personId: robin.id } });
  await refuse('invalid', { source: { itemId: ours.id, personId: kim.id } });
  await refuse('invalid', { practice: 'astrology' });
  await refuse('invalid', { owner: 'third' });
  await started.notebook.deleteItem(started.op(), { id: goal.id });
  await refuse('not-found', { aboutId: goal.id });
});

test('an item’s part is its kind’s, when it is added and key by key when it is edited', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const { id } = await addOf(started, robin.id, 'feedback');
  const edited = await notebook.editItem(op(), { id, part: { answer: 'thanks' } });
  expect(edited.part).toEqual({ way: 'give', situation: '', effect: '', answer: 'thanks' });
  expect(await notebook.editItem(op(), { id, part: { answer: 'thanks' } })).toEqual(edited);
  const invalid = { code: 'invalid' };
  await expect(notebook.editItem(op(), { id, part: { outcome: 'x' } })).rejects.toMatchObject(invalid);
  await expect(notebook.editItem(op(), { id, part: { answer: 'x'.repeat(2001) } })).rejects.toMatchObject(
    invalid,
  );
  const foreign = { part: { form: 'ask', outcome: '' } } as never;
  await expect(addOf(started, robin.id, 'feedback', foreign)).rejects.toMatchObject(invalid);
});

test('only an action can be a third one’s', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const action = await addAction(started, robin.id, 'wait');
  const part = { waitingFor: 'the vendor' };
  expect(await notebook.editItem(op(), { id: action.id, owner: 'third', part })).toMatchObject({
    owner: 'third',
    part: { form: 'promise', waitingFor: 'the vendor' },
  });
  const ask = await addOf(started, robin.id, 'ask');
  const edit = notebook.editItem(op(), { id: ask.id, owner: 'third' });
  await expect(edit).rejects.toMatchObject({ code: 'invalid' });
});

test('items hang on one another, but never in a circle', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const top = await addOf(started, OWN, 'goal');
  const middle = await addOf(started, robin.id, 'goal', { aboutId: top.id });
  const low = await addOf(started, robin.id, 'ask', { aboutId: middle.id });
  const hang = (id: string, aboutId: string | null) => notebook.editItem(op(), { id, aboutId });
  for (const { id } of [top, middle, low]) {
    await expect(hang(top.id, id)).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await hang(low.id, top.id)).toMatchObject({ aboutId: top.id });
  await notebook.deleteItem(op(), { id: top.id });
  expect(await notebook.editItem(op(), { id: low.id, text: 'still' })).toMatchObject({ aboutId: top.id });
  expect(await hang(low.id, null)).toMatchObject({ aboutId: null });
});
