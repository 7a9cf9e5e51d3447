// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddItem } from '../../../components/items/add-item';
import { DoneItems } from '../../../components/items/done-items';
import type { ItemActions } from '../../../components/items/item-actions';
import { createItemEntry } from '../../../components/items/item-entry';
import { beginningAt, type ItemPlace, targetOf } from '../../../components/items/item-target';
import { keepInPlace } from '../../../components/items/keep-in-place';
import { OpenItemList } from '../../../components/items/open-item-list';
import { splitLines } from '../../../components/items/split-lines';
import { useItemRows } from '../../../components/items/use-item-rows';
import type { OpenItem } from '../../../utils/model/item';
import { English } from './english';
import { dana, doneItem, ivo, NOW, openItem, talkingPoint } from './examples';
import { fakeItemActions } from './fake-item-actions';

const groups = (['mine', 'theirs', 'waiting', 'to-talk-about'] as const).map((id) => ({
  id,
  name: id,
  head: id,
  theirs: 'Dana’s',
}));

function List({ items, actions }: { items: OpenItem[]; actions: ItemActions }) {
  const rows = useItemRows(actions);
  return (
    <OpenItemList
      items={items}
      groups={groups}
      groupOf={targetOf}
      rows={rows}
      people={[dana, ivo]}
      now={NOW}
      empty="Nothing"
    />
  );
}

function setUp(items: OpenItem[]) {
  const actions = fakeItemActions();
  const draw = (next: OpenItem[]) => (
    <English>
      <List items={next} actions={actions} />
    </English>
  );
  const { rerender } = render(draw(items));
  return { actions, show: (next: OpenItem[]) => rerender(draw(next)) };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const names = () =>
  screen
    .getAllByRole('checkbox')
    .map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent);
const [a, b, c] = [openItem('A'), openItem('B'), openItem('C')];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('A checked item', () => {
  it('stays where it was for a moment, checked, and then leaves', async () => {
    const { actions, show } = setUp([a, b, c]);
    fireEvent.click(box('B'));
    expect(actions.setItemState).toHaveBeenCalledWith('B', 'done');
    show([a, c]);
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(box('B').checked).toBe(true);
    await wait(1500);
    expect(names()).toEqual(['A', 'C']);
  });

  it('does not come back when the notebook is read late', async () => {
    const { show } = setUp([a, b]);
    fireEvent.click(box('B'));
    await wait(3000);
    expect(box('B').checked).toBe(true);
    show([a]);
    expect(names()).toEqual(['A']);
  });

  it('can be unchecked while it is still there', async () => {
    const { actions, show } = setUp([a, b]);
    fireEvent.click(box('B'));
    show([a]);
    fireEvent.click(box('B'));
    expect(actions.setItemState).toHaveBeenLastCalledWith('B', 'open');
    show([a, b]);
    await wait(3000);
    expect(box('B').checked).toBe(false);
  });

  it('is unchecked again, with words, when it could not be kept', async () => {
    const { actions } = setUp([a]);
    actions.setItemState.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(box('A'));
    await wait(0);
    expect(box('A').checked).toBe(false);
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(box('A').checked).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hands the focus on to the row that takes its place', async () => {
    const { show } = setUp([a, b, c]);
    box('B').focus();
    fireEvent.click(box('B'));
    show([a, c]);
    await wait(1500);
    expect(document.activeElement).toBe(box('C'));
  });
});

describe('A deleted item', () => {
  it('leaves a line with the way back, in its place', async () => {
    const { actions, show } = setUp([a, b, c]);
    const remove = screen.getByRole('button', { name: 'Delete “B”' });
    remove.focus();
    fireEvent.click(remove);
    show([a, c]);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(actions.restoreItem).toHaveBeenCalledWith('B');
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(document.activeElement).toBe(box('B'));
    show([a, b, c]);
    await wait(20_000);
    expect(names()).toEqual(['A', 'B', 'C']);
  });
});

describe('A dropped item', () => {
  const unfold = (text: string) =>
    fireEvent.click(screen.getByRole('button', { name: `Mark or pass on “${text}”` }));

  it('leaves a line with the way back, in its place', async () => {
    const { actions, show } = setUp([a, b]);
    unfold('A');
    const drop = screen.getByRole('button', { name: 'Drop “A”' });
    drop.focus();
    fireEvent.click(drop);
    expect(actions.setItemState).toHaveBeenLastCalledWith('A', 'dropped');
    show([b]);
    screen.getByText('Dropped “A”');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.setItemState).toHaveBeenLastCalledWith('A', 'open');
    expect(actions.restoreItem).not.toHaveBeenCalled();
    await wait(0);
    expect(names()).toEqual(['A', 'B']);
  });

  it('is back, with words, when it could not be kept', async () => {
    const { actions } = setUp([a]);
    actions.setItemState.mockRejectedValueOnce(new Error('full'));
    unfold('A');
    fireEvent.click(screen.getByRole('button', { name: 'Drop “A”' }));
    await wait(0);
    screen.getByRole('alert');
    expect(names()).toEqual(['A']);
  });

  it('is kept among what is done, and says so', async () => {
    const actions = fakeItemActions();
    function Done() {
      return (
        <DoneItems
          items={[doneItem('A'), { ...doneItem('B'), state: 'dropped' }]}
          rows={useItemRows(actions)}
        />
      );
    }
    render(
      <English>
        <Done />
      </English>,
    );
    screen.getByText('Done since last time (2)');
    screen.getByText('dropped');
    fireEvent.click(screen.getByRole('checkbox', { name: 'B', hidden: true }));
    expect(actions.setItemState).toHaveBeenCalledWith('B', 'open');
    await wait(0);
  });
});

describe('What is said of an item', () => {
  const said = () => [...document.querySelectorAll('.item-meta > *')].map((word) => word.textContent);

  it('is whom it waits for, what it is and where it is from', () => {
    setUp([
      openItem('Budget', { owner: 'third', part: { form: 'roadblock', waitingFor: 'Priya' } }),
      talkingPoint('Pairing', { from: { name: 'Ivo' }, part: { form: 'share', questionId: null } }),
      openItem('Offer', { owner: 'third' }),
    ]);
    expect(said()).toEqual(['waiting for Priya', 'roadblock', 'waiting for others', 'from Ivo', 'to share']);
    within(screen.getByRole('group', { name: 'waiting' })).getByRole('checkbox', { name: 'Budget' });
  });

  it('is how private it is and that it goes up or was told, unless it is confidential', () => {
    const up = { topic: 'win', toldAt: null } as const;
    setUp([
      openItem('a', { privacy: 'shareable', up }),
      openItem('b', { privacy: 'confidential', up }),
      talkingPoint('c', { privacy: 'confidential', from: 'hidden' }),
      openItem('d', { up: { topic: 'risk', toldAt: NOW } }),
      openItem('e'),
    ]);
    expect(said()).toEqual([
      'can be shared',
      'goes up: win',
      'confidential',
      'told upward: Risk',
      'told in confidence',
    ]);
  });
});

describe('An item carried for the third time', () => {
  const old = openItem('Rubric', { carried: 4, createdAt: '2026-09-19T09:30:00.000Z' });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('asks for a decision, and is asked no more once there is one', () => {
    const { show } = setUp([old, { ...old, id: 'x', text: 'Fresh', carried: 2 }]);
    expect(screen.getAllByText(/Decide:/)).toHaveLength(1);
    screen.getByText('Carried 4 times in 62 days. Decide:');
    expect(screen.queryByText('carried 4 times')).toBeNull();
    show([{ ...old, dueOn: '2026-11-27' }]);
    expect(screen.queryByText(/Decide:/)).toBeNull();
    screen.getByText('carried 4 times');
  });

  it('is done now, on a day, or not at all', async () => {
    const { actions } = setUp([old]);
    press('Do it now: “Rubric”');
    await wait(0);
    expect(actions.editItem).toHaveBeenLastCalledWith({ id: 'Rubric', dueOn: '2026-11-20' });
    press('Set a date: “Rubric”');
    const day = screen.getByLabelText('Due on');
    expect(document.activeElement).toBe(day);
    fireEvent.input(day, { target: { value: '2026-12-01' } });
    press('Save');
    await wait(0);
    expect(actions.editItem).toHaveBeenLastCalledWith({ id: 'Rubric', dueOn: '2026-12-01' });
    press('Drop “Rubric”');
    expect(actions.setItemState).toHaveBeenCalledWith('Rubric', 'dropped');
    await wait(0);
  });

  it('goes to somebody else, known or not', async () => {
    const { actions } = setUp([old]);
    press('Delegate “Rubric”');
    fireEvent.input(screen.getByRole('combobox', { name: 'To whom' }), { target: { value: 'Ivo Marković' } });
    press('Save');
    await wait(0);
    expect(actions.editItem).toHaveBeenCalledWith({
      id: 'Rubric',
      owner: 'third',
      part: { waitingFor: 'Ivo Marković' },
      involves: ['ivo'],
    });
  });

  it('says so when the decision could not be kept', async () => {
    const { actions } = setUp([old]);
    actions.editItem.mockRejectedValueOnce(new Error('full'));
    press('Do it now: “Rubric”');
    await wait(0);
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(actions.editItem).toHaveBeenCalledTimes(2);
  });
});

describe('Keys in the list', () => {
  it('move an item among its neighbours with Alt and the arrows', () => {
    const { actions } = setUp([a, openItem('T', { owner: 'them' }), b, c]);
    fireEvent.keyDown(box('B'), { key: 'ArrowUp', altKey: true });
    expect(actions.moveItem).toHaveBeenLastCalledWith('B', null, 'A');
    fireEvent.keyDown(box('B'), { key: 'ArrowDown', altKey: true });
    expect(actions.moveItem).toHaveBeenLastCalledWith('B', 'C', null);
    fireEvent.keyDown(box('T'), { key: 'ArrowDown', altKey: true });
    expect(actions.moveItem).toHaveBeenCalledTimes(2);
  });

  it('keep the focus on an item that moves', () => {
    const { show } = setUp([a, b, c]);
    const moving = screen.getByRole('button', { name: 'Move up “C”' });
    moving.focus();
    show([c, a, b]);
    expect(names()).toEqual(['C', 'A', 'B']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up “C”' }));
  });

  it('walk from box to box with the arrows', () => {
    setUp([a, b]);
    box('A').focus();
    fireEvent.keyDown(box('A'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(box('B'));
  });
});

describe('An item being edited', () => {
  it('sends only what was changed', async () => {
    const { actions } = setUp([a]);
    fireEvent.keyDown(box('A'), { key: 'Enter' });
    const field = screen.getByRole('textbox', { name: 'Item text' });
    fireEvent.input(field, { target: { value: 'A, but better' } });
    fireEvent.input(screen.getByLabelText('Due'), { target: { value: '2026-12-01' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    expect(actions.editItem).toHaveBeenCalledWith({ id: 'A', text: 'A, but better', dueOn: '2026-12-01' });
    expect(document.activeElement).toBe(box('A'));
  });

  it('keeps what was typed through every reading, even when the item goes elsewhere or is closed', () => {
    const { show } = setUp([a, b]);
    fireEvent.click(screen.getByRole('button', { name: 'Edit “A”' }));
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Item text' });
    fireEvent.input(field(), { target: { value: 'half' } });
    show([b, { ...a, owner: 'them' }]);
    expect(field().value).toBe('half');
    show([b]);
    expect(field().value).toBe('half');
  });

  it('becomes a third one’s, and somebody’s own again', async () => {
    const third = openItem('Budget', {
      owner: 'third',
      part: { form: 'promise', waitingFor: 'Ivo Marković' },
      involves: ['ivo', 'mara'],
    });
    const { actions } = setUp([a, third]);
    fireEvent.click(screen.getByRole('button', { name: 'Edit “A”' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Waiting' }));
    fireEvent.input(screen.getByRole('combobox', { name: 'Waiting for' }), { target: { value: 'Legal' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await wait(0);
    expect(actions.editItem).toHaveBeenLastCalledWith({
      id: 'A',
      owner: 'third',
      part: { waitingFor: 'Legal' },
      involves: [],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Budget”' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Mine' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await wait(0);
    expect(actions.editItem).toHaveBeenLastCalledWith({
      id: 'Budget',
      owner: 'me',
      part: { waitingFor: null },
      involves: ['mara'],
    });
  });

  it('stays open and says so when it could not be kept', async () => {
    const { actions } = setUp([a]);
    actions.editItem.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('button', { name: 'Edit “A”' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Item text' }), { target: { value: 'Z' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await wait(0);
    screen.getByRole('alert');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Item text' }).value).toBe('Z');
  });
});

describe('The field for one more item', () => {
  function setUpField(onAdd = vi.fn(async (_text: string, _place: ItemPlace) => {})) {
    render(
      <English>
        <AddItem entry={createItemEntry()} theirs="Dana’s" people={[ivo]} onAdd={onAdd} />
      </English>,
    );
    return { onAdd, field: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }) };
  }

  it('adds with Enter, is empty at once, and keeps the focus', async () => {
    const { onAdd, field } = setUpField();
    field.focus();
    fireEvent.input(field, { target: { value: ' Call Mara ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.value).toBe('');
    await wait(0);
    expect(onAdd.mock.calls).toEqual([['Call Mara', { target: 'mine', waitingFor: null, involves: [] }]]);
    expect(document.activeElement).toBe(field);
  });

  it('adds to whoever owes it, or to what is to be talked about', async () => {
    const { onAdd, field } = setUpField();
    fireEvent.click(screen.getByRole('radio', { name: 'To talk about' }));
    fireEvent.input(field, { target: { value: 'Pairing' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    expect(onAdd.mock.calls[0]?.[1].target).toBe('to-talk-about');
  });

  it('asks whom a line waits for, and keeps somebody known as a person', async () => {
    const { onAdd, field } = setUpField();
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Waiting' }));
    fireEvent.input(field, { target: { value: 'Budget' } });
    const name = screen.getByRole('combobox', { name: 'Waiting for' });
    for (const typed of ['ivo marković ', 'Legal']) {
      fireEvent.input(field, { target: { value: 'Budget' } });
      fireEvent.input(name, { target: { value: typed } });
      fireEvent.keyDown(name, { key: 'Enter' });
    }
    await wait(0);
    const places = onAdd.mock.calls.map(([, place]) => place);
    expect(places).toEqual([
      { target: 'waiting', waitingFor: 'ivo marković', involves: ['ivo'] },
      { target: 'waiting', waitingFor: 'Legal', involves: [] },
    ]);
    expect(places.map((place) => beginningAt(place).owner)).toEqual(['third', 'third']);
    expect(document.activeElement).toBe(field);
  });

  it('keeps what could not be added in sight, and tries again', async () => {
    const { onAdd, field } = setUpField();
    onAdd.mockRejectedValueOnce(new Error('full'));
    fireEvent.input(field, { target: { value: 'Call Mara' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    screen.getByText('Could not keep “Call Mara”.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(onAdd).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('A pasted list', () => {
  it('becomes one item a line, without its marks', () => {
    expect(splitLines('- one\r\n\n * two\n3. three\n- [x] four\n[ ] five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });
});

describe('Rows about to leave', () => {
  const rows = (...ids: string[]) => ids.map((id) => ({ id }));
  it('stay behind the row they stood behind', () => {
    const leaving = new Map(rows('b', 'x').map((row) => [row.id, row]));
    expect(keepInPlace(rows('c', 'a'), leaving, ['a', 'b', 'c', 'x'])).toEqual(rows('c', 'x', 'a', 'b'));
    expect(keepInPlace([], leaving, ['a', 'b', 'c', 'x'])).toEqual(rows('b', 'x'));
  });
});
