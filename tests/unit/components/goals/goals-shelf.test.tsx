import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalsShelf } from '../../../../components/practices/looks/goals/goals-shelf';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';
import { goal, mara, measured, organisation, own, team, type, unfolded, waiting } from './set-up-goals';

afterEach(cleanup);

describe('A report’s goals', () => {
  it('say what they serve, with the tree above folded below', async () => {
    setUpShelf(GoalsShelf, 'goals', dana, { open: [measured], own: [organisation, team] });
    const list = within(screen.getByRole('list', { name: 'Goals of this person' }));
    expect(list.getByText('Serves:').textContent).toBe('Serves: Halve the wait › Happier customers');
    const tree = screen.getByText('Team and organisation (2)').closest('details');
    expect(tree?.open).toBe(false);
    const below = screen.getByRole('list', { name: 'Goals that serve “Happier customers”', hidden: true });
    within(below).getByText('Halve the wait');
  });

  it('are added to the person; those above to the user’s own shelf', async () => {
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana);
    const field = screen.getByRole('textbox', { name: 'A new goal' });
    type(field, 'Lead a project');
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'Add a team goal', hidden: true }));
    const teamField = screen.getByRole('textbox', { name: 'Add a team goal', hidden: true });
    type(teamField, 'Halve the wait');
    fireEvent.keyDown(teamField, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls).toEqual([
      [
        expect.objectContaining({
          kind: 'goal',
          personId: 'dana',
          text: 'Lead a project',
          practice: 'goals',
        }),
        expect.any(String),
      ],
      [
        expect.objectContaining({
          personId: 'own',
          meetingId: null,
          part: { level: 'team', measures: [], checkInOn: null, was: [] },
        }),
        expect.any(String),
      ],
    ]);
  });

  it('can be made to serve another goal, but none that serves them', async () => {
    const helper = goal('Write a guide', {}, { aboutId: measured.id });
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana, { open: [measured, helper], own: [team] });
    const choice = (await unfolded('Answer faster')).getByRole<HTMLSelectElement>('combobox', {
      name: 'Serves',
    });
    expect([...choice.options].map(({ text }) => text)).toEqual(['No other goal', 'Halve the wait']);
    expect(choice.value).toBe(team.id);
    fireEvent.change(choice, { target: { value: '' } });
    expect(actions.editItem).toHaveBeenCalledWith({ id: measured.id, aboutId: null });
  });

  it('show in words, as a drawing and as figures how far they have come', async () => {
    setUpShelf(GoalsShelf, 'goals', dana, { open: [measured] });
    screen.getByText('Progress: 45%');
    const row = await unfolded('Answer faster');
    row.getByText('from 20 days to 10 days, 45% of the way');
    row.getByRole('img', {
      name: 'Waiting time over time: 20\u00a0days (Sep 1), 15.5\u00a0days (Nov 1). Target: 10\u00a0days.',
    });
    const figures = row.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
    expect(figures).toEqual([
      'DayFigureWords',
      'Nov 115.5\u00a0days',
      'Oct 118\u00a0daysNew form',
      'Start20\u00a0days',
    ]);
  });

  it.each([1, 50])('are drawn with %i check-ins', async (count) => {
    const day = (index: number) => new Date(Date.UTC(2026, 8, 2 + index)).toISOString().slice(0, 10);
    const checks = Array.from({ length: count }, (_, index) => ({
      on: day(index),
      value: 20 - index,
      note: '',
    }));
    setUpShelf(GoalsShelf, 'goals', dana, {
      open: [goal('Answer faster', { measures: [{ ...waiting, checks }] })],
    });
    const chart = (await unfolded('Answer faster')).getByRole('img');
    const points = chart.querySelector('polyline')?.getAttribute('points')?.split(' ') ?? [];
    expect(points).toHaveLength(count + 1);
    expect(points.join()).not.toContain('NaN');
  });

  it('list what is in the way, and take more of it', async () => {
    const part = { form: 'obstacle', waitingFor: null } as const;
    const { actions } = setUpShelf(GoalsShelf, 'goals', dana, {
      open: [
        measured,
        item('action', part, 'No test data', { aboutId: measured.id }),
        item('action', part, 'Of another goal', { aboutId: 'other' }),
      ],
    });
    const row = await unfolded('Answer faster');
    within(row.getByRole('list', { name: 'In the way' })).getByText('No test data');
    expect(row.queryByText('Of another goal')).toBeNull();
    const field = row.getByRole('textbox', { name: 'What is in the way?' });
    type(field, 'Old server');
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'action',
        part,
        aboutId: measured.id,
        text: 'Old server',
        personId: 'dana',
      }),
      expect.any(String),
    );
  });
});

describe('My manager’s goals', () => {
  const theirs = goal('Grow in the north', { level: 'organisation' }, { personId: 'mara' });
  const lonely = goal('Cut costs', { level: 'organisation' }, { personId: 'mara' });
  const serving = goal('Open Oslo', { level: 'team' }, { ...own, aboutId: theirs.id });
  const below = goal('Hire for Oslo', { level: 'team' }, { ...own, aboutId: serving.id });
  const loose = goal('Tidy the wiki', { level: 'team' }, own);

  it('stand with the goals of my team that serve them, apart from those that serve none', () => {
    setUpShelf(GoalsShelf, 'strategy_goals', mara, {
      open: [theirs, lonely],
      own: [serving, below, loose],
    });
    const list = (name: string) => within(screen.getByRole('list', { name }));
    list('Goals that serve “Grow in the north”').getByText('Open Oslo');
    list('Goals that serve “Open Oslo”').getByText('Hire for Oslo');
    expect(screen.getAllByText('None of my team’s goals serves this yet.')).toHaveLength(1);
    const region = within(screen.getByRole('region', { name: 'Serve none of Mara Quist’s goals' }));
    region.getByText('Tidy the wiki');
    expect(region.queryByText('Open Oslo')).toBeNull();
  });

  it('get goals of my team beside them', async () => {
    const { actions } = setUpShelf(GoalsShelf, 'strategy_goals', mara);
    fireEvent.click(screen.getByRole('button', { name: 'Add a goal of my team' }));
    const field = screen.getByRole('textbox', { name: 'Add a goal of my team' });
    expect(document.activeElement).toBe(field);
    type(field, 'Open Oslo');
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem).toHaveBeenCalledWith(
      expect.objectContaining({
        personId: 'own',
        practice: 'strategy',
        part: expect.objectContaining({ level: 'team' }),
      }),
      expect.any(String),
    );
  });
});
