import type { Notebook, OperationId } from '../../../utils/notebook/notebook';
import { addAction, addSomebody, eventKey, openAt, startNotebook } from './start-notebook';

/** Something of everything: two people, talks before and after now, a note that waits, items in every state. */
export async function startScene() {
  const started = startNotebook();
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
  started.pass(5 * 60_000);
  return { ...started, robin, kim, past, first, last, done, deleted, waiting, waitingItem, mistake, adopted };
}

export type Scene = Awaited<ReturnType<typeof startScene>>;

interface Write {
  command: keyof Notebook;
  when?: string;
  /** What must have happened before; not part of what is tried. */
  prepare?: (scene: Scene, op: OperationId) => Promise<unknown>;
  give: (scene: Scene, op: OperationId) => Promise<unknown>;
}

/** Every writing command, in every situation in which it writes something else. */
export const everyWrite: Write[] = [
  {
    command: 'addPerson',
    give: ({ notebook }, op) =>
      notebook.addPerson(op, { name: 'Lee', addresses: ['l@x.example'], relationship: 'peer' }),
  },
  {
    command: 'addPerson',
    when: 'of a known address',
    give: ({ notebook, kim }, op) =>
      notebook.addPerson(op, { name: 'K', addresses: kim.addresses, relationship: 'peer' }),
  },
  {
    command: 'addAddress',
    give: ({ notebook, kim }, op) => notebook.addAddress(op, { personId: kim.id, address: 'k@x.example' }),
  },
  {
    command: 'editPerson',
    give: ({ notebook, kim }, op) => notebook.editPerson(op, { personId: kim.id, name: 'Kim B.' }),
  },
  {
    command: 'rememberSeries',
    give: ({ notebook, kim }, op) =>
      notebook.rememberSeries(op, { id: 's', verdict: 'one-on-one', personId: kim.id, declared: false }),
  },
  {
    command: 'rememberSeries',
    when: 'against the user’s word',
    give: ({ notebook }, op) =>
      notebook.rememberSeries(op, {
        id: 'declared',
        verdict: 'not-one-on-one',
        personId: null,
        declared: false,
      }),
  },
  {
    command: 'openMeeting',
    when: 'of a new past event',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('new'),
        startsAt: day(-1),
        state: 'held',
      }),
  },
  {
    command: 'openMeeting',
    when: 'adopting',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, { personId: robin.id, event: eventKey('new'), startsAt: day(1), state: null }),
  },
  {
    command: 'openMeeting',
    when: 'merging the one that waits into a moved one',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('past'),
        startsAt: day(1),
        state: 'planned',
      }),
  },
  {
    command: 'openMeeting',
    when: 'correcting the person',
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('mistaken'),
        startsAt: day(2),
        state: 'planned',
      }),
  },
  {
    command: 'openMeeting',
    when: 'releasing the adopted one',
    prepare: (scene) => openAt(scene, scene.robin.id, 'new', scene.day(1)),
    give: ({ notebook, robin, day }, op) =>
      notebook.openMeeting(op, {
        personId: robin.id,
        event: eventKey('new'),
        startsAt: day(1),
        state: 'skipped',
      }),
  },
  {
    command: 'openNextMeeting',
    give: ({ notebook, robin }, op) => notebook.openNextMeeting(op, { personId: robin.id }),
  },
  {
    command: 'saveNote',
    give: ({ notebook, past }, op) =>
      notebook.saveNote(op, { meetingId: past.id, text: 'last time\nmore', base: 'last time' }),
  },
  {
    command: 'saveNote',
    when: 'merging',
    give: ({ notebook, past }, op) => notebook.saveNote(op, { meetingId: past.id, text: 'typed', base: '' }),
  },
  {
    command: 'addToNote',
    give: ({ notebook, robin }, op) => notebook.addToNote(op, { personId: robin.id, text: 'more' }),
  },
  {
    command: 'addItem',
    give: ({ notebook, robin, past }, op) =>
      notebook.addItem(op, {
        personId: robin.id,
        meetingId: past.id,
        kind: 'talking-point',
        text: 'new',
        owner: 'them',
        dueOn: '2026-12-01',
      }),
  },
  {
    command: 'editItem',
    give: ({ notebook, first }, op) => notebook.editItem(op, { id: first.id, text: 'new', owner: 'them' }),
  },
  {
    command: 'setItemState',
    give: ({ notebook, first }, op) => notebook.setItemState(op, { id: first.id, state: 'dropped' }),
  },
  {
    command: 'setItemState',
    when: 'opening again',
    give: ({ notebook, done }, op) => notebook.setItemState(op, { id: done.id, state: 'open' }),
  },
  {
    command: 'moveItem',
    give: ({ notebook, first, last }, op) =>
      notebook.moveItem(op, { id: last.id, after: null, before: first.id }),
  },
  { command: 'deleteItem', give: ({ notebook, first }, op) => notebook.deleteItem(op, { id: first.id }) },
  {
    command: 'restoreItem',
    give: ({ notebook, deleted }, op) => notebook.restoreItem(op, { id: deleted.id }),
  },
];
