import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PanelView } from '../../../../utils/model/views';
import { dana, ivo } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { loadLater, setUp } from './set-up-panel';

beforeAll(loadLater);

withFakeTimers();

describe('The panel with somebody new', () => {
  const view: PanelView = {
    folded: false,
    blurred: false,
    theme: 'dark',
    shows: 'new',
    isFirst: false,
    name: 'Dana Lee',
    address: 'dana@example.com',
  };

  it('begins once a relationship was chosen', async () => {
    const { actions } = setUp(view);
    const region = within(screen.getByRole('region', { name: 'New 1:1 with Dana Lee' }));
    const begin = region.getByRole<HTMLButtonElement>('button', { name: 'Begin' });
    expect(begin.disabled).toBe(true);
    const choices = within(region.getByRole('radiogroup', { name: 'Relationship' }));
    expect(choices.getAllByRole('radio')).toHaveLength(4);
    fireEvent.click(choices.getByRole('radio', { name: 'Manager' }));
    fireEvent.click(begin);
    await wait(0);
    expect(actions.begin).toHaveBeenCalledWith('Dana Lee', 'manager');
  });

  it('takes the digits 1 to 4 for the relationships, but not in the name', () => {
    setUp(view);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: '3' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Peer' }).checked).toBe(false);
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Manager' }), { key: '3' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Peer' }).checked).toBe(true);
  });

  it('says so when it could not begin', async () => {
    const { actions } = setUp(view);
    actions.begin.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('radio', { name: 'Peer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await wait(0);
    screen.getByRole('alert');
  });
});

describe('The panel with an undecided event', () => {
  const view: PanelView = {
    folded: false,
    blurred: false,
    theme: 'light',
    shows: 'undecided',
    title: 'Coffee',
    why: 'no-guests',
    people: [dana, ivo],
  };

  it('takes somebody known as the answer', async () => {
    const { actions } = setUp(view);
    within(screen.getByRole('region', { name: 'Is this a 1:1?' })).getByText('Coffee');
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, a 1:1' });
    expect(yes.disabled).toBe(true);
    const person = screen.getByRole('combobox', { name: 'Person' });
    fireEvent.input(person, { target: { value: 'iv' } });
    fireEvent.keyDown(person, { key: 'Enter' });
    fireEvent.click(yes);
    await wait(0);
    expect(actions.declareOneOnOne).toHaveBeenCalledWith({ personId: 'ivo' });
  });

  it('takes the name of somebody new as the answer', async () => {
    const { actions } = setUp(view);
    const person = screen.getByRole('combobox', { name: 'Person' });
    fireEvent.input(person, { target: { value: 'Xenia' } });
    screen.getByRole('option', { name: 'New person: “Xenia”' });
    fireEvent.click(screen.getByRole('button', { name: 'Yes, a 1:1' }));
    await wait(0);
    expect(actions.declareOneOnOne).toHaveBeenCalledWith({ name: 'Xenia' });
  });

  it('takes no for an answer', async () => {
    const { actions } = setUp(view);
    fireEvent.click(screen.getByRole('button', { name: 'Not a 1:1' }));
    await wait(0);
    expect(actions.declareNotOneOnOne).toHaveBeenCalled();
  });
});

describe('The panel before an event was opened', () => {
  it('says in one sentence how it works', () => {
    setUp({ folded: false, blurred: false, theme: 'light', shows: 'nothing' });
    screen.getByText(/Click a 1:1 in your calendar/);
  });

  it('says of one that is open that it is not read yet, and where the notes are', () => {
    setUp({ folded: false, blurred: false, theme: 'light', shows: 'waiting' });
    screen.getByText(/not read yet.+toolbar/);
    expect(screen.queryByText(/Click a 1:1/)).toBeNull();
  });
});
