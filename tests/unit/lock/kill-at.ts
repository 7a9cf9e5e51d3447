import { expect } from 'vitest';
import { addAction, addSomebody } from '../notebook/start-notebook';
import { watchRequests } from '../notebook/watch-requests';
import { readEverything } from '../notebook/whole';
import {
  type Lockable,
  type LockDisk,
  lockArea,
  newLockDisk,
  sessionArea,
  startLockable,
  switchOn,
} from './lockable';

/** What `writtenDisk` wrote, to be looked for. */
export const WORDS = ['Wilhelmina', 'quarrelled', 'zeppelin'];

class Killed extends Error {}

/** Does something with a worker that is killed at this operation of database or area; answers whether it came to that. */
export async function killAt(
  number: number,
  disk: LockDisk,
  run: (started: Lockable) => Promise<unknown>,
): Promise<boolean> {
  let operations = 0;
  let dead = false;
  function isAlive(): boolean {
    if (++operations >= number) dead = true;
    return !dead;
  }
  function operate<Answer>(send: () => Answer): Answer {
    if (!isAlive()) throw new Killed('no worker');
    return send();
  }
  const area = lockArea(disk.values);
  const mortal = {
    get: async (keys: string | string[] | null) => operate(() => area.get(keys)),
    set: async (values: Record<string, unknown>) => operate(() => area.set(values)),
    remove: async (keys: string | string[]) => operate(() => area.remove(keys)),
    clear: async () => operate(() => area.clear()),
    getKeys: async () => operate(() => [...disk.values.keys()]),
  };
  const memory = sessionArea(disk.session);
  const session = { ...memory, clear: async () => operate(() => memory.clear()) };
  const started = startLockable(disk, { area: mortal, session, firstId: number * 1_000, isAlive });
  await watchRequests(
    ({ send }) => operate(send),
    async () => {
      try {
        await run(started);
      } catch (cause) {
        if (!dead) throw cause;
      }
      await started.notebook.close().catch(() => undefined);
    },
  );
  return dead;
}

/** A small notebook on a disk of its own, its worker gone; locked or not. */
export async function writtenDisk(locked: boolean): Promise<{ disk: LockDisk; records: string }> {
  const disk = newLockDisk();
  disk.values.set('place', '"left"');
  const started = startLockable(disk);
  if (locked) await switchOn(started);
  const person = await addSomebody(started, 'Wilhelmina');
  await addAction(started, person.id, 'quarrelled');
  await started.notebook.addToNote(started.op(), { personId: person.id, text: 'zeppelin' });
  const records = await readRecords(started);
  await started.notebook.close();
  return { disk, records };
}

export async function readRecords({ notebook }: Lockable): Promise<string> {
  const { archive, unreadable } = await readEverything(notebook);
  expect(unreadable).toBe(0);
  return JSON.stringify({ ...archive, exportedAt: '' });
}
