import { LEAST_PASSPHRASE } from '../../model/lock';
import { NotebookError } from '../notebook-error';
import { newDataKey, wrapKey } from './data-key';
import type { Gate } from './gate';
import type { KeyShelf } from './key-shelf';
import type { Lock } from './lock';
import type { LockPlace } from './lock-place';
import type { NotebookHouse } from './notebook-house';
import { openKeys, secretFor, wrapKeys } from './wrapped-keys';

export interface CreateLockDeps {
  house: NotebookHouse;
  gate: Gate;
  shelf: KeyShelf;
  /** ISO instant. */
  now: () => string;
  iterations: number;
  /** Lets every page save what is on its way to the notebook. */
  beforeLock: () => Promise<void>;
  /** It was locked, unlocked, switched on or off. */
  onChange: () => void;
}

const MINUTE_MS = 60_000;

/** The lock of the notebook in this house. `lockIfOverdue` locks it when nobody was there for long enough. */
export function createLock(deps: CreateLockDeps): Lock & { lockIfOverdue(): Promise<void> } {
  const { house, gate, shelf, now, iterations, beforeLock, onChange } = deps;

  /** Alone, and told to everybody afterwards. */
  async function alone<Answer>(task: (place: LockPlace) => Promise<Answer>): Promise<Answer> {
    const answer = await gate.alone(async () => task(await house.place()));
    onChange();
    return answer;
  }

  /** While pages save what they have, their commands must not wait for the lock that waits for them. */
  let locking: Promise<void> | null = null;

  function lockNow(): Promise<void> {
    locking ??= lockOnce().finally(() => {
      locking = null;
    });
    return locking;
  }

  async function lockOnce(): Promise<void> {
    const { lock } = await house.place();
    if (!lock || (await shelf.read()) === null) return;
    await beforeLock();
    await alone(async () => {
      await shelf.forget();
      await house.close();
    });
  }

  async function lockIfOverdue(): Promise<void> {
    if (locking) return;
    const minutes = (await house.place()).lock?.minutes ?? null;
    const kept = minutes === null ? null : await shelf.read();
    if (kept === null || minutes === null) return;
    if (Date.parse(now()) - Date.parse(kept.activeAt) >= minutes * MINUTE_MS) await lockNow();
  }

  async function openNewer(secret: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const newer = await house.newerPlace();
    const key = newer?.lock ? await openKeys(newer.lock.keys, secret) : null;
    if (key === null || newer === null) return null;
    await shelf.keep(key, now());
    await house.change(newer);
    return key;
  }

  return {
    async readLock() {
      await lockIfOverdue();
      const { lock } = await house.place();
      return {
        on: lock !== null,
        locked: lock !== null && (await shelf.read()) === null,
        minutes: lock?.minutes ?? null,
      };
    },

    switchOn: ({ passphrase, recoveryCode, minutes }) =>
      alone(async ({ generation, lock }) => {
        if ([...passphrase].length < LEAST_PASSPHRASE) {
          throw new NotebookError('invalid', 'The passphrase is too short.');
        }
        // Given again, since the worker was stopped meanwhile: it is done.
        if (lock && (await openKeys(lock.keys, passphrase)) !== null) return { erased: true };
        if (lock) throw new NotebookError('conflict', 'It is locked with another passphrase.');
        const key = newDataKey();
        const keys = await wrapKeys(key, { passphrase, recoveryCode }, iterations);
        return house.move({ generation: generation + 1, revision: 0, lock: { keys, minutes } }, key);
      }),

    switchOff: (secret) =>
      alone(async ({ generation, lock }) => {
        if (!lock) return true;
        const key = await openKeys(lock.keys, secret);
        if (key === null) return false;
        await shelf.keep(key, now());
        await house.move({ generation: generation + 1, revision: 0, lock: null }, null);
        return true;
      }),

    unlock: (secret) =>
      alone(async ({ lock }) => {
        if (!lock) return true;
        const key = (await openKeys(lock.keys, secret)) ?? (await openNewer(secret));
        if (key === null) return false;
        await house.close();
        await shelf.keep(key, now());
        return true;
      }),

    lockNow,

    changeSecret: ({ secret, which, next }) =>
      alone(async (place) => {
        const { lock, revision } = place;
        if (!lock) throw new NotebookError('conflict', 'There is no lock.');
        const key = await openKeys(lock.keys, secret);
        if (key === null) return false;
        await shelf.keep(key, now());
        const wrapped = await wrapKey(key, secretFor(which, next), iterations);
        const keys = { ...lock.keys, [which]: wrapped };
        await house.change({ ...place, revision: revision + 1, lock: { ...lock, keys } });
        return true;
      }),

    setMinutes: (minutes) =>
      alone(async (place) => {
        const { lock, revision } = place;
        if (lock) await house.change({ ...place, revision: revision + 1, lock: { ...lock, minutes } });
      }),

    async noteActive() {
      if ((await shelf.read()) !== null) await shelf.noteActive(now());
    },

    async forgetEverything() {
      // Nothing is on its way to the notebook then.
      await beforeLock();
      await gate.alone(house.forget);
      onChange();
    },

    lockIfOverdue,
  };
}
