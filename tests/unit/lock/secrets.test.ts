import { expect, test } from 'vitest';
import {
  everythingStored,
  type LockDisk,
  newLockDisk,
  PASSPHRASE,
  restarted,
  startLockable,
  switchOn,
} from './lockable';

const stores = async (disk: LockDisk) => (await everythingStored(disk)).includes('zeppelin');

test('secrets of other parts are open with the notebook, closed with it, and go along with its lock', async () => {
  const disk = newLockDisk();
  const open = startLockable(disk);
  await open.secrets.keep('backup', 'zeppelin');
  expect(await stores(disk)).toBe(true);
  await switchOn(open);
  expect(await open.secrets.read('backup')).toBe('zeppelin');
  expect(await stores(disk)).toBe(false);
  await open.lock.lockNow();
  await expect(open.secrets.read('backup')).rejects.toMatchObject({ code: 'locked' });
  await expect(open.secrets.keep('backup', 'other')).rejects.toMatchObject({ code: 'locked' });

  const later = restarted(disk);
  const again = startLockable(later, { firstId: 10_000 });
  await expect(again.secrets.read('backup')).rejects.toMatchObject({ code: 'locked' });
  await again.lock.unlock(PASSPHRASE);
  expect(await again.secrets.read('backup')).toBe('zeppelin');
  expect(await stores(later)).toBe(false);

  await again.lock.switchOff(PASSPHRASE);
  expect(await again.secrets.read('backup')).toBe('zeppelin');
  await again.secrets.keep('backup', null);
  expect(await again.secrets.read('backup')).toBeNull();
  expect(await stores(later)).toBe(false);
});

test('records are told from secrets: those are no copies of anything', async () => {
  const disk = newLockDisk();
  const { notebook, secrets } = startLockable(disk);
  await secrets.keep('backup', 'zeppelin');
  await notebook.checkUp();
  expect(await notebook.readHealth()).toMatchObject({ missing: [], quarantined: [], restoredAt: null });
});
