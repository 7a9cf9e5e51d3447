import { expect, it, vi } from 'vitest';
import { createAutomaticBackups } from '../../../entrypoints/background/automatic-backups';
import { createAutomaticShelf } from '../../../entrypoints/background/stored-automatic';
import type { BackupReport } from '../../../utils/model/automatic-backup';
import { memoryArea } from '../notebook/memory-area';

const HOW = { place: 'downloads', folder: null, passphrase: 'secret' } as const;

/** The worker's part beside a page that answers as the test says. `what` null: it dies without a word. */
function setUp(what: (() => Partial<BackupReport>) | null = () => ({ is: 'made' })) {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const now = () => new Date(time).toISOString();
  let lastWrite = 1;
  const onMade = vi.fn(async () => {});
  const onChange = vi.fn(async () => {});
  const close = vi.fn(async () => {});
  const reportError = vi.fn();
  const openPage = vi.fn(async () => {
    const order = await backups.order();
    if (order && what) {
      const made = { name: `${order.files.length}.json`, at: now(), download: order.files.length };
      const { since, lastWrite: written } = order;
      const report = { since, lastWrite: written, files: [...order.files, made], ...what() };
      void backups.report(report as BackupReport);
    }
  });
  const area = memoryArea();
  const kept = new Map<string, string>();
  const backups = createAutomaticBackups({
    shelf: createAutomaticShelf({
      get: (key) => area.get(key),
      set: (entries) => area.set(entries),
      remove: (key) => area.remove(key),
    }),
    secrets: {
      read: async (name) => kept.get(name) ?? null,
      keep: async (name, secret) => void (secret === null ? kept.delete(name) : kept.set(name, secret)),
    },
    notebook: { readLastWrite: async () => lastWrite },
    now,
    page: { open: openPage, close },
    onMade,
    onChange,
    reportError,
    patienceMs: 0,
  });
  const consider = async () => {
    const before = openPage.mock.calls.length;
    backups.consider();
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    return openPage.mock.calls.length - before;
  };
  return {
    backups,
    stored: () => JSON.stringify([...area.values]),
    forgetSecrets: () => kept.clear(),
    consider,
    openPage,
    onMade,
    close,
    write: () => lastWrite++,
    pass: (hours: number) => {
      time += hours * 3_600_000;
    },
  };
}

it('nothing is made before it is switched on, nor after it is switched off', async () => {
  const { backups, consider } = setUp();
  expect(await consider()).toBe(0);
  await backups.set(HOW);
  await backups.set(null);
  expect(await consider()).toBe(0);
  expect(await backups.read()).toBeNull();
});

it('one is made after the first write of a day, and no second one', async () => {
  const { backups, consider, write, pass, onMade, close } = setUp();
  await backups.set(HOW);
  expect(await consider()).toBe(1);
  write();
  expect(await consider()).toBe(0);
  pass(24);
  expect(await consider()).toBe(1);
  pass(24);
  expect(await consider(), 'nothing was written since').toBe(0);
  expect(onMade).toHaveBeenCalledTimes(2);
  expect(close).toHaveBeenCalledTimes(2);
  expect(await backups.read()).toMatchObject({ locked: true, newest: { name: '1.json' }, fault: null });
  expect(JSON.stringify(await backups.read())).not.toContain('secret');
});

it('a failure is kept to be shown, tried again after an hour, and forgotten once one was made', async () => {
  let fails = true;
  const { backups, consider, pass, onMade } = setUp(() =>
    fails ? { is: 'failed', fault: 'no-room' } : { is: 'made' },
  );
  await backups.set(HOW);
  expect(await consider()).toBe(1);
  expect(await backups.read()).toMatchObject({ fault: 'no-room', newest: null });
  expect(onMade).not.toHaveBeenCalled();
  expect(await consider()).toBe(0);
  pass(1);
  fails = false;
  expect(await consider()).toBe(1);
  expect(await backups.read()).toMatchObject({ fault: null, newest: { name: '0.json' } });
});

it('a page that dies without a word, or cannot be opened, is a failure, too', async () => {
  const dying = setUp(null);
  await dying.backups.set(HOW);
  await dying.backups.make();
  expect(await dying.backups.read()).toMatchObject({ fault: 'failed' });
  expect(dying.close).toHaveBeenCalledOnce();

  const closed = setUp();
  closed.openPage.mockRejectedValue(new Error('no page'));
  await closed.backups.set(HOW);
  await closed.backups.make();
  expect(await closed.backups.read()).toMatchObject({ fault: 'failed' });
});

it('what was ordered before it was set up anew is not counted', async () => {
  const { backups, pass, onMade } = setUp();
  await backups.set(HOW);
  const before = (await backups.order())?.since ?? '';
  pass(1);
  await backups.set({ ...HOW, passphrase: null });
  await backups.report({ is: 'made', since: before, lastWrite: 1, files: [] });
  expect(onMade).not.toHaveBeenCalled();
});

it('a report that outlives the worker that ordered it counts, and closes the page', async () => {
  const { backups, onMade, close } = setUp();
  await backups.set(HOW);
  const { since = '' } = (await backups.order()) ?? {};
  await backups.report({ is: 'made', since, lastWrite: 1, files: [] });
  expect(onMade).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

it('two calls at once make one', async () => {
  const { backups, openPage } = setUp();
  await backups.set(HOW);
  await Promise.all([backups.make(), backups.make()]);
  expect(openPage).toHaveBeenCalledOnce();
});

it('the passphrase stands with the secrets alone; without it none is made, and that is told', async () => {
  const { backups, openPage, stored, forgetSecrets } = setUp();
  await backups.set(HOW);
  expect((await backups.order())?.passphrase).toBe('secret');
  expect(stored()).not.toContain('secret');

  forgetSecrets();
  await backups.make();
  expect(openPage).not.toHaveBeenCalled();
  expect(await backups.order()).toBeNull();
  expect(await backups.read()).toMatchObject({ locked: true, newest: null, fault: 'failed' });
});
