import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NOW } from '../examples';
import { lines, press, setUp } from './set-up-house';

afterEach(cleanup);

describe('Keeping house', () => {
  it('shows what was deleted, whose it was and for how long it rests, and puts it back', async () => {
    const deletedAt = new Date(Date.parse(NOW) - 28 * 24 * 60 * 60_000).toISOString();
    const note = {
      is: 'note',
      id: 'n',
      deletedAt,
      who: 'Dana',
      text: 'Wants to lead.\nMore',
      startsAt: null,
    } as const;
    const { putBack } = setUp({ trash: [note] });
    expect(lines('.trash')).toEqual([
      expect.stringContaining('Wants to lead.Note of the next talk with Dana · deleted '),
    ]);
    expect(lines('.trash')[0]).toContain('62 days left');
    await press('Put back “Wants to lead.”');
    expect(putBack).toHaveBeenCalledWith(note);
    expect(screen.getByRole('status').textContent).toBe('Put back.');
  });

  it('deletes for good at the second click only', async () => {
    const person = {
      is: 'person',
      id: 'p',
      deletedAt: NOW,
      who: null,
      text: 'Dana',
      startsAt: null,
    } as const;
    const { deleteForGood } = setUp({ trash: [person] });
    await press('Delete for good: “Dana”');
    expect(deleteForGood).not.toHaveBeenCalled();
    await press('Really delete? It cannot be undone: “Dana”');
    expect(deleteForGood).toHaveBeenCalledWith(person);
    expect(screen.getByRole('status').textContent).toBe('Deleted for good.');
  });
});
