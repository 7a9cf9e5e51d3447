/** Whether the notebook is encrypted, and whether it is open now. */
export interface LockState {
  /** A passphrase is set: everything on disk is encrypted. */
  on: boolean;
  /** It has to be given before anything can be read or written. */
  locked: boolean;
  /** Locks by itself after so many minutes without input; null: when the browser is closed. */
  minutes: number | null;
}

/** After how many minutes the notebook may lock itself. */
export const LOCK_MINUTES = [5, 15, 60] as const;

/** Fewer characters are found by trying. */
export const LEAST_PASSPHRASE = 8;
