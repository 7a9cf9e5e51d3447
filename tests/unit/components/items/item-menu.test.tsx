import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ItemMenu } from '../../../../components/items/item-menu';
import { OpenItemList } from '../../../../components/items/open-item-list';
import { useItemRows } from '../../../../components/items/use-item-rows';
import { pickerLater } from '../../../../components/people/picker-later';
import type { Item, OpenItem } from '../../../../utils/model/item';
import { English } from '../english';
import { dana, ivo, NOW, openItem } from '../examples';
import { fakeItemActions } from '../fake-item-actions';

const people = [dana, ivo].map(({ id, name }) => ({ id, name }));

function setUp(item: OpenItem) {
  const actions = fakeItemActions();
  const onClose = vi.fn();
  const draw = (next: Item) => (
    <English>
      <ItemMenu item={next} people={people} practice="trust" actions={actions} onClose={onClose} />
    </English>
  );
  const { rerender } = render(draw(item));
  return { actions, onClose, show: (next: Item) => rerender(draw(next)) };
}

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const raiseWith = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Raise with' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = openItem('Rubric');

afterEach(cleanup);

beforeAll(async () => {
  await pickerLater.load();
});

describe('How private a line is', () => {
  it('is private until another is chosen, and says what confidential means', async () => {
    const { actions } = setUp(line);
    expect(choice('Private').checked).toBe(true);
    screen.getByText(/never goes up, never copied; where it comes from stays hidden/);
    fireEvent.click(choice('Can be shared'));
    await settle();
    expect(actions.markItem).toHaveBeenCalledWith({ id: 'Rubric', privacy: 'shareable' });
    expect(choice('Can be shared').checked).toBe(true);
  });

  it('stays as it was, with words, when it could not be kept', async () => {
    const { actions } = setUp(line);
    actions.markItem.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(choice('Confidential'));
    await settle();
    expect(choice('Private').checked).toBe(true);
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    await settle();
    expect(actions.markItem).toHaveBeenLastCalledWith({ id: 'Rubric', privacy: 'confidential' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows what is read again', () => {
    const { show } = setUp(line);
    show({ ...line, privacy: 'shareable', revision: 2 });
    expect(choice('Can be shared').checked).toBe(true);
  });

  it('cannot be loosened where it was told in confidence', () => {
    setUp({ ...line, privacy: 'confidential', from: 'hidden' });
    expect(screen.queryByRole('radio')).toBeNull();
    screen.getByText(/told this in confidence/);
  });
});

describe('What goes up', () => {
  it('is put under one of four headings, or under none again', async () => {
    const { actions, show } = setUp(line);
    const group = within(screen.getByRole('radiogroup', { name: 'For my manager' }));
    fireEvent.click(group.getByRole('radio', { name: 'Decision wanted' }));
    await settle();
    expect(actions.markItem).toHaveBeenLastCalledWith({ id: 'Rubric', up: 'decision' });
    show({ ...line, up: { topic: 'decision', toldAt: null }, revision: 2 });
    fireEvent.click(group.getByRole('radio', { name: 'No' }));
    await settle();
    expect(actions.markItem).toHaveBeenLastCalledWith({ id: 'Rubric', up: null });
  });

  it('is never a confidential line, and the menu says so', () => {
    setUp({ ...line, privacy: 'confidential' });
    expect(screen.queryByRole('radiogroup', { name: 'For my manager' })).toBeNull();
    screen.getByText('For my manager: not while it is confidential.');
  });
});

describe('Raising a line with somebody', () => {
  it('takes a few letters and Enter, and says with whom', async () => {
    const { actions } = setUp(line);
    fireEvent.input(raiseWith(), { target: { value: 'iv' } });
    fireEvent.keyDown(raiseWith(), { key: 'Enter' });
    await settle();
    expect(actions.passOn).toHaveBeenCalledWith({
      from: { itemId: 'Rubric' },
      to: ['ivo'],
      as: 'point',
      practice: 'trust',
    });
    expect(screen.getByText('Will come up with Ivo Marković')).toBeTruthy();
    expect(raiseWith().value).toBe('');
  });

  it('does not offer the person it is with, and passes nothing on by leaving the field', async () => {
    const { actions } = setUp(line);
    fireEvent.click(raiseWith());
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Ivo Marković']);
    fireEvent.input(raiseWith(), { target: { value: 'Ivo Marković' } });
    fireEvent.keyDown(raiseWith(), { key: 'Tab' });
    fireEvent.blur(raiseWith());
    await settle();
    expect(actions.passOn).not.toHaveBeenCalled();
    expect(raiseWith().value).toBe('');
  });

  it('says with whom it did not work, and tries again', async () => {
    const { actions } = setUp(line);
    actions.passOn.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(raiseWith());
    fireEvent.click(screen.getByRole('option', { name: 'Ivo Marković' }));
    await settle();
    expect(screen.queryByText(/Will come up with/)).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Ivo Marković');
    press('Try again');
    await settle();
    expect(screen.getByText('Will come up with Ivo Marković')).toBeTruthy();
  });
});

describe('The end of a line', () => {
  it('is to be dropped or deleted, and the menu folds once that is kept', async () => {
    const { actions, onClose } = setUp(line);
    press('Drop “Rubric”');
    await settle();
    expect(actions.setItemState).toHaveBeenCalledWith('Rubric', 'dropped');
    press('Delete “Rubric”');
    await settle();
    expect(actions.deleteItem).toHaveBeenCalledWith('Rubric');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('is only to be deleted where nothing would show what was dropped', () => {
    render(
      <English>
        <ItemMenu
          item={line}
          people={people}
          practice="roles"
          actions={fakeItemActions()}
          canDrop={false}
          onClose={vi.fn()}
        />
      </English>,
    );
    expect(screen.queryByRole('button', { name: 'Drop “Rubric”' })).toBeNull();
    screen.getByRole('button', { name: 'Delete “Rubric”' });
  });

  it('is not offered where it has ended', () => {
    setUp({ ...line, state: 'done' });
    expect(screen.queryByRole('button', { name: 'Drop “Rubric”' })).toBeNull();
  });
});

describe('The menu by keyboard', () => {
  it('folds with Escape and keeps the key from the panel', () => {
    const { onClose } = setUp(line);
    expect(fireEvent.keyDown(choice('Private'), { key: 'Escape' })).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
    // An open list of names wants the key first.
    fireEvent.click(raiseWith());
    fireEvent.keyDown(raiseWith(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('unfolds under its row, and gives the focus back', () => {
    function List() {
      const rows = useItemRows(fakeItemActions());
      return (
        <OpenItemList
          items={[line]}
          groups={[{ id: 'all', name: 'All', head: 'All', theirs: 'Dana’s' }]}
          groupOf={() => 'all'}
          rows={rows}
          people={people}
          now={NOW}
          empty=""
        />
      );
    }
    render(
      <English>
        <List />
      </English>,
    );
    const button = screen.getByRole('button', { name: 'Mark or pass on “Rubric”' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    // The row has its own.
    expect(screen.getAllByRole('button', { name: 'Delete “Rubric”' })).toHaveLength(1);
    raiseWith().focus();
    fireEvent.keyDown(raiseWith(), { key: 'Escape' });
    expect(screen.queryByRole('group', { name: 'Mark or pass on “Rubric”' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
