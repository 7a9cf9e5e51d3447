import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalsShelf } from '../../../../components/practices/looks/goals/goals-shelf';
import { dana, NOW } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';
import { goal, measured, type, unfolded, waiting } from './set-up-goals';

afterEach(cleanup);

describe('A goal that is adjusted', () => {
  const form = () => within(screen.getByRole('form', { name: 'Adjust “Answer faster”' }));
  const save = async () => {
    fireEvent.click(form().getByRole('button', { name: 'Save' }));
    await settled();
  };

  it('wants a reason, and keeps the measures that stay', async () => {
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana, { open: [measured] });
    fireEvent.click((await unfolded('Answer faster')).getByRole('button', { name: 'Adjust' }));
    type(form().getByRole('textbox', { name: 'Target' }), '8');
    await save();
    form().getByText('Say in a few words why it changes.');
    expect(actions.adjustGoal).not.toHaveBeenCalled();
    type(form().getByRole('textbox', { name: 'Why it changes' }), 'We can do better');
    await save();
    expect(actions.adjustGoal).toHaveBeenCalledWith({
      id: measured.id,
      on: '2026-11-20',
      why: 'We can do better',
      text: 'Answer faster',
      dueOn: null,
      measures: [{ id: 'm1', name: 'Waiting time', unit: 'days', start: 20, target: 8 }],
    });
  });

  it('gets its first measures without a reason on its first day', async () => {
    const fresh = goal('Answer faster', {}, { createdAt: NOW });
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana, { open: [fresh] });
    fireEvent.click((await unfolded('Answer faster')).getByRole('button', { name: 'Measures' }));
    expect(form().queryByRole('textbox', { name: 'Why it changes' })).toBeNull();
    type(form().getByRole('textbox', { name: 'What is measured' }), 'Calls');
    type(form().getByRole('textbox', { name: 'Target' }), 'x');
    await save();
    form().getByText('This is not a figure. Write it like 12.5.');
    type(form().getByRole('textbox', { name: 'Target' }), '1,000');
    await save();
    expect(actions.adjustGoal).toHaveBeenCalledWith(
      expect.objectContaining({
        why: '',
        measures: [{ id: 'm1', name: 'Calls', unit: '', start: 0, target: 1000 }],
      }),
    );
  });

  it('takes measures away and adds them under ids that were never used', async () => {
    const was = { until: '2026-10-01', why: 'Too vague', text: 'Answer', dueOn: null };
    const changed = goal('Answer faster', {
      measures: [{ ...waiting, id: 'm2' }],
      was: [{ ...was, measures: [{ id: 'm3', name: 'Calls', unit: '', start: 0, target: 5 }] }],
    });
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana, { open: [changed] });
    const row = await unfolded('Answer faster');
    fireEvent.click(row.getByRole('button', { name: 'Adjust' }));
    fireEvent.click(form().getByRole('button', { name: 'Remove measure 1' }));
    fireEvent.click(form().getByRole('button', { name: 'One more measure' }));
    type(form().getByRole('textbox', { name: 'What is measured' }), 'Errors');
    type(form().getByRole('textbox', { name: 'Target' }), '0');
    type(form().getByRole('textbox', { name: 'Why it changes' }), 'Wrong figure');
    await save();
    const measures = [{ id: expect.any(String), name: 'Errors', unit: '', start: 0, target: 0 }];
    expect(actions.adjustGoal).toHaveBeenCalledWith(expect.objectContaining({ measures }));
    const [
      {
        measures: [made],
      },
    ] = actions.adjustGoal.mock.calls[0] as [{ measures: [{ id: string }] }];
    expect(['m2', 'm3']).not.toContain(made.id);
  });

  it('tells what it was, until when and why', async () => {
    const was = [
      { until: '2026-10-01', why: 'Too vague', text: 'Answer well', dueOn: null, measures: [] },
      { until: '2026-10-01', why: '', text: 'Answer well', dueOn: null, measures: [] },
    ];
    setUpShelf(GoalsShelf, 'goals', dana, { open: [goal('Answer faster', { was })] });
    const row = await unfolded('Answer faster');
    // What was changed without a reason was only being written down.
    row.getByText('What it was (1)');
    row.getByText('Answer well');
    row.getByText('until Oct 1');
    row.getByText('Why: Too vague');
  });
});
