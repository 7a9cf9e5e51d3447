import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { openItem } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { box, setUp } from './set-up-items';

const [a, b] = [openItem('A'), openItem('B')];

withFakeTimers();

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
