import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { openItem } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { setUp } from './set-up-items';

withFakeTimers();

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
