import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LockPart } from '../../../../components/house/lock/lock-part';
import { LockedView } from '../../../../components/lock/locked-view';
import type { LockState } from '../../../../utils/model/lock';
import { English } from '../english';

afterEach(cleanup);

const CODE = '7XK2M-AAAAA-BBBBB-CCCCC-0D1EF';
const OFF: LockState = { on: false, locked: false, minutes: null };
const ON: LockState = { on: true, locked: false, minutes: 15 };

function setUp(lock: LockState) {
  const actions = {
    newRecoveryCode: vi.fn(() => CODE),
    switchLockOn: vi.fn(async () => ({ erased: true })),
    switchLockOff: vi.fn(async (secret: string) => secret === 'right'),
    unlock: vi.fn(async () => true),
    lockNow: vi.fn(async () => {}),
    changePassphrase: vi.fn(async (secret: string) => secret === 'right'),
    setLockMinutes: vi.fn(async () => {}),
  };
  const onStatus = vi.fn();
  render(
    <English>
      <LockPart lock={lock} actions={actions} onStatus={onStatus} />
    </English>,
  );
  return { actions, onStatus };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('The part that locks', () => {
  it('wants the same passphrase twice, long enough, and the end of the code before anything is encrypted', async () => {
    const { actions, onStatus } = setUp(OFF);
    fireEvent.click(button('Set up a lock…'));
    type('New passphrase', 'short');
    type('The same once more', 'short');
    expect(button('Continue').disabled).toBe(true);
    type('New passphrase', 'four random words here');
    type('The same once more', 'four random w0');
    expect(button('Continue').disabled).toBe(true);
    screen.getByText('Not the same as above.');
    type('The same once more', 'four random words here');
    fireEvent.change(screen.getByLabelText('Lock by itself'), { target: { value: '60' } });
    fireEvent.click(button('Continue'));
    screen.getByText(CODE);
    expect(button('Encrypt everything').disabled).toBe(true);
    type(/last five/, 'od1eg');
    expect(button('Encrypt everything').disabled).toBe(true);
    type(/last five/, 'odlef');
    fireEvent.click(button('Encrypt everything'));
    await waitFor(() =>
      expect(actions.switchLockOn).toHaveBeenCalledWith('four random words here', CODE, 60),
    );
    await waitFor(() =>
      expect(onStatus).toHaveBeenLastCalledWith(expect.stringContaining('has been erased')),
    );
    expect(screen.queryByText(CODE)).toBeNull();
  });

  it('says so when not everything old could be erased, and when nothing was encrypted', async () => {
    const { actions, onStatus } = setUp(OFF);
    const encrypt = () => {
      fireEvent.click(button('Set up a lock…'));
      type('New passphrase', 'four random words');
      type('The same once more', 'four random words');
      fireEvent.click(button('Continue'));
      type(/last five/, CODE);
      fireEvent.click(button('Encrypt everything'));
    };
    actions.switchLockOn.mockResolvedValueOnce({ erased: false });
    encrypt();
    await waitFor(() => expect(onStatus).toHaveBeenLastCalledWith(expect.stringContaining('tries again')));
    actions.switchLockOn.mockRejectedValueOnce(new Error('full'));
    encrypt();
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
  });

  it('changes the passphrase and switches off only with the present one', async () => {
    const { actions } = setUp(ON);
    fireEvent.click(button('Change the passphrase'));
    type(/Present passphrase/, 'wrong');
    type('New passphrase', 'another passphrase');
    type('The same once more', 'another passphrase');
    fireEvent.click(button('Change the passphrase'));
    expect((await screen.findByRole('alert')).textContent).toContain('not the passphrase');
    type(/Present passphrase/, 'right');
    fireEvent.click(button('Change the passphrase'));
    await waitFor(() =>
      expect(actions.changePassphrase).toHaveBeenLastCalledWith('right', 'another passphrase'),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Switch the lock off' }));
    type(/Present passphrase/, 'right');
    fireEvent.click(button('Switch the lock off'));
    await waitFor(() => expect(actions.switchLockOff).toHaveBeenCalledWith('right'));
  });

  it('locks at once, changes the time, and always says what it does not protect against', async () => {
    const { actions } = setUp(ON);
    fireEvent.click(button('Lock now'));
    expect(actions.lockNow).toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Lock by itself'), { target: { value: '' } });
    await waitFor(() => expect(actions.setLockMinutes).toHaveBeenCalledWith(null));
    screen.getByText(/program that records your keys/);
  });
});

describe('The locked view', () => {
  const show = (onUnlock: (secret: string) => Promise<boolean>) =>
    render(
      <English>
        <LockedView onUnlock={onUnlock} />
      </English>,
    );

  it('says in words that the passphrase or the code is wrong, or that unlocking failed', async () => {
    const unlock = vi.fn(async (_secret: string) => false);
    show(unlock);
    expect(button('Unlock').disabled).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    type('Passphrase', 'wrong');
    fireEvent.click(button('Unlock'));
    expect((await screen.findByRole('alert')).textContent).toContain('not the passphrase');
    fireEvent.click(button('Use the recovery code'));
    expect(screen.queryByRole('alert')).toBeNull();
    type('Recovery code', CODE);
    fireEvent.click(button('Unlock'));
    expect((await screen.findByRole('alert')).textContent).toContain('not the recovery code');
    expect(unlock.mock.calls).toEqual([['wrong'], [CODE]]);
    unlock.mockRejectedValueOnce(new Error('no line'));
    fireEvent.click(button('Unlock'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('try again'));
  });
});
