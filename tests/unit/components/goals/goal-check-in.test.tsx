import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalsShelf } from '../../../../components/practices/looks/goals/goals-shelf';
import { dana } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';
import { goal, measured, type, unfolded } from './set-up-goals';

afterEach(cleanup);

describe('A check-in on a goal', () => {
  const open = async (view = { open: [measured] }) => {
    const set = setUpShelf(GoalsShelf, 'goals', dana, view);
    const row = await unfolded('Answer faster');
    const button = row.getByRole('button', { name: 'Check in' });
    button.focus();
    fireEvent.click(button);
    return { ...set, button };
  };
  const form = () => within(screen.getByRole('form', { name: 'Check in on “Answer faster”' }));

  it('keeps the figures with their words, and the day of the next one in two weeks', async () => {
    const { actions } = await open();
    const figure = form().getByRole('textbox', { name: 'Waiting time' });
    type(figure, '12,5 days');
    type(form().getByRole('textbox', { name: 'What is behind it' }), ' Fewer  forms ');
    fireEvent.keyDown(figure, { key: 'Enter' });
    await settled();
    expect(actions.checkGoal).toHaveBeenCalledWith({
      id: measured.id,
      on: '2026-11-20',
      checks: [{ measureId: 'm1', value: 12.5, note: 'Fewer forms' }],
      checkInOn: '2026-12-04',
    });
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says at the field what is no figure', async () => {
    const { actions } = await open();
    const figure = form().getByRole('textbox', { name: 'Waiting time' });
    type(figure, 'less');
    fireEvent.keyDown(figure, { key: 'Enter' });
    await settled();
    expect(actions.checkGoal).not.toHaveBeenCalled();
    expect(figure.getAttribute('aria-invalid')).toBe('true');
    form().getByText('This is not a figure. Write it like 12.5.');
    expect(document.activeElement).toBe(figure);
  });

  it('survives another reading and a failure, and is tried again', async () => {
    const { actions, show } = await open();
    actions.checkGoal.mockRejectedValueOnce(new Error('disk full'));
    type(form().getByRole('textbox', { name: 'Waiting time' }), '12');
    show({ open: [{ ...measured, revision: 2 }] });
    fireEvent.click(form().getByRole('button', { name: 'Save' }));
    await settled();
    form().getByText('Could not keep this check-in. Your figures are still here.');
    expect(form().getByRole<HTMLInputElement>('textbox', { name: 'Waiting time' }).value).toBe('12');
    fireEvent.click(form().getByRole('button', { name: 'Try again' }));
    await settled();
    expect(actions.checkGoal).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is left with Escape, and the focus goes back to its button', async () => {
    const { actions, button } = await open();
    const figure = form().getByRole('textbox', { name: 'Waiting time' });
    expect(document.activeElement).toBe(figure);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(figure, event);
    await settled();
    expect(event.defaultPrevented).toBe(true);
    expect(screen.queryByRole('form')).toBeNull();
    expect(actions.checkGoal).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });

  it('is asked for on its day', () => {
    setUpShelf(GoalsShelf, 'goals', dana, { open: [goal('Answer faster', { checkInOn: '2026-11-20' })] });
    screen.getByText('Check-in due');
  });
});
