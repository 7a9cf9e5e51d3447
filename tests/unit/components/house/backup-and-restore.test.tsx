import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../utils/archive/archive-error';
import { AlteredArchive } from '../../../../utils/archive/sums';
import { NOW } from '../examples';
import { archive, lines, press, settle, setUp } from './set-up-house';

const choose = async () => {
  const picker = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is no file picker');
  Object.defineProperty(picker, 'files', { value: [new File(['{}'], 'aside.json')] });
  fireEvent.change(picker);
  await settle();
};

afterEach(cleanup);

describe('Keeping house', () => {
  it('makes a backup, and says where it is', async () => {
    const { makeBackup } = setUp();
    await press('Make a backup');
    expect(makeBackup).toHaveBeenCalledWith(null);
    expect(screen.getByRole('status').textContent).toBe('Saved as aside.json among your downloads.');
  });

  it('refuses a file that is not as it was made, with its place, and shows it all the same when asked to', async () => {
    const { openFile, compare } = setUp();
    openFile.mockRejectedValueOnce(new AlteredArchive('items[12]', archive));
    await choose();
    expect(screen.getByRole('alert').textContent).toMatch(
      /not as Aside made it.*Place: items\[12\]\..*Nothing/,
    );
    expect(compare).not.toHaveBeenCalled();
    await press('Show it all the same');
    expect(screen.getByRole('region', { name: 'What would change' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show it all the same' })).toBeNull();
  });

  it('locks it only once a passphrase is there', async () => {
    const { makeBackup } = setUp();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lock it with a passphrase' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make a backup' }).disabled).toBe(true);
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'secret' } });
    await press('Make a backup');
    expect(makeBackup).toHaveBeenCalledWith('secret');
  });

  it('says what could not be read', async () => {
    setUp();
    await press('Save the export');
    expect(screen.getByRole('status').textContent).toBe(
      'Saved as aside.zip among your downloads. 2 damaged records could not be read and are not in it.',
    );
  });

  it('shows in words what would change, first of adding, then of replacing, and does what was chosen', async () => {
    const { restore } = setUp();
    await choose();
    expect(lines()).toEqual([
      '3 people new: Ada, Ben, and Cy',
      '12 notes or meetings newer in the file',
      '1 entry is newer here and stays as it is',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything here' }));
    await settle();
    expect(lines()).toContain('1 person here goes: Eve');
    await press('Restore now');
    expect(restore).toHaveBeenCalledWith(archive, 'replace');
    expect(screen.getByRole('status').textContent).toBe('Restored. Everything is in its place.');
    expect(screen.queryByRole('button', { name: 'Restore now' })).toBeNull();
  });

  it('says why a file was refused and where, and that nothing was changed', async () => {
    const actions = setUp();
    actions.openFile.mockRejectedValue(new ArchiveError('unfit', 'items[12].dueOn', 'no day'));
    await choose();
    expect(screen.getByRole('alert').textContent).toBe(
      'This file is damaged: something in it is not what belongs there. Place: items[12].dueOn. Nothing was changed.',
    );
    expect(actions.compare).not.toHaveBeenCalled();
  });

  it('asks for the passphrase of a locked file', async () => {
    const actions = setUp();
    actions.openFile.mockImplementation(async (_file, secret) =>
      secret === null ? { is: 'sealed' } : { is: 'archive', archive },
    );
    await choose();
    fireEvent.input(screen.getByLabelText('Passphrase of aside.json'), { target: { value: 'secret' } });
    await press('Unlock');
    expect(actions.openFile).toHaveBeenLastCalledWith(expect.any(File), 'secret');
    expect(screen.getByRole('region', { name: 'What would change' })).toBeTruthy();
  });

  it('offers to undo what was restored, and says so when something stays', async () => {
    const actions = setUp({ backups: { lastAt: null, beganAt: null, restoredAt: NOW, automatic: null } });
    actions.undoRestore.mockResolvedValue({ kept: 2 });
    await press('Undo');
    expect(screen.getByRole('status').textContent).toBe(
      'Undone. 2 entries stay, since you changed them or need them.',
    );
  });

  it('begins with restoring, and offers no choice and no export, where nothing is yet', async () => {
    setUp({ people: [] });
    const part = within(screen.getByRole('region', { name: 'Backup and restore' }));
    expect(part.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Restore',
      'Backup',
    ]);
    await choose();
    expect(part.queryByRole('radio')).toBeNull();
  });
});
