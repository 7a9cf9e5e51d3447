// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalsShelf } from '../../../components/practices/looks/goals/goals-shelf';
import type { ItemBase } from '../../../utils/model/item';
import type { GoalPart, Measure } from '../../../utils/model/item-parts';
import type { Person } from '../../../utils/model/person';
import { dana, item, NOW } from './examples';
import { settled, setUpShelf } from './shelf-setup';

const mara: Person = { ...dana, id: 'mara', name: 'Mara Quist', relationship: 'manager' };
const LONG_AGO = '2026-09-01T09:00:00.000Z';

const waiting: Measure = {
  id: 'm1',
  name: 'Waiting time',
  unit: 'days',
  start: 20,
  target: 10,
  checks: [
    { on: '2026-10-01', value: 18, note: 'New form' },
    { on: '2026-11-01', value: 15.5, note: '' },
  ],
};

function goal(text: string, part: Partial<GoalPart> = {}, change: Partial<ItemBase> = {}) {
  const whole: GoalPart = { level: 'person', measures: [], checkInOn: null, was: [], ...part };
  return item('goal', whole, text, { owner: 'them', createdAt: LONG_AGO, ...change });
}
const own = { personId: 'own', owner: 'me' } as const;
const organisation = goal('Happier customers', { level: 'organisation' }, own);
const team = goal('Halve the wait', { level: 'team' }, { ...own, aboutId: organisation.id });
const measured = goal('Answer faster', { measures: [waiting] }, { aboutId: team.id });

/** The row of a goal, unfolded. */
async function unfolded(text: string) {
  const row = screen.getAllByText(text)[0]?.closest('li');
  const details = row?.querySelector('details');
  if (!row || !details) throw new Error(`There is no goal ${text}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settled();
  return within(row);
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

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
      ],
      [
        expect.objectContaining({
          personId: 'own',
          meetingId: null,
          part: { level: 'team', measures: [], checkInOn: null, was: [] },
        }),
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
    );
  });
});

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
    );
  });
});
