import { describe, expect, test } from 'vitest';
import type { Started } from '../notebook/start-notebook';
import { COMMANDS, nothingMade } from './commands';
import { copyDisk, type Disk, killAt, newDisk, readRecords, settleDown, startOn, wiped } from './machine';

const SEQUENCE = [
  ...[
    'addPerson',
    'openMeeting',
    'saveNote',
    'addItem',
    'editItem',
    'rememberSeries',
    'setItemState',
    'saveNote',
  ],
];

/** Gives the commands in turn; `acknowledged` counts those that were answered. */
async function giveAll(started: Started, onAnswer: () => void | Promise<void>): Promise<void> {
  const made = nothingMade();
  for (const [number, name] of SEQUENCE.entries()) {
    await COMMANDS[name]?.(started, made, number);
    await onAnswer();
  }
}

/** Ids differ from worker to worker: their numbers within a worker do not. */
const withoutWorker = (records: string) =>
  records.replaceAll(/0193-\d*(\d{4})/g, '0193-$1').replaceAll(/"sum":"\w+"/g, '""');

/** The records after each command, from before the first. */
async function readStates(): Promise<string[]> {
  const disk = newDisk();
  const started = startOn(disk);
  await started.notebook.readPeople();
  const states = [withoutWorker(await readRecords(disk))];
  await giveAll(started, async () => {
    states.push(withoutWorker(await readRecords(disk)));
  });
  await settleDown(started, disk);
  return states;
}

const FATES: Record<string, (disk: Disk) => Disk> = {
  'and started again': (disk) => disk,
  'and the database emptied': wiped,
};

describe.each(['before', 'after'] as const)('a worker killed %s any operation', (when) => {
  test.each(Object.keys(FATES))('%s has kept every acknowledged write and no half one', async (fate) => {
    const states = await readStates();
    expect(new Set(states).size).toBe(SEQUENCE.length + 1);
    let number = 1;
    for (let killed = true; killed; number++) {
      const disk = newDisk();
      let answered = 0;
      killed = await killAt(number, when, disk, (started, isAlive) =>
        giveAll(started, () => {
          if (isAlive()) answered += 1;
        }),
      );
      const next = FATES[fate]?.(disk) ?? disk;
      const again = startOn(next);
      await settleDown(again, next);
      const state = withoutWorker(await readRecords(next));
      expect([states[answered], states[answered + 1]], `operation ${number}`).toContain(state);
    }
    expect(number).toBeGreaterThan(SEQUENCE.length * 5);
  });

  test('while everything is restored has everything after the next start', async () => {
    const disk = newDisk();
    const started = startOn(disk);
    await giveAll(started, () => undefined);
    await settleDown(started, disk);
    const before = await readRecords(disk);
    let number = 1;
    for (let killed = true; killed; number++) {
      const empty = { name: newDisk().name, values: new Map(disk.values) };
      killed = await killAt(number, when, empty, (worker) => settleDown(worker, empty));
      await settleDown(startOn(empty), empty);
      expect(await readRecords(empty), `operation ${number}`).toBe(before);
    }
    expect(number).toBeGreaterThan(20);
  });

  test('while the first mirror is made has made it after the next start', async () => {
    const disk = newDisk();
    const started = startOn(disk);
    await giveAll(started, () => undefined);
    await settleDown(started, disk);
    const before = await readRecords(disk);
    let number = 1;
    for (let killed = true; killed; number++) {
      const older = await copyDisk(disk, new Map());
      killed = await killAt(number, when, older, (worker) => settleDown(worker, older));
      await settleDown(startOn(older), older);
      const empty = wiped(older);
      await settleDown(startOn(empty), empty);
      expect(await readRecords(empty), `operation ${number}`).toBe(before);
    }
    expect(number).toBeGreaterThan(20);
  });
});
