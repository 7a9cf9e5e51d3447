import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DoneItems } from '../../../../components/items/done-items';
import { useItemRows } from '../../../../components/items/use-item-rows';
import { English } from '../english';
import { doneItem, openItem } from '../examples';
import { fakeItemActions } from '../fake-item-actions';
import { wait, withFakeTimers } from '../fake-timers';
import { box, names, setUp } from './set-up-items';

const [a, b, c] = [openItem('A'), openItem('B'), openItem('C')];

withFakeTimers();

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
