import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Shares } from '../../../../components/practices/looks/shares/shares';
import type { Item } from '../../../../utils/model/item';
import type { CopyState } from '../../../../utils/model/views';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const people = [
  { id: 'ben', name: 'Ben Ode' },
  { id: 'mei', name: 'Mei Lin' },
];
const share = item('talking-point', { form: 'share', questionId: null }, 'Reorg in spring', {
  id: 'first',
  source: { itemId: 'first', personId: 'dana' },
});
const copy = (personId: string, name: string, state: Item['state'], itemId = personId): CopyState => ({
  itemId,
  personId,
  name,
  state,
});
const copies = {
  first: [
    copy('dana', 'Dana Lee', 'open', 'first'),
    copy('ben', 'Ben Ode', 'open'),
    copy('mei', 'Mei Lin', 'done'),
    copy('ivo', 'Ivo Marković', 'dropped'),
  ],
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What do you want to tell?' });
const whom = () => screen.getByRole('combobox', { name: 'Whom to tell' });
const chosen = () =>
  screen.queryAllByRole('button', { name: /^Remove / }).map((one) => one.getAttribute('aria-label'));

function type(words: string) {
  fireEvent.input(field(), { target: { value: words } });
}

afterEach(cleanup);

describe('A line to share', () => {
  it('says how far it is with everybody, and lets go of those it was dropped for', () => {
    setUpShelf(Shares, 'to_share', dana, { open: [share], copies, people });
    screen.getByText('told 1 of 3: waiting for Dana Lee, Ben Ode');
  });

  it('is told to this person with one box, and untold with the same', async () => {
    const { actions } = setUpShelf(Shares, 'to_share', dana, { open: [share], copies, people });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Told Reorg in spring' });
    fireEvent.click(box);
    await settled();
    expect(actions.setItemState).toHaveBeenLastCalledWith('first', 'done');
    screen.getByText('told 2 of 3: waiting for Ben Ode');
    fireEvent.click(box);
    await settled();
    expect(actions.setItemState).toHaveBeenLastCalledWith('first', 'open');
  });

  it('is untold again, with words, when it could not be kept', async () => {
    const { actions } = setUpShelf(Shares, 'to_share', dana, { open: [share], copies, people });
    actions.setItemState.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('checkbox'));
    await settled();
    screen.getByRole('alert');
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });
});

describe('Something new to share', () => {
  it('goes to this person alone when nobody else is chosen', async () => {
    const { actions } = setUpShelf(Shares, 'to_share', dana, { people });
    type(' Reorg  in spring ');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settled();
    expect(actions.passOn).toHaveBeenCalledWith({
      from: { text: 'Reorg in spring', personId: 'dana', confidential: false },
      to: ['dana'],
      as: 'share',
      practice: 'trust',
    });
    expect(field().value).toBe('');
  });

  it('goes to those found by a few letters, without the mouse', async () => {
    const { actions } = setUpShelf(Shares, 'to_share', dana, { people });
    type('Reorg');
    fireEvent.keyDown(whom(), { key: 'Backspace' });
    fireEvent.input(whom(), { target: { value: 'mei' } });
    fireEvent.keyDown(whom(), { key: 'Enter' });
    expect(chosen()).toEqual(['Remove Mei Lin']);
    fireEvent.keyDown(whom(), { key: 'ArrowDown' });
    fireEvent.keyDown(whom(), { key: 'ArrowDown' });
    fireEvent.keyDown(whom(), { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Keep for their next talks' }));
    await settled();
    expect(actions.passOn.mock.calls[0]?.[0]).toMatchObject({ to: ['mei', 'ben'] });
  });

  it('goes to everybody at once, and Escape only closes the list', () => {
    setUpShelf(Shares, 'to_share', dana, { people });
    type('Reorg');
    fireEvent.click(screen.getByRole('button', { name: 'Everybody' }));
    expect(chosen()).toEqual(['Remove Dana Lee', 'Remove Ben Ode', 'Remove Mei Lin']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Ben Ode' }));
    expect(document.activeElement).toBe(whom());
    fireEvent.keyDown(whom(), { key: 'ArrowDown' });
    screen.getByRole('option', { name: 'Ben Ode' });
    expect(fireEvent.keyDown(whom(), { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('stays in sight when it could not be kept, and is tried again with the same people', async () => {
    const { actions } = setUpShelf(Shares, 'to_share', dana, { people });
    actions.passOn.mockRejectedValueOnce(new Error('full'));
    type('Reorg');
    fireEvent.click(screen.getByRole('button', { name: 'Everybody' }));
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settled();
    screen.getByText('Could not keep “Reorg”.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settled();
    expect(actions.passOn.mock.lastCall?.[0]).toMatchObject({ to: ['dana', 'ben', 'mei'] });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
