import { expect, it, vi } from 'vitest';
import { type BackupPlace, PlaceError } from '../../../entrypoints/backup/backup-place';
import { carryOut } from '../../../entrypoints/backup/carry-out';
import type { BackupFile, BackupOrder } from '../../../utils/model/automatic-backup';

const NOW = '2026-11-22T12:00:00.000Z';
const earlier: BackupFile = { name: 'aside-2026-11-22.json', at: '2026-11-22T11:00:00.000Z', download: 1 };
const order: BackupOrder = {
  place: 'downloads',
  passphrase: null,
  since: '2026-11-01T00:00:00.000Z',
  files: [earlier],
  lastWrite: 7,
};

function run(change: Partial<BackupPlace> = {}) {
  const place = {
    save: vi.fn(async (name: string) => ({ name: `2 ${name}`, download: 2 })),
    remove: vi.fn(async () => {}),
    ...change,
  };
  const report = carryOut(order, {
    makeCopy: async () => ({ content: new Blob(['{}']), ending: 'json', unreadable: 0 }),
    openPlace: async () => place,
    now: () => NOW,
    reportError: () => undefined,
  });
  return { place, report };
}

it('saves one, then removes the one whose place it takes', async () => {
  const { place, report } = run();
  expect(await report).toMatchObject({
    is: 'made',
    lastWrite: 7,
    files: [{ name: '2 aside-2026-11-22.json', at: NOW, download: 2 }],
  });
  expect(place.remove).toHaveBeenCalledExactlyOnceWith(earlier);
});

it('removes nothing when nothing could be saved', async () => {
  const { place, report } = run({
    save: vi.fn(async () => {
      throw new PlaceError('no-room');
    }),
  });
  expect(await report).toMatchObject({ is: 'failed', fault: 'no-room' });
  expect(place.remove).not.toHaveBeenCalled();
});

it('keeps in mind what could not be removed', async () => {
  const { report } = run({
    remove: vi.fn(async () => {
      throw new Error('in use');
    }),
  });
  const made = await report;
  expect(made.is === 'made' && made.files).toContainEqual(earlier);
});
