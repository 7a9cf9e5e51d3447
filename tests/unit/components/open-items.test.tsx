// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddItem } from '../../../components/items/add-item';
import type { ItemActions } from '../../../components/items/item-actions';
import { createItemEntry } from '../../../components/items/item-entry';
import { targetOf } from '../../../components/items/item-target';
import { keepInPlace } from '../../../components/items/keep-in-place';
import { OpenItemList } from '../../../components/items/open-item-list';
import { splitLines } from '../../../components/items/split-lines';
import { useItemRows } from '../../../components/items/use-item-rows';
import type { OpenItem } from '../../../utils/model/item';
import { English } from './english';
import { NOW, openItem } from './examples';

function fakeActions() {
  return {
    editItem: vi.fn(async () => {}),
    setItemState: vi.fn(async () => {}),
    moveItem: vi.fn(async () => {}),
    deleteItem: vi.fn(async () => {}),
    restoreItem: vi.fn(async () => {}),
  } satisfies ItemActions;
}

const groups = (['mine', 'theirs', 'to-talk-about'] as const).map((id) => ({
  id,
  name: id,
  head: id,
  theirs: 'Dana’s',
}));

function List({ items, actions }: { items: OpenItem[]; actions: ItemActions }) {
  const rows = useItemRows(actions);
  return (
    <OpenItemList items={items} groups={groups} groupOf={targetOf} rows={rows} now={NOW} empty="Nothing" />
  );
}

function setUp(items: OpenItem[]) {
  const actions = fakeActions();
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
  function setUpField(onAdd = vi.fn(async (_text: string, _target: string) => {})) {
    render(
      <English>
        <AddItem entry={createItemEntry()} theirs="Dana’s" onAdd={onAdd} />
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
    expect(onAdd.mock.calls).toEqual([['Call Mara', 'mine']]);
    expect(document.activeElement).toBe(field);
  });

  it('adds to whoever owes it, or to what is to be talked about', async () => {
    const { onAdd, field } = setUpField();
    fireEvent.click(screen.getByRole('radio', { name: 'To talk about' }));
    fireEvent.input(field, { target: { value: 'Pairing' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    expect(onAdd.mock.calls).toEqual([['Pairing', 'to-talk-about']]);
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
