import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pickerLater } from '../../../components/people/picker-later';
import { Popup } from '../../../components/popup/popup';
import type { PopupActions, PopupProps } from '../../../components/popup/popup-props';
import type { Draft } from '../../../utils/model/views';
import { English } from './english';
import { dana, ivo, NOW, openItem, talkingPoint } from './examples';
import { fakeItemActions } from './fake-item-actions';

function setUp(change: Partial<PopupProps> = {}) {
  const actions = {
    ...fakeItemActions(),
    add: vi.fn(async (_personId: string, _kind: Draft['kind'], _text: string) => {}),
    saveDraft: vi.fn((_draft: Draft | null) => {}),
    openPerson: vi.fn(async () => {}),
    openNotebook: vi.fn(async () => {}),
    setBlurred: vi.fn(async () => {}),
  } satisfies PopupActions;
  const draw = (next: Partial<PopupProps>) => (
    <English>
      <Popup
        people={[dana, ivo]}
        suggested={null}
        draft={null}
        openItems={{ groups: [] }}
        pageReport={null}
        backups={{ lastAt: null, beganAt: null, restoredAt: null, automatic: null }}
        blurred={false}
        now={NOW}
        actions={actions}
        {...change}
        {...next}
      />
    </English>
  );
  const { rerender } = render(draw({}));
  return { actions, show: (next: Partial<PopupProps>) => rerender(draw(next)) };
}

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
const person = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Person' });
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const type = (text: string) => fireEvent.input(note(), { target: { value: text } });
const addButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Add' });

afterEach(cleanup);

beforeAll(async () => {
  await pickerLater.load();
});

describe('Adding a note from the toolbar', () => {
  it('begins in the note when the person is known already', () => {
    setUp({ suggested: ivo });
    expect(person().value).toBe('Ivo Marković');
    expect(document.activeElement).toBe(note());
  });

  it('begins with the person when nobody is near', () => {
    setUp();
    expect(document.activeElement).toBe(person());
    expect(addButton().disabled).toBe(true);
  });

  it('adds, says where to, empties the field and keeps the person', async () => {
    const { actions } = setUp({ suggested: dana });
    type('Ask about May');
    fireEvent.click(addButton());
    expect(screen.getByRole('status').textContent).toBe('');
    await settle();
    expect(actions.add).toHaveBeenCalledWith('dana', 'note', 'Ask about May');
    expect(screen.getByRole('status').textContent).toBe('Added to your next 1:1 with Dana Lee');
    expect(note().value).toBe('');
    expect(person().value).toBe('Dana Lee');
  });

  it('keeps the draft at every change and drops it once it was added', async () => {
    const { actions } = setUp({ suggested: dana });
    type('A');
    fireEvent.click(screen.getByRole('radio', { name: 'Talking point' }));
    expect(actions.saveDraft.mock.calls).toEqual([
      [{ personId: 'dana', kind: 'note', text: 'A' }],
      [{ personId: 'dana', kind: 'talking-point', text: 'A' }],
    ]);
    fireEvent.keyDown(note(), { key: 'Enter' });
    await settle();
    expect(actions.add).toHaveBeenCalledWith('dana', 'talking-point', 'A');
    expect(actions.saveDraft).toHaveBeenLastCalledWith(null);
  });

  it('goes on with the draft that was left', () => {
    setUp({ suggested: dana, draft: { personId: 'ivo', kind: 'action', text: 'half' } });
    expect(person().value).toBe('Ivo Marković');
    expect(note().value).toBe('half');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Open item' }).checked).toBe(true);
  });

  it('loses nothing when it could not be added', async () => {
    const { actions } = setUp({ suggested: dana });
    actions.add.mockRejectedValueOnce(new Error('full'));
    type('dear');
    fireEvent.click(addButton());
    await settle();
    screen.getByRole('alert');
    expect(note().value).toBe('dear');
    expect(actions.saveDraft).not.toHaveBeenCalledWith(null);
  });

  it('keeps what was typed on while it was being added', async () => {
    const { actions } = setUp({ suggested: dana });
    type('one');
    fireEvent.click(addButton());
    type('one two');
    await settle();
    expect(note().value).toBe('two');
    expect(actions.saveDraft).toHaveBeenLastCalledWith({ personId: 'dana', kind: 'note', text: 'two' });
  });

  it('makes new lines in a note with Enter, and adds with Ctrl and Enter', async () => {
    const { actions } = setUp({ suggested: dana });
    type('one');
    fireEvent.keyDown(note(), { key: 'Enter' });
    expect(actions.add).not.toHaveBeenCalled();
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    expect(actions.add).toHaveBeenCalledTimes(1);
    await settle();
  });

  it('says how to begin while nobody is known', () => {
    setUp({ people: [] });
    screen.getByText(/Click a 1:1 in Google Calendar/);
  });
});

describe('Choosing a person by keyboard', () => {
  it('finds by name or address, walks with the arrows and takes with Enter', () => {
    const { actions } = setUp();
    fireEvent.input(person(), { target: { value: 'example' } });
    expect(person().getAttribute('aria-expanded')).toBe('true');
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(2);
    expect(person().getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    fireEvent.keyDown(person(), { key: 'ArrowDown' });
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(person(), { key: 'ArrowDown' });
    fireEvent.keyDown(person(), { key: 'ArrowUp' });
    fireEvent.keyDown(person(), { key: 'Enter' });
    expect(person().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(note());
    expect(actions.add).not.toHaveBeenCalled();
  });

  it('closes the list with Escape and goes no further', () => {
    setUp({ suggested: dana });
    fireEvent.keyDown(person(), { key: 'ArrowDown' });
    expect(person().getAttribute('aria-expanded')).toBe('true');
    const goesOn = fireEvent.keyDown(person(), { key: 'Escape' });
    expect(goesOn).toBe(false);
    expect(person().getAttribute('aria-expanded')).toBe('false');
    expect(person().value).toBe('Dana Lee');
  });

  it('takes the best match along with Tab', () => {
    setUp();
    fireEvent.input(person(), { target: { value: 'iv' } });
    fireEvent.keyDown(person(), { key: 'Tab' });
    expect(person().value).toBe('Ivo Marković');
  });

  it('goes back to whoever was chosen before with Escape', () => {
    const { actions } = setUp({ suggested: dana });
    type('for Dana');
    fireEvent.input(person(), { target: { value: 'i' } });
    fireEvent.keyDown(person(), { key: 'Escape' });
    expect(person().value).toBe('Dana Lee');
    expect(actions.saveDraft).toHaveBeenLastCalledWith({ personId: 'dana', kind: 'note', text: 'for Dana' });
  });

  it('takes the only person that a few letters can mean when the field is left', () => {
    setUp();
    fireEvent.input(person(), { target: { value: 'marko' } });
    fireEvent.blur(person());
    expect(person().value).toBe('Ivo Marković');
  });

  it('says so when nobody is meant', () => {
    setUp();
    fireEvent.input(person(), { target: { value: 'qqqq' } });
    screen.getByText('Nobody by that name yet.');
  });
});

describe('Reviewing open items from the toolbar', () => {
  const mine = openItem('Rubric', { dueOn: '2026-11-12' });
  const theirs = openItem('Guide', { owner: 'them', carried: 4 });
  const other = openItem('Freeze', { personId: 'ivo', owner: 'them' });
  const openItems = {
    groups: [
      { person: dana, items: [mine, theirs] },
      { person: ivo, items: [other] },
    ],
  };
  const review = () => fireEvent.click(screen.getByRole('tab', { name: 'Open items' }));

  it('groups them by person under the promised names', async () => {
    const { actions } = setUp({ openItems });
    review();
    const list = within(screen.getByRole('list', { name: 'Open items' }));
    within(list.getByRole('group', { name: 'Dana Lee' })).getByRole('checkbox', { name: 'Rubric' });
    within(list.getByRole('group', { name: 'Ivo Marković' })).getByRole('checkbox', { name: 'Freeze' });
    fireEvent.click(screen.getByRole('button', { name: 'Open Dana Lee in Calendar' }));
    expect(actions.openPerson).toHaveBeenCalledWith('dana');
    await settle();
  });

  it('filters, says how many each filter leaves, and what it means when there are none', () => {
    const { show } = setUp({ openItems });
    review();
    fireEvent.click(screen.getByRole('radio', { name: 'Long carried 1' }));
    expect(screen.getAllByRole('checkbox')).toEqual([screen.getByRole('checkbox', { name: 'Guide' })]);
    fireEvent.click(screen.getByRole('radio', { name: 'Theirs 2' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    fireEvent.click(screen.getByRole('radio', { name: 'Overdue 1' }));
    show({ openItems: { groups: [{ person: dana, items: [theirs] }] } });
    screen.getByText('Nothing is overdue.');
  });

  it('keeps what waits for others and what is to be talked about out of what is mine', () => {
    const third = openItem('Budget', { owner: 'third', part: { form: 'promise', waitingFor: 'Priya' } });
    setUp({ openItems: { groups: [{ person: dana, items: [mine, third, talkingPoint('Pairing')] }] } });
    review();
    screen.getByRole('radio', { name: 'Mine 1' });
    fireEvent.click(screen.getByRole('radio', { name: 'Waiting 1' }));
    expect(screen.getAllByRole('checkbox')).toEqual([screen.getByRole('checkbox', { name: 'Budget' })]);
    screen.getByText('waiting for Priya');
  });

  it('passes a line on to somebody else, but not to the person it is with', async () => {
    const { actions } = setUp({ openItems });
    review();
    fireEvent.click(screen.getByRole('button', { name: 'Mark or pass on “Rubric”' }));
    const field = screen.getByRole('combobox', { name: 'Raise with' });
    fireEvent.click(field);
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toHaveLength(1);
    fireEvent.keyDown(field, { key: 'Enter' });
    await settle();
    expect(actions.passOn).toHaveBeenCalledWith({
      from: { itemId: 'Rubric' },
      to: ['ivo'],
      as: 'point',
      practice: null,
    });
  });

  it('leaves a checked item in sight for a moment, even the last one of a person', async () => {
    const { actions, show } = setUp({ openItems });
    review();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Freeze' }));
    await settle();
    show({ openItems: { groups: [{ person: dana, items: [mine, theirs] }] } });
    expect(actions.setItemState).toHaveBeenCalledWith('Freeze', 'done');
    within(screen.getByRole('group', { name: 'Ivo Marković' })).getByRole('checkbox', { name: 'Freeze' });
  });

  it('changes tabs with the arrow keys and keeps what was half typed', () => {
    setUp({ openItems, suggested: dana });
    type('half');
    const tab = screen.getByRole('tab', { name: 'Add note' });
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Open items' }).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Open items' }));
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Open items' }), { key: 'Home' });
    expect(note().value).toBe('half');
  });
});

describe('When Calendar’s page cannot be read', () => {
  const pageReport = {
    at: NOW,
    extensionVersion: '1',
    language: 'en',
    view: 'week',
    selectors: { chip: 0 },
    failed: ['chips'],
  };

  it('says so quietly and copies a report that can be looked through', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    setUp({ pageReport });
    screen.getByText(/Everything here still works/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await settle();
    expect(writeText).toHaveBeenCalledWith(JSON.stringify(pageReport, null, 2));
    screen.getByRole('button', { name: 'Copied' });
  });
});
