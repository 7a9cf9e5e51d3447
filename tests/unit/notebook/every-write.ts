import { OWN } from '../../../utils/model/item';
import type { Notebook, OperationId } from '../../../utils/notebook/notebook';
import { addAction, addOf, addSomebody, eventKey, openAt, startNotebook } from './start-notebook';

/** Figures by which a goal of the scene is followed. */
const MEASURE = { id: 'm1', name: 'Time to answer', unit: 'days', start: 9, target: 2 };

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
  const practices = await addPractices(started, robin.id, past.id);
  started.pass(5 * 60_000);
  const items = { first, last, done, deleted, waitingItem };
  return { ...started, ...practices, robin, kim, past, ...items, waiting, mistake, adopted };
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
        part: { form: 'point', questionId: null },
        text: 'new',
        owner: 'them',
        dueOn: '2026-12-01',
      }),
  },
  {
    command: 'addItem',
    when: 'to the user’s own shelf, with all there is',
    give: ({ notebook, goal, lesson, robin, kim }, op) =>
      notebook.addItem(op, {
        personId: OWN,
        meetingId: null,
        kind: 'communication',
        part: { audience: 'all', everyDays: 14, channel: 'mail', toldOn: '2026-11-20' },
        text: 'what changes',
        owner: 'me',
        state: 'open',
        practice: 'upward',
        aboutId: goal.id,
        source: { itemId: lesson.id, personId: robin.id },
        involves: [robin.id, kim.id],
        up: 'risk',
      }),
  },
  {
    command: 'addItem',
    when: 'of a practice',
    give: ({ notebook, robin }, op) =>
      notebook.addItem(op, {
        personId: robin.id,
        meetingId: null,
        kind: 'check-in',
        part: { score: 4, kept: null },
        text: 'fine',
        owner: 'them',
        state: 'done',
        practice: 'trust',
      }),
  },
  {
    command: 'editItem',
    give: ({ notebook, first }, op) => notebook.editItem(op, { id: first.id, text: 'new', owner: 'them' }),
  },
  {
    command: 'editItem',
    when: 'of a goal',
    give: ({ notebook, goal, resource, kim }, op) =>
      notebook.editItem(op, {
        id: goal.id,
        text: 'new',
        aboutId: resource.id,
        involves: [kim.id],
        part: { level: 'team', checkInOn: '2026-12-04' },
      }),
  },
  {
    command: 'markItem',
    when: 'going up',
    give: ({ notebook, goal }, op) =>
      notebook.markItem(op, { id: goal.id, privacy: 'shareable', up: 'risk' }),
  },
  {
    command: 'markItem',
    when: 'confidential, with all that was passed on from it',
    give: ({ notebook, lesson }, op) => notebook.markItem(op, { id: lesson.id, privacy: 'confidential' }),
  },
  {
    command: 'passOn',
    when: 'of an item',
    give: ({ notebook, first, kim, robin }, op) =>
      notebook.passOn(op, {
        from: { itemId: first.id },
        to: [kim.id, robin.id],
        as: 'point',
        practice: 'trust',
      }),
  },
  {
    command: 'passOn',
    when: 'of a line',
    give: ({ notebook, kim, robin, lee }, op) =>
      notebook.passOn(op, {
        from: { text: 'to all', personId: robin.id, confidential: true },
        to: [robin.id, kim.id, lee.id],
        as: 'share',
        practice: 'trust',
      }),
  },
  {
    command: 'passOn',
    when: 'handing out',
    give: ({ notebook, resource, robin }, op) =>
      notebook.passOn(op, {
        from: { itemId: resource.id },
        to: [robin.id],
        as: 'opportunity',
        practice: 'development',
      }),
  },
  {
    command: 'checkGoal',
    give: ({ notebook, goal }, op) =>
      notebook.checkGoal(op, {
        id: goal.id,
        on: '2026-11-22',
        checks: [{ measureId: 'm1', value: 7.5, note: '' }],
        checkInOn: '2026-12-06',
      }),
  },
  {
    command: 'adjustGoal',
    give: ({ notebook, goal }, op) =>
      notebook.adjustGoal(op, {
        id: goal.id,
        on: '2026-11-22',
        why: 'fewer people',
        text: 'less',
        dueOn: '2027-01-01',
        measures: [{ ...MEASURE, target: 3 }],
      }),
  },
  {
    command: 'addEvidence',
    give: ({ notebook, growth }, op) =>
      notebook.addEvidence(op, {
        id: growth.id,
        evidence: { on: '2026-11-22', figure: '14', text: 'reviews' },
      }),
  },
  {
    command: 'confirmAgreements',
    give: ({ notebook, robin }, op) =>
      notebook.confirmAgreements(op, { personId: robin.id, on: '2026-11-22' }),
  },
  {
    command: 'takeQuestion',
    give: ({ notebook, robin, past }, op) =>
      notebook.takeQuestion(op, {
        personId: robin.id,
        meetingId: past.id,
        questionId: 'trust_1',
        practice: 'trust',
        text: 'How are you?',
      }),
  },
  {
    command: 'passQuestion',
    give: ({ notebook, robin }, op) =>
      notebook.passQuestion(op, { personId: robin.id, questionId: 'trust_1' }),
  },
  {
    command: 'restQuestions',
    give: ({ notebook, robin, past }, op) =>
      notebook.restQuestions(op, { personId: robin.id, meetingId: past.id }),
  },
  {
    command: 'tellBrief',
    give: ({ notebook, lesson, news, wanted }, op) =>
      notebook.tellBrief(op, { ids: [lesson.id, news.id, wanted.id] }),
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
