// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import type { PanelActions } from '../../../components/panel/panel-props';
import { loadLooks } from '../../../components/practices/shelf-view';
import { PRACTICES } from '../../../utils/guide/practices';
import { emptyCoverage } from '../../../utils/model/coverage';
import type { Person } from '../../../utils/model/person';
import type { PracticesShown } from '../../../utils/model/views';
import { English } from './english';
import { dana, item, ivo, meetingWith, NOW, practicesOf, viewOf } from './examples';
import { fakeItemActions } from './fake-item-actions';

function fakeActions() {
  const done = () => vi.fn(async (..._: unknown[]) => {});
  return {
    ...fakeItemActions(),
    editItem: done(),
    addItem: done(),
    setFolded: done(),
    setBlurred: done(),
    switchSide: done(),
    begin: done(),
    declareOneOnOne: done(),
    declareNotOneOnOne: done(),
    editPerson: done(),
    saveNote: vi.fn(async (_: string, text: string) => text),
    checkGoal: done(),
    adjustGoal: done(),
    addEvidence: done(),
    confirmAgreements: done(),
    takeQuestion: done(),
    passQuestion: done(),
    restQuestions: done(),
    tellBrief: done(),
  } satisfies PanelActions;
}

function setUp(person: Person, change: Partial<PracticesShown> | null = {}) {
  const actions = fakeActions();
  const draw = (whom: Person, read: Partial<PracticesShown> | null) => (
    <English>
      <Panel view={viewOf(whom)} practices={read && practicesOf(whom, read)} now={NOW} actions={actions} />
    </English>
  );
  const { rerender } = render(draw(person, change));
  return {
    actions,
    show: (whom: Person, read: Partial<PracticesShown> | null = {}) => rerender(draw(whom, read)),
  };
}

const wait = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const strip = () => within(screen.getByRole('group', { name: 'Practices' }));
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const press = (key: string, target: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(target, { key });

/** Unfolds a practice as the pointer does; what it shows is loaded first. */
async function unfold(name: string) {
  fireEvent.click(strip().getByRole('button', { name: new RegExp(`^${name}`) }));
  await vi.waitFor(() => screen.getByRole('region', { name }));
  await wait();
  return within(screen.getByRole('region', { name }));
}

async function pressPlace(place: number) {
  fireEvent.keyDown(document.activeElement ?? document.body, {
    code: `Digit${place}`,
    key: '!',
    altKey: true,
    shiftKey: true,
  });
  await wait(50);
}

const give = { way: 'give', situation: '', effect: '', answer: '' } as const;
const stalled = item('dependency', { stage: 'asked' }, 'API of billing', {
  personId: 'ivo',
  practice: 'knowledge',
  dueOn: '2026-11-12',
});

// Loaded ahead, as they are in the extension after the first time: what is tested here is not how long that takes.
beforeAll(async () => {
  await Promise.all(PRACTICES.map(loadLooks));
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('The strip of practices', () => {
  it('names the three of the relationship, with when each was last touched and what is due', () => {
    setUp(dana, {
      coverage: {
        ...emptyCoverage('dana'),
        touched: { trust: '2026-11-08T09:00:00.000Z', goals: '2026-11-20T08:00:00.000Z' },
      },
      open: [item('feedback', give, 'Cut in twice', { practice: 'trust' })],
    });
    expect(strip().getAllByRole('button')).toHaveLength(3);
    strip().getByRole('button', { name: 'Trust last touched 12 days ago 1 due now' });
    strip().getByText('12d');
    strip().getByRole('button', { name: 'Goals last touched today' });
    strip().getByRole('button', { name: 'Development not yet' });
  });

  it('stands there before the practices are read', () => {
    setUp(dana, null);
    for (const name of ['Trust', 'Goals', 'Development']) strip().getByRole('button', { name });
  });

  it('offers other practices at once when the relationship changes, and keeps what was there before', () => {
    const open = [item('feedback', give, 'Cut in twice', { practice: 'trust' })];
    const { show } = setUp(dana, { open });
    show({ ...dana, relationship: 'peer' }, { open });
    for (const name of ['Knowledge', 'Support', 'Together', 'Trust'])
      strip().getByRole('button', { name: new RegExp(`^${name}`) });
    strip().getByText('Earlier');
    expect(strip().queryByRole('button', { name: /^Goals/ })).toBeNull();
  });

  it('unfolds one practice at a time, and remembers with whom', async () => {
    const { show } = setUp(ivo);
    await unfold('Support');
    await unfold('Knowledge');
    expect(screen.queryByRole('region', { name: 'Support' })).toBeNull();
    show(dana);
    expect(screen.queryByRole('region', { name: 'Knowledge' })).toBeNull();
    show(ivo);
    screen.getByRole('region', { name: 'Knowledge' });
  });

  it('is walked by Alt+Shift and a digit into the first field, and left by Escape to where one was', async () => {
    const { actions } = setUp(ivo);
    const notes = field('Notes');
    notes.focus();
    await pressPlace(2);
    expect(document.activeElement).toBe(field('Help with what?'));
    press('Escape');
    await wait();
    expect(screen.queryByRole('region', { name: 'Support' })).toBeNull();
    expect(document.activeElement).toBe(notes);
    expect(actions.setFolded).not.toHaveBeenCalled();
    await pressPlace(2);
    await pressPlace(2);
    expect(document.activeElement).toBe(notes);
  });
});

describe('A line of a practice', () => {
  it('is added by Enter as its shelf begins, and the field is ready for the next', async () => {
    const { actions } = setUp(ivo);
    const section = await unfold('Support');
    fireEvent.change(section.getByRole('combobox', { name: 'Owner' }), { target: { value: 'them' } });
    fireEvent.change(section.getByRole('combobox', { name: 'What it is' }), { target: { value: 'offer' } });
    type('Help with what?', 'Load tests');
    press('Enter', field('Help with what?'));
    await wait();
    expect(actions.addItem).toHaveBeenCalledWith({
      kind: 'ask',
      personId: 'ivo',
      meetingId: 'meeting-ivo',
      practice: 'support',
      owner: 'them',
      part: { form: 'offer', outcome: '' },
      text: 'Load tests',
      aboutId: null,
      dueOn: null,
    });
    expect(field('Help with what?').value).toBe('');
  });

  it('keeps its words where it could not be added, and tries again', async () => {
    const { actions } = setUp(ivo);
    await unfold('Support');
    actions.addItem.mockRejectedValueOnce(new Error('full'));
    type('Help with what?', 'Load tests');
    press('Enter', field('Help with what?'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('Could not keep “Load tests”.');
    fireEvent.click(button('Try again'));
    await wait();
    expect(actions.addItem).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('half typed survives folding, another person and a new reading', async () => {
    const { show } = setUp(ivo);
    await unfold('Support');
    type('Help with what?', 'Load te');
    fireEvent.click(strip().getByRole('button', { name: /^Support/ }));
    show(dana);
    show(ivo, { open: [stalled] });
    await unfold('Support');
    expect(field('Help with what?').value).toBe('Load te');
  });

  it('is not sent while an input method composes', async () => {
    const { actions } = setUp(ivo);
    await unfold('Support');
    type('Help with what?', 'に');
    fireEvent.keyDown(field('Help with what?'), { key: 'Enter', isComposing: true });
    expect(actions.addItem).not.toHaveBeenCalled();
  });

  it('says what its place does not, and takes its next step', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled] });
    const section = await unfold('Knowledge');
    const list = within(section.getByRole('list', { name: 'What we wait for' }));
    for (const words of ['Asked', 'We need it', 'Overdue: Nov 12']) list.getByText(words);
    fireEvent.click(list.getByRole('button', { name: 'Agreed API of billing' }));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({ id: stalled.id, part: { stage: 'agreed' } });
    show(ivo, { open: [{ ...stalled, part: { stage: 'agreed' }, revision: 2 }] });
    const delivered = list.getByRole('button', { name: 'Delivered API of billing' });
    delivered.focus();
    fireEvent.click(delivered);
    await wait();
    expect(actions.setItemState).toHaveBeenCalledWith(stalled.id, 'done');
    expect(document.activeElement).toBe(list.getByRole('button', { name: 'Reopen “API of billing”' }));
  });

  it('asks what came of it once it is done, and stores that with it', async () => {
    const ask = item('ask', { form: 'ask', outcome: '' }, 'Review', { personId: 'ivo', practice: 'support' });
    const { actions, show } = setUp(ivo, { open: [ask] });
    const section = await unfold('Support');
    fireEvent.click(section.getByRole('button', { name: 'Settled Review' }));
    await wait();
    show(ivo, { closed: [{ ...ask, state: 'done', closedAt: NOW, revision: 2 }] });
    expect(document.activeElement).toBe(field('What became of it'));
    type('What became of it', 'Found two bugs');
    press('Enter');
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({ id: ask.id, part: { outcome: 'Found two bugs' } });
    expect(screen.queryByRole('textbox', { name: 'What became of it' })).toBeNull();
  });

  it('is edited in place: only what changed is sent, and half-typed changes survive a new reading', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled], people: [dana] });
    const section = await unfold('Knowledge');
    fireEvent.click(section.getByRole('button', { name: 'Edit “API of billing”' }));
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'at-risk' } });
    fireEvent.input(screen.getByLabelText('State'), { target: { value: 'at-risk' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Concerns also…' }), { target: { value: 'dana' } });
    show(ivo, { open: [{ ...stalled, text: 'API v2 of billing', revision: 2 }], people: [dana] });
    expect(field('Item text').value).toBe('API of billing');
    press('Enter', field('Item text'));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({
      id: stalled.id,
      part: { stage: 'at-risk' },
      involves: ['dana'],
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit “API v2 of billing”');
  });

  it('takes only https for a link, and says so', async () => {
    const book = item('opportunity', { form: 'material', stage: 'suggested', link: '' }, 'A book', {
      personId: 'ivo',
      practice: 'together',
    });
    const { actions } = setUp(ivo, { open: [book] });
    const section = await unfold('Together');
    fireEvent.click(section.getByRole('button', { name: 'Edit “A book”' }));
    type('Link', 'http://example.com');
    press('Enter', field('Link'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('no https address');
    type('Link', 'example.com/book');
    press('Enter', field('Link'));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({
      id: book.id,
      part: { link: 'https://example.com/book' },
    });
  });

  it('that was deleted says so in its place, with the way back', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled] });
    const section = await unfold('Knowledge');
    fireEvent.click(section.getByRole('button', { name: 'Mark or pass on “API of billing”' }));
    fireEvent.click(section.getByRole('button', { name: 'Delete “API of billing”' }));
    await wait();
    show(ivo, {});
    section.getByText('Deleted “API of billing”');
    fireEvent.click(section.getByRole('button', { name: 'Undo' }));
    await wait();
    expect(actions.restoreItem).toHaveBeenCalledWith(stalled.id);
  });

  it('of a strength takes evidence, dated today', async () => {
    const strength = item('growth', { aspect: 'strength', evidence: [] }, 'Reviews', {
      practice: 'development',
    });
    const { actions } = setUp(dana, { open: [strength] });
    const section = await unfold('Development');
    fireEvent.click(section.getByRole('button', { name: 'No evidence yet' }));
    type('Figure (optional)', '14 a week');
    press('Enter', field('Figure (optional)'));
    await wait();
    expect(actions.addEvidence).toHaveBeenCalledWith(strength.id, {
      on: '2026-11-20',
      figure: '14 a week',
      text: '',
    });
  });
});

describe('Feedback to give', () => {
  it('asks for situation and effect once something is typed, and adds all three', async () => {
    const { actions } = setUp(dana);
    await unfold('Trust');
    expect(screen.queryByRole('textbox', { name: 'Situation' })).toBeNull();
    type('What they did', 'Answered the client at once');
    type('Situation', 'Outage on Monday');
    type('Effect', 'They stayed calm');
    press('Enter', field('Effect'));
    await wait();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      text: 'Answered the client at once',
      part: { way: 'give', situation: 'Outage on Monday', effect: 'They stayed calm', answer: '' },
    });
  });

  it('hints when the words judge the person, and lets them pass', async () => {
    const { actions } = setUp(dana);
    await unfold('Trust');
    type('What they did', 'You are always late');
    screen.getByText('“You are always” judges the person. What did they do, and what came of it?');
    press('Enter', field('What they did'));
    await wait();
    expect(actions.addItem).toHaveBeenCalled();
    expect(screen.queryByText(/judges the person/)).toBeNull();
  });
});

describe('What is due now', () => {
  it('is absent when nothing is', () => {
    setUp(dana);
    expect(screen.queryByRole('region', { name: 'Due now' })).toBeNull();
  });

  it('stands over all practices with its reason and its step, the most pressing first', async () => {
    const heard = item('talking-point', { form: 'heard', questionId: null }, 'Too many meetings', {
      practice: 'trust',
    });
    const goal = item(
      'goal',
      { level: 'person', measures: [], checkInOn: '2026-11-18', was: [] },
      'Ship it',
      { owner: 'them', practice: 'goals' },
    );
    const { actions } = setUp(dana, { open: [heard, goal] });
    const block = within(screen.getByRole('region', { name: 'Due now' }));
    expect(block.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Ship itCheck-in dueCheck in',
      'Too many meetingsTo read backRead back',
    ]);
    fireEvent.click(block.getByRole('button', { name: 'Read back Too many meetings' }));
    await wait();
    expect(actions.setItemState).toHaveBeenCalledWith(heard.id, 'done');
    fireEvent.click(block.getByRole('button', { name: 'Check in Ship it' }));
    await vi.waitFor(() => screen.getByRole('region', { name: 'Goals' }));
  });

  it('asks what became of a line where it was settled, as nothing else shows it', async () => {
    const overdue = { practice: 'support', dueOn: '2026-11-01' };
    const ask = item('ask', { form: 'ask', outcome: '' }, 'Lend us a tester', overdue);
    const { actions } = setUp(ivo, { open: [ask] });
    fireEvent.click(screen.getByRole('button', { name: 'Settled Lend us a tester' }));
    await wait();
    const field = screen.getByRole('textbox', { name: 'What became of it' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'She came' } });
    press('Enter', field);
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({ id: ask.id, part: { outcome: 'She came' } });
  });

  it('shows four lines, and all when asked', () => {
    const open = ['a', 'b', 'c', 'd', 'e'].map((text) => item('feedback', give, text, { practice: 'trust' }));
    setUp(dana, { open });
    const block = within(screen.getByRole('region', { name: 'Due now' }));
    expect(block.getAllByRole('listitem')).toHaveLength(4);
    fireEvent.click(block.getByRole('button', { name: 'Show all' }));
    expect(block.getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('The one question', () => {
  const coverage = {
    ...emptyCoverage('dana'),
    touched: { trust: NOW, development: NOW, goals: '2026-11-01T09:00:00.000Z' },
  };

  it('is of the practice that has waited longest, and goes into this talk', async () => {
    const { actions } = setUp(dana, { coverage });
    const card = within(screen.getByRole('region', { name: 'One question' }));
    card.getByText('Goals · waiting for 19 days');
    fireEvent.click(card.getByRole('button', { name: 'Ask this' }));
    await wait();
    expect(actions.takeQuestion).toHaveBeenCalledWith({
      personId: 'dana',
      meetingId: 'meeting-dana',
      questionId: expect.stringMatching(/^goals_\d+$/),
      practice: 'goals',
      text: expect.stringMatching(/\?$/),
    });
  });

  it('can be another, or none for now', async () => {
    const { actions, show } = setUp(dana, { coverage });
    fireEvent.click(button('Another'));
    await wait();
    expect(actions.passQuestion).toHaveBeenCalledWith('dana', expect.stringMatching(/^goals_/));
    fireEvent.click(button('Not for now'));
    await wait();
    expect(actions.restQuestions).toHaveBeenCalledWith('dana', 'meeting-dana');
    show(dana, { coverage: { ...coverage, restsIn: 'meeting-dana' } });
    expect(screen.queryByRole('region', { name: 'One question' })).toBeNull();
    fireEvent.click(button('Offer a question'));
    await wait();
    expect(actions.restQuestions).toHaveBeenLastCalledWith('dana', null);
    screen.getByRole('region', { name: 'One question' });
  });

  it('is offered again only when asked for, once one was taken into the talk', () => {
    const taken = item('talking-point', { form: 'question', questionId: 'goals_1' }, 'Which?', {
      meetingId: meetingWith(dana).id,
    });
    setUp(dana, { coverage, open: [taken] });
    expect(screen.queryByRole('region', { name: 'One question' })).toBeNull();
    fireEvent.click(button('Offer a question'));
    screen.getByRole('region', { name: 'One question' });
  });

  it('says so when it could not be taken', async () => {
    const { actions } = setUp(dana, { coverage });
    actions.takeQuestion.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(button('Ask this'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('The question is still here.');
  });
});
