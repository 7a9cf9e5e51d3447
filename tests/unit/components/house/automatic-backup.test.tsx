import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AutomaticBackup } from '../../../../utils/model/automatic-backup';
import { press, setUp } from './set-up-house';

afterEach(cleanup);

describe('Automatic backup', () => {
  const automatic: AutomaticBackup = {
    place: 'folder',
    folder: 'Sync',
    locked: false,
    newest: { name: 'aside-2026-11-19.json', at: '2026-11-19T09:30:00.000Z', download: null },
    fault: null,
  };
  const on = (change: Partial<AutomaticBackup> = {}) =>
    setUp({
      backups: { lastAt: null, beganAt: null, restoredAt: null, automatic: { ...automatic, ...change } },
    });

  it('is switched on where the browser allows it, and makes the first one at once', async () => {
    const actions = setUp();
    fireEvent.click(screen.getByRole('radio', { name: 'A folder you choose' }));
    await press('Switch on');
    expect(actions.askForPlace).toHaveBeenCalledWith('folder');
    expect(actions.setAutomatic).toHaveBeenCalledWith({ place: 'folder', folder: null, passphrase: null });
    expect(actions.makeAutomatic).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Automatic backup saved.');
  });

  it('asks the browser at the click itself, since it answers no later question', () => {
    const actions = setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Switch on' }));
    expect(actions.askForPlace).toHaveBeenCalledOnce();
  });

  it('stays off when the browser was told no', async () => {
    const actions = setUp();
    actions.askForPlace.mockResolvedValue(null);
    await press('Switch on');
    expect(actions.setAutomatic).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe(
      'Not switched on, since the browser was not allowed to.',
    );
  });

  it('offers no folder where the browser has none to offer', () => {
    setUp({ canChooseFolder: false });
    expect(screen.queryByRole('radio', { name: 'A folder you choose' })).toBeNull();
    expect(screen.getByText('Downloads, folder Aside')).toBeTruthy();
  });

  it('says where to and which is the newest', () => {
    on({ locked: true });
    expect(screen.getByText('On: your folder “Sync”, each locked with your passphrase.')).toBeTruthy();
    expect(screen.getByText('Newest: aside-2026-11-19.json, yesterday.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets the browser ask again when it no longer allows it, then makes one', async () => {
    const actions = on({ fault: 'not-allowed' });
    expect(screen.getByRole('alert').textContent).toContain('the browser asks again');
    await press('Allow again');
    expect(actions.askAgain).toHaveBeenCalledWith('folder');
    expect(actions.makeAutomatic).toHaveBeenCalledOnce();
  });

  it('makes none while the browser does not allow it', async () => {
    const actions = on({ fault: 'not-allowed' });
    actions.askAgain.mockResolvedValue(false);
    await press('Allow again');
    expect(actions.makeAutomatic).not.toHaveBeenCalled();
  });

  it.each([
    ['no-folder', 'the folder is not there any more'],
    ['no-room', 'the disk is full'],
    ['stopped', 'the download was stopped'],
    ['failed', 'something went wrong'],
  ] as const)('says of %s what to do, and does not say saved', async (fault, words) => {
    const actions = on({ fault });
    expect(screen.getByRole('alert').textContent).toContain(words);
    actions.makeAutomatic.mockResolvedValue(false);
    await press('Back up now');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('is switched off, and stays to be seen in an empty notebook', async () => {
    const actions = setUp({
      people: [],
      backups: { lastAt: null, beganAt: null, restoredAt: null, automatic },
    });
    await press('Switch off');
    expect(actions.setAutomatic).toHaveBeenCalledWith(null);
    expect(screen.getByRole('status').textContent).toBe('Switched off. The files stay where they are.');
  });
});
