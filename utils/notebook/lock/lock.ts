import type { LockState } from '../../model/lock';

/** What can be done with the notebook's lock. Secrets are a passphrase or a recovery code; false: it is a wrong one. */
export interface Lock {
  readLock(): Promise<LockState>;
  /**
   * Encrypts everything, and erases what lay unencrypted before. Cut off anywhere, it is done or not begun. Answers
   * whether all of the old could be erased; if not, it is tried again when the browser starts.
   */
  switchOn(input: {
    passphrase: string;
    recoveryCode: string;
    minutes: number | null;
  }): Promise<{ erased: boolean }>;
  /** Decrypts everything again. */
  switchOff(secret: string): Promise<boolean>;
  unlock(secret: string): Promise<boolean>;
  /** Everybody is told before, to save what is still on its way. */
  lockNow(): Promise<void>;
  /** Nothing is encrypted anew: only the key's wrapping changes. */
  changeSecret(input: { secret: string; which: 'passphrase' | 'recovery'; next: string }): Promise<boolean>;
  setMinutes(minutes: number | null): Promise<void>;
  /** The user typed or pressed something: the time until it locks by itself begins anew. */
  noteActive(): Promise<void>;
  /**
   * Deletes everything that is stored, without a secret: afterwards it is a first run. Cut off anywhere, it is finished at
   * the next start, before anything is read.
   */
  forgetEverything(): Promise<void>;
}
