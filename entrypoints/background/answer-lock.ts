import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Lock } from '../../utils/notebook/lock/lock';

type LockMethod =
  | 'readLock'
  | 'switchLockOn'
  | 'switchLockOff'
  | 'unlock'
  | 'lockNow'
  | 'changePassphrase'
  | 'setLockMinutes'
  | 'noteActive';

/** Answers to our own pages about the lock. */
export function answerLock(lock: Lock): Pick<Answers<PageProtocol>, LockMethod> {
  return {
    readLock: () => lock.readLock(),
    switchLockOn: (input) => lock.switchOn(input),
    switchLockOff: ({ secret }) => lock.switchOff(secret),
    unlock: ({ secret }) => lock.unlock(secret),
    lockNow: () => lock.lockNow(),
    changePassphrase: ({ secret, passphrase }) =>
      lock.changeSecret({ secret, which: 'passphrase', next: passphrase }),
    setLockMinutes: ({ minutes }) => lock.setMinutes(minutes),
    async noteActive() {
      // First: who comes back after the time is no reason to stay open.
      const state = await lock.readLock();
      if (state.on && !state.locked) await lock.noteActive();
      return state;
    },
  };
}
