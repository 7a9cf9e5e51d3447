import { OWN } from '../../../../utils/model/item';
import { addAction, addOf, addSomebody, openAt, startNotebook } from '../start-notebook';

/** Figures by which a goal of the scene is followed. */
export const MEASURE = { id: 'm1', name: 'Time to answer', unit: 'days', start: 9, target: 2 };

/** Practices with Robin, and with Lee, who is the user's manager. */
async function addPractices(started: ReturnType<typeof startNotebook>, robin: string, past: string) {
  const { notebook, op } = started;
  const lee = await addSomebody(started, 'Lee', 'manager');
  const goal = await addOf(started, robin, 'goal', {
    practice: 'goals',
    part: { level: 'person', measures: [{ ...MEASURE, checks: [] }], checkInOn: null, was: [] },
  });
  const growth = await addOf(started, robin, 'growth', { practice: 'development' });
  await addOf(started, robin, 'agreement', { practice: 'roles' });
  await addOf(started, robin, 'agreement', { text: 'again', part: { topic: 'works', confirmedOn: null } });
  const resource = await addOf(started, OWN, 'opportunity');
  const lesson = await addOf(started, robin, 'insight', { state: 'done', up: 'win', meetingId: past });
  const pass = (itemId: string) =>
    notebook.passOn(op(), { from: { itemId }, to: [lee.id], as: 'point', practice: null });
  const [copy] = await pass(lesson.id);
  await pass(copy?.id ?? '');
  const news = await addOf(started, lee.id, 'update', { up: 'challenge', practice: 'upward' });
  const wanted = await addOf(started, lee.id, 'update', { up: 'decision', practice: 'strategy' });
  return { lee, goal, growth, resource, lesson, news, wanted };
}

/** Something of everything: two people, talks before and after now, a note that waits, items in every state. */
export async function startScene(started = startNotebook()) {
  const { notebook, op, day } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const past = await openAt(started, robin.id, 'past', day(-7));
  await notebook.saveNote(op(), { meetingId: past.id, text: 'last time', base: '' });
  const first = await addAction(started, robin.id, 'first', past.id);
  const last = await addAction(started, robin.id, 'last');
  const done = await addAction(started, robin.id, 'done', past.id);
  await notebook.setItemState(op(), { id: done.id, state: 'done' });
  const deleted = await addAction(started, robin.id, 'deleted');
  await notebook.deleteItem(op(), { id: deleted.id });
  const waiting = await notebook.addToNote(op(), { personId: robin.id, text: 'next time' });
  const waitingItem = await addAction(started, robin.id, 'waiting', waiting.id);
  const mistake = await openAt(started, kim.id, 'mistaken', day(2), null);
  const adopted = await notebook.openNextMeeting(op(), { personId: kim.id });
  await notebook.rememberSeries(op(), {
    id: 'declared',
    verdict: 'one-on-one',
    personId: kim.id,
    declared: true,
  });
  const practices = await addPractices(started, robin.id, past.id);
  started.pass(5 * 60_000);
  const items = { first, last, done, deleted, waitingItem };
  return { ...started, ...practices, robin, kim, past, ...items, waiting, mistake, adopted };
}

export type Scene = Awaited<ReturnType<typeof startScene>>;
