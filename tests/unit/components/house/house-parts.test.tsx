import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COUNTS, press, settle, setUp } from './set-up-house';

afterEach(cleanup);

describe('Keeping house', () => {
  it('counts what is stored, and says how large it is', () => {
    setUp({
      backups: { lastAt: null, beganAt: '2024-03-03T12:00:00.000Z', restoredAt: null, automatic: null },
    });
    const part = within(screen.getByRole('region', { name: 'What is stored' }));
    const figures = part.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures).toEqual(['2', '1,340', '7', '12', '0', '3', 'March 3, 2024', '3.2 MB']);
    expect(part.queryByRole('button')).toBeNull();
  });

  it('asks the browser to keep everything where it has not promised to, and tells its answer', async () => {
    const stored = { counts: COUNTS, bytes: { notebook: null, copy: null }, promised: false };
    const { askToKeep } = setUp({ stored });
    await press('Ask the browser to keep it');
    expect(askToKeep).toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe(
      'The browser said no. Your notes stay where they are: keep a backup.',
    );
  });

  it('gives back a permission that is optional and allowed, and no other', async () => {
    const { giveBack } = setUp({
      permissions: [
        { name: 'storage', optional: false, granted: true },
        { name: 'downloads', optional: true, granted: true },
      ],
    });
    expect(screen.getAllByRole('button', { name: /^Take back/ })).toHaveLength(1);
    await press('Take back: Save among your downloads');
    expect(giveBack).toHaveBeenCalledWith('downloads');
    expect(document.activeElement?.textContent).toBe('Permissions');
  });

  it('shows the keys that the browser knows, and those that are not set', () => {
    setUp({
      shortcuts: [
        { keys: 'Alt+Shift+K', text: 'Lock the notebook now' },
        { keys: '', text: '' },
      ],
    });
    const part = within(screen.getByRole('region', { name: 'Shortcuts' }));
    expect(part.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'What it doesKeys',
      'Lock the notebook nowAlt+Shift+K',
      'Open Aside from the toolbarnone',
    ]);
    expect(part.getByText(/type chrome:\/\/extensions\/shortcuts into/)).toBeTruthy();
  });

  it('changes a setting and says so', async () => {
    const { setSide, setBlurred } = setUp();
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));
    await settle();
    expect(setSide).toHaveBeenCalledWith('left');
    expect(screen.getByRole('status').textContent).toBe('Kept.');
    fireEvent.click(screen.getByRole('radio', { name: 'Blurred' }));
    await settle();
    expect(setBlurred).toHaveBeenCalledWith(true);
  });

  it('deletes everything at the second step only, and can be left before', async () => {
    const { deleteEverything } = setUp();
    await press('Delete everything…');
    expect(document.activeElement?.textContent).toBe('Really delete everything?');
    await press('No, keep everything');
    expect(document.activeElement?.textContent).toBe('Delete everything…');
    expect(deleteEverything).not.toHaveBeenCalled();
    await press('Delete everything…');
    await press('Yes, delete everything for good');
    expect(deleteEverything).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toContain('Everything is deleted.');
  });

  it('says what to do where not everything could be deleted', async () => {
    const { deleteEverything } = setUp();
    deleteEverything.mockRejectedValueOnce(new Error('no'));
    await press('Delete everything…');
    await press('Yes, delete everything for good');
    expect(screen.getByRole('alert').textContent).toContain('Restart the browser');
  });

  it('marks everything that destroys', () => {
    setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    expect(screen.getByRole('button', { name: 'Yes, delete everything for good' }).dataset.destructive).toBe(
      '',
    );
  });

  it('goes to the part in the address, and can go to each from the top', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    setUp({ part: 'trash' });
    expect(document.activeElement?.textContent).toBe('Trash');
    expect(scrolled.mock.contexts.map((element) => (element as Element).id)).toEqual(['house/trash']);
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeTruthy();
    scrolled.mockRestore();
  });

  it('puts a backup that is due before everything else', () => {
    setUp({
      backups: { lastAt: null, beganAt: '2024-03-03T12:00:00.000Z', restoredAt: null, automatic: null },
    });
    const [first] = screen.getAllByRole('link');
    expect(first?.textContent).toBe('Make a backup now: your notes need one');
    expect(first?.getAttribute('href')).toBe('#house/backup');
  });
});
