// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import type { PanelActions } from '../../../components/panel/panel-props';
import type { PanelView, PracticesShown } from '../../../utils/model/views';
import { English } from './english';
import { dana, doneItem, ivo, meetingWith, NOW, openItem, viewOf } from './examples';

function fakeActions() {
  return {
    setFolded: vi.fn(async () => {}),
    begin: vi.fn(async () => {}),
    declareOneOnOne: vi.fn(async () => {}),
    switchSide: vi.fn(async () => {}),
    declareNotOneOnOne: vi.fn(async () => {}),
    editPerson: vi.fn(async () => {}),
    saveNote: vi.fn(async (_: string, text: string) => text),
    addItem: vi.fn(async () => {}),
    editItem: vi.fn(async () => {}),
    setItemState: vi.fn(async () => {}),
    moveItem: vi.fn(async () => {}),
    deleteItem: vi.fn(async () => {}),
    restoreItem: vi.fn(async () => {}),
    markItem: vi.fn(async () => {}),
    passOn: vi.fn(async () => {}),
    setBlurred: vi.fn(async () => {}),
    checkGoal: vi.fn(async () => {}),
    adjustGoal: vi.fn(async () => {}),
    addEvidence: vi.fn(async () => {}),
    confirmAgreements: vi.fn(async () => {}),
    takeQuestion: vi.fn(async () => {}),
    passQuestion: vi.fn(async () => {}),
    restQuestions: vi.fn(async () => {}),
    tellBrief: vi.fn(async () => {}),
  } satisfies PanelActions;
}

function setUp(view: PanelView, practices: PracticesShown | null = null) {
  const actions = fakeActions();
  const draw = (next: PanelView, read: PracticesShown | null) => (
    <English>
      <Panel view={next} practices={read} now={NOW} actions={actions} />
    </English>
  );
  const { rerender } = render(draw(view, practices));
  return {
    actions,
    show: (next: PanelView, read: PracticesShown | null = null) => rerender(draw(next, read)),
  };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const list = () => within(screen.getByRole('list', { name: 'Open items' }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('The panel with somebody known', () => {
  it('says who it is, what was said last time, and what is open, under the promised names', () => {
    setUp(
      viewOf(dana, {
        lastTime: {
          metAt: '2026-10-30T09:00:00.000Z',
          note: { text: 'Wants to lead.', startsAt: '2026-10-30T09:00:00.000Z' },
        },
        openItems: [
          openItem('Send the rubric', {
            dueOn: '2026-11-12',
            carried: 2,
            createdAt: '2026-09-19T09:30:00.000Z',
          }),
          openItem('Write the guide', { owner: 'them' }),
          openItem('Pairing', { kind: 'talking-point' }),
        ],
      }),
    );
    const region = within(screen.getByRole('region', { name: '1:1 with Dana Lee' }));
    region.getByRole('heading', { level: 1, name: 'Dana Lee' });
    region.getByText('Last met 3 weeks ago');
    within(region.getByRole('region', { name: 'Last time' })).getByText('Wants to lead.');
    expect(list().getAllByRole('checkbox')).toHaveLength(3);
    for (const name of ['Mine', 'Dana Lee’s', 'To talk about']) list().getByRole('group', { name });
    list().getByText('Overdue: Nov 12');
    list().getByText('carried 2 times');
    list().getByText('62 days');
    region.getByRole('textbox', { name: 'Add open item' });
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('shows a note only after it was read, and saves what is typed with what it was based on', async () => {
    const { actions } = setUp(viewOf(dana, { meeting: meetingWith(dana, { note: 'before' }) }));
    expect(notes().value).toBe('before');
    fireEvent.input(notes(), { target: { value: 'before and after' } });
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    await wait(400);
    expect(actions.saveNote).toHaveBeenCalledWith('meeting-dana', 'before and after', 'before');
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('says in words that a note could not be saved, keeps it, and tries again', async () => {
    const { actions } = setUp(viewOf(dana));
    actions.saveNote.mockRejectedValueOnce(new Error('disk full'));
    fireEvent.input(notes(), { target: { value: 'dear' } });
    fireEvent.blur(notes());
    await wait(0);
    expect(screen.getByRole('status').textContent).toContain('not be stored yet');
    expect(notes().value).toBe('dear');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('sends a half-typed note to its own meeting when another event is opened', async () => {
    const { actions, show } = setUp(viewOf(dana));
    fireEvent.input(notes(), { target: { value: 'about Dana' } });
    show(viewOf(ivo, { meeting: meetingWith(ivo, { note: 'about Ivo' }) }));
    await wait(1000);
    expect(actions.saveNote.mock.calls).toEqual([['meeting-dana', 'about Dana', '']]);
    expect(notes().value).toBe('about Ivo');
  });

  it('keeps the caret and half-typed words when the notebook is read again', async () => {
    const { show } = setUp(viewOf(dana, { meeting: meetingWith(dana, { note: 'one two' }) }));
    const field = notes();
    field.focus();
    field.setSelectionRange(7, 7);
    const add = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' });
    fireEvent.input(add, { target: { value: 'half ty' } });
    show(
      viewOf(dana, {
        meeting: meetingWith(dana, { note: 'zero one two', revision: 2 }),
        openItems: [openItem('New')],
      }),
    );
    expect(notes()).toBe(field);
    expect(field.value).toBe('zero one two');
    expect(field.selectionStart).toBe(12);
    expect(add.value).toBe('half ty');
  });

  it('finds what was half typed again after another event was opened', () => {
    const { show } = setUp(viewOf(dana));
    fireEvent.input(screen.getByRole('textbox', { name: 'Add open item' }), { target: { value: 'half' } });
    show({ folded: false, blurred: false, theme: 'light', shows: 'nothing' });
    show(viewOf(ivo));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }).value).toBe('');
    show(viewOf(dana));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }).value).toBe('half');
  });

  it('folds on Escape, but not while an edit wants the key', async () => {
    const { actions } = setUp(viewOf(dana, { openItems: [openItem('Send it')] }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Send it”' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Item text' }), { key: 'Escape' });
    await wait(0);
    expect(actions.setFolded).not.toHaveBeenCalled();
    fireEvent.keyDown(list().getByRole('checkbox', { name: 'Send it' }), { key: 'Escape' });
    expect(actions.setFolded).toHaveBeenCalledWith(true);
  });

  it('says so when it could not be folded', async () => {
    const { actions } = setUp(viewOf(dana));
    actions.setFolded.mockRejectedValueOnce(new Error('gone'));
    fireEvent.click(screen.getByRole('button', { name: 'Fold panel' }));
    await wait(0);
    expect(screen.getByRole('alert').textContent).toContain('did not move');
  });

  it('changes the relationship where it stands', async () => {
    const { actions } = setUp(viewOf(dana));
    fireEvent.change(screen.getByRole('combobox', { name: 'Relationship' }), { target: { value: 'peer' } });
    await wait(0);
    expect(actions.editPerson).toHaveBeenCalledWith({ personId: 'dana', relationship: 'peer' });
  });

  it('lists what was done since last time under another name, and opens it again', async () => {
    const { actions } = setUp(
      viewOf(dana, { openItems: [openItem('Open')], doneItems: [doneItem('Done one')] }),
    );
    screen.getByText('Done since last time (1)');
    expect(screen.getAllByRole('list', { name: /Open items/i })).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done one', hidden: true }));
    await wait(0);
    expect(actions.setItemState).toHaveBeenCalledWith('Done-one', 'open');
  });
});

describe('The folded panel', () => {
  it('is only a way back', () => {
    const { actions } = setUp({ ...viewOf(dana), folded: true });
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open Aside' }));
    expect(actions.setFolded).toHaveBeenCalledWith(false);
  });
});

describe('The panel with somebody new', () => {
  const view: PanelView = {
    folded: false,
    blurred: false,
    theme: 'dark',
    shows: 'new',
    name: 'Dana Lee',
    address: 'dana@example.com',
  };

  it('begins once a relationship was chosen', async () => {
    const { actions } = setUp(view);
    const region = within(screen.getByRole('region', { name: 'New 1:1 with Dana Lee' }));
    const begin = region.getByRole<HTMLButtonElement>('button', { name: 'Begin' });
    expect(begin.disabled).toBe(true);
    const choices = within(region.getByRole('radiogroup', { name: 'Relationship' }));
    expect(choices.getAllByRole('radio')).toHaveLength(4);
    fireEvent.click(choices.getByRole('radio', { name: 'Manager' }));
    fireEvent.click(begin);
    await wait(0);
    expect(actions.begin).toHaveBeenCalledWith('Dana Lee', 'manager');
  });

  it('takes the digits 1 to 4 for the relationships, but not in the name', () => {
    setUp(view);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: '3' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Peer' }).checked).toBe(false);
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Manager' }), { key: '3' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Peer' }).checked).toBe(true);
  });

  it('says so when it could not begin', async () => {
    const { actions } = setUp(view);
    actions.begin.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('radio', { name: 'Peer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await wait(0);
    screen.getByRole('alert');
  });
});

describe('The panel with an undecided event', () => {
  const view: PanelView = {
    folded: false,
    blurred: false,
    theme: 'light',
    shows: 'undecided',
    title: 'Coffee',
    why: 'no-guests',
    people: [dana, ivo],
  };

  it('takes somebody known as the answer', async () => {
    const { actions } = setUp(view);
    within(screen.getByRole('region', { name: 'Is this a 1:1?' })).getByText('Coffee');
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, a 1:1' });
    expect(yes.disabled).toBe(true);
    const person = screen.getByRole('combobox', { name: 'Person' });
    fireEvent.input(person, { target: { value: 'iv' } });
    fireEvent.keyDown(person, { key: 'Enter' });
    fireEvent.click(yes);
    await wait(0);
    expect(actions.declareOneOnOne).toHaveBeenCalledWith({ personId: 'ivo' });
  });

  it('takes the name of somebody new as the answer', async () => {
    const { actions } = setUp(view);
    const person = screen.getByRole('combobox', { name: 'Person' });
    fireEvent.input(person, { target: { value: 'Xenia' } });
    screen.getByRole('option', { name: 'New person: “Xenia”' });
    fireEvent.click(screen.getByRole('button', { name: 'Yes, a 1:1' }));
    await wait(0);
    expect(actions.declareOneOnOne).toHaveBeenCalledWith({ name: 'Xenia' });
  });

  it('takes no for an answer', async () => {
    const { actions } = setUp(view);
    fireEvent.click(screen.getByRole('button', { name: 'Not a 1:1' }));
    await wait(0);
    expect(actions.declareNotOneOnOne).toHaveBeenCalled();
  });
});

describe('The panel before an event was opened', () => {
  it('says in one sentence how it works', () => {
    setUp({ folded: false, blurred: false, theme: 'light', shows: 'nothing' });
    screen.getByText(/Click a 1:1 in your calendar/);
  });
});
