import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dana, item, ivo } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { give, loadLater, press, setUp } from './set-up-practices';

beforeAll(loadLater);

withFakeTimers();

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
    await vi.waitFor(() => screen.getByRole('region', { name: 'Goals' }), 10_000);
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
