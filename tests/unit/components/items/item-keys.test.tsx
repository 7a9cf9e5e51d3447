import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { openItem } from '../examples';
import { withFakeTimers } from '../fake-timers';
import { box, names, setUp } from './set-up-items';

const [a, b, c] = [openItem('A'), openItem('B'), openItem('C')];

withFakeTimers();

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
