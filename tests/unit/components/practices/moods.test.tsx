import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Moods } from '../../../../components/practices/looks/moods/moods';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const mood = (day: string, score: number, text: string) =>
  item('check-in', { score, kept: null }, text, {
    id: `mood-${day}`,
    state: 'done',
    owner: 'them',
    createdAt: `${day}T09:00:00.000Z`,
  });
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const word = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'In their words (optional)' });

afterEach(cleanup);

describe('How they are', () => {
  it('is one of five, said in words, with a word of their own', async () => {
    const { actions } = setUpShelf(Moods, 'mood', dana);
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    fireEvent.click(choice('Well'));
    fireEvent.input(word(), { target: { value: 'tired but fine' } });
    fireEvent.keyDown(word(), { key: 'Enter' });
    await settled();
    expect(actions.addItem).toHaveBeenCalledWith({
      kind: 'check-in',
      state: 'done',
      owner: 'them',
      personId: 'dana',
      meetingId: 'meeting',
      practice: 'trust',
      text: 'tired but fine',
      part: { score: 4, kept: null },
    });
    expect(word().value).toBe('');
    expect(choice('Well').checked).toBe(false);
  });

  it('is kept under the choice’s own word when none is typed', async () => {
    const { actions } = setUpShelf(Moods, 'mood', dana);
    fireEvent.click(choice('Badly'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await settled();
    expect(actions.addItem).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'Badly', part: { score: 1, kept: null } }),
    );
  });

  it('asks for a choice, and waits while a word is being composed', async () => {
    const { actions } = setUpShelf(Moods, 'mood', dana);
    fireEvent.keyDown(word(), { key: 'Enter', isComposing: true });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.keyDown(word(), { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toBe('Choose how they are.');
    expect(actions.addItem).not.toHaveBeenCalled();
  });

  it('keeps choice and word when they could not be kept, and tries again', async () => {
    const { actions } = setUpShelf(Moods, 'mood', dana);
    actions.addItem.mockRejectedValueOnce(new Error('disk full'));
    fireEvent.click(choice('Very well'));
    fireEvent.keyDown(word(), { key: 'Enter' });
    await settled();
    expect(choice('Very well').checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settled();
    expect(actions.addItem).toHaveBeenCalledTimes(2);
  });

  it('shows the last twelve times as a line, in words and by day', () => {
    const scores = [5, 5, 4, 3, 3, 4, 4, 3, 2, 4, 3, 4, 2];
    const closed = scores.map((score, index) =>
      mood(`2026-11-${String(index + 1).padStart(2, '0')}`, score, 'so'),
    );
    setUpShelf(Moods, 'mood', dana, { closed });
    screen.getByRole('img', { name: '5, 4, 3, 3, 4, 4, 3, 2, 4, 3, 4, 2: lower than last time' });
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(13);
    expect(rows[1]?.textContent).toBe('Nov 132Not great – so');
  });

  it('is asked once a day; today’s answer is shown and can be taken back', async () => {
    const { actions } = setUpShelf(Moods, 'mood', dana, { closed: [mood('2026-11-20', 4, 'Well')] });
    screen.getByText('Today: Well');
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(actions.deleteItem).toHaveBeenCalledWith('mood-2026-11-20');
  });
});
