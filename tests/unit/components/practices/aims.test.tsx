import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Aims } from '../../../../components/practices/looks/aims/aims';
import type { ItemBase } from '../../../../utils/model/item';
import { item, ivo } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const aim = (text: string, change: Partial<ItemBase>) =>
  item('goal', { level: 'person', measures: [], checkInOn: null, was: [] }, text, {
    personId: 'ivo',
    practice: 'together',
    ...change,
  });
const mine = aim('Read on Fridays', { owner: 'me' });
const theirs = aim('Leave at five', { owner: 'them' });
const check = (day: string, kept: boolean, text = kept ? 'Kept' : 'Not this time') =>
  item('check-in', { score: null, kept }, text, {
    id: `check-${day}`,
    personId: 'ivo',
    state: 'done',
    aboutId: mine.id,
    createdAt: `${day}T09:00:00.000Z`,
  });
const row = (text: string) => {
  const found = screen.getByText(text).closest('li');
  if (!found) throw new Error(`There is no aim ${text}`);
  return within(found);
};

afterEach(cleanup);

describe('Aims that two hold each other to', () => {
  it('stand by whose they are', () => {
    setUpShelf(Aims, 'aims', ivo, { open: [mine, theirs] });
    within(screen.getByRole('list', { name: 'My aims' })).getByText('Read on Fridays');
    within(screen.getByRole('list', { name: 'Ivo Marković’s aims' })).getByText('Leave at five');
  });

  it('are checked with one press, under whose they are', async () => {
    const { actions } = setUpShelf(Aims, 'aims', ivo, { open: [mine, theirs] });
    const word = row('Leave at five').getByRole<HTMLInputElement>('textbox', {
      name: 'A word on it (optional)',
    });
    fireEvent.input(word, { target: { value: 'two late calls' } });
    fireEvent.click(row('Leave at five').getByRole('button', { name: 'Not this time' }));
    await settled();
    fireEvent.click(row('Read on Fridays').getByRole('button', { name: 'Kept' }));
    await settled();
    const made = {
      kind: 'check-in',
      state: 'done',
      practice: 'together',
      personId: 'ivo',
      meetingId: 'meeting',
    };
    expect(actions.addItem.mock.calls).toEqual([
      [
        {
          ...made,
          owner: 'them',
          aboutId: theirs.id,
          text: 'two late calls',
          part: { score: null, kept: false },
        },
      ],
      [{ ...made, owner: 'me', aboutId: mine.id, text: 'Kept', part: { score: null, kept: true } }],
    ]);
    expect(word.value).toBe('');
  });

  it('tell how often they were kept in a row, and the last eight times in words', () => {
    const closed = [
      check('2026-11-13', true),
      check('2026-11-06', true),
      check('2026-10-30', false),
      ...['23', '16', '09', '02'].map((day) => check(`2026-10-${day}`, true)),
      check('2026-09-25', false),
      check('2026-09-18', true),
    ];
    setUpShelf(Aims, 'aims', ivo, { open: [mine], closed });
    row('Read on Fridays').getByText('2 in a row');
    row('Read on Fridays').getByRole('img', {
      name: 'Check-ins, oldest first: Not this time, Kept, Kept, Kept, Kept, Not this time, Kept, Kept',
    });
  });

  it('are checked once a day, and an answer can be taken back', async () => {
    const { actions } = setUpShelf(Aims, 'aims', ivo, {
      open: [mine],
      closed: [check('2026-11-20', true, 'whole chapter')],
    });
    row('Read on Fridays').getByText('Today: Kept – whole chapter');
    expect(screen.queryByRole('button', { name: 'Kept' })).toBeNull();
    fireEvent.click(row('Read on Fridays').getByRole('button', { name: 'Undo' }));
    await settled();
    expect(actions.deleteItem).toHaveBeenCalledWith('check-2026-11-20');
  });

  it('keep the word when an answer could not be kept', async () => {
    const { actions } = setUpShelf(Aims, 'aims', ivo, { open: [mine] });
    actions.addItem.mockRejectedValueOnce(new Error('disk full'));
    const word = screen.getByRole<HTMLInputElement>('textbox', { name: 'A word on it (optional)' });
    fireEvent.input(word, { target: { value: 'half of it' } });
    fireEvent.click(screen.getByRole('button', { name: 'Kept' }));
    await settled();
    screen.getByText('Could not keep this. Your answer is still here.');
    expect(word.value).toBe('half of it');
  });
});
