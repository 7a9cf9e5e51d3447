import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { dana, doneItem, openItem, viewOf } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { loadLater, setUp } from './set-up-panel';

beforeAll(loadLater);

withFakeTimers();

const list = () => within(screen.getByRole('list', { name: 'Open items' }));

describe('The panel with somebody known', () => {
  it('says who it is, what was said last time, and what is open, under the promised names', () => {
    setUp(
      viewOf(dana, {
        lastTime: {
          metAt: '2026-10-30T09:00:00.000Z',
          note: { text: 'Wants to lead.', startsAt: '2026-10-30T09:00:00.000Z', meetingId: 'last' },
        },
        openItems: [
          openItem('Send the rubric', {
            dueOn: '2026-11-12',
            carried: 2,
            createdAt: '2026-09-19T09:30:00.000Z',
          }),
          openItem('Write the guide', { owner: 'them' }),
          openItem('Pairing', { kind: 'talking-point' }),
        ],
      }),
    );
    const region = within(screen.getByRole('region', { name: '1:1 with Dana Lee' }));
    region.getByRole('heading', { level: 1, name: 'Dana Lee' });
    region.getByText('Last met 3 weeks ago');
    within(region.getByRole('region', { name: 'Last time' })).getByText('Wants to lead.');
    expect(list().getAllByRole('checkbox')).toHaveLength(3);
    for (const name of ['Mine', 'Dana Lee’s', 'To talk about']) list().getByRole('group', { name });
    list().getByText('Overdue: Nov 12');
    list().getByText('carried 2 times');
    list().getByText('62 days');
    region.getByRole('textbox', { name: 'Add open item' });
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('folds on Escape, but not while an edit wants the key', async () => {
    const { actions } = setUp(viewOf(dana, { openItems: [openItem('Send it')] }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit “Send it”' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Item text' }), { key: 'Escape' });
    await wait(0);
    expect(actions.setFolded).not.toHaveBeenCalled();
    fireEvent.keyDown(list().getByRole('checkbox', { name: 'Send it' }), { key: 'Escape' });
    expect(actions.setFolded).toHaveBeenCalledWith(true);
  });

  it('says so when it could not be folded', async () => {
    const { actions } = setUp(viewOf(dana));
    actions.setFolded.mockRejectedValueOnce(new Error('gone'));
    fireEvent.click(screen.getByRole('button', { name: 'Fold panel' }));
    await wait(0);
    expect(screen.getByRole('alert').textContent).toContain('did not move');
  });

  it('changes the relationship where it stands', async () => {
    const { actions } = setUp(viewOf(dana));
    fireEvent.change(screen.getByRole('combobox', { name: 'Relationship' }), { target: { value: 'peer' } });
    await wait(0);
    expect(actions.editPerson).toHaveBeenCalledWith({ personId: 'dana', relationship: 'peer' });
  });

  it('lists what was done since last time under another name, and opens it again', async () => {
    const { actions } = setUp(
      viewOf(dana, { openItems: [openItem('Open')], doneItems: [doneItem('Done one')] }),
    );
    screen.getByText('Done since last time (1)');
    expect(screen.getAllByRole('list', { name: /Open items/i })).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done one', hidden: true }));
    await wait(0);
    expect(actions.setItemState).toHaveBeenCalledWith('Done-one', 'open');
  });
});

describe('The folded panel', () => {
  it('is only a way back', () => {
    const { actions } = setUp({ ...viewOf(dana), folded: true });
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open Aside' }));
    expect(actions.setFolded).toHaveBeenCalledWith(false);
  });
});
