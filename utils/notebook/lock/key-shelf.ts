import { fromBase64, toBase64 } from './base64';
import { DATA_KEY_BYTES } from './cipher';

const KEY = 'lockKey';
const ACTIVE = 'lockActive';

/** The browser's memory for this session, closed to pages of others: `browser.storage.session`. Never on disk. */
export interface SessionArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Keeps the data key while the notebook is open: the worker is stopped when idle, and must find it again. */
export interface KeyShelf {
  /** Null while the notebook is locked. */
  read(): Promise<{ key: Uint8Array<ArrayBuffer>; activeAt: string } | null>;
  keep(key: Uint8Array, activeAt: string): Promise<void>;
  /** The user was there. ISO instant. */
  noteActive(at: string): Promise<void>;
  forget(): Promise<void>;
}

export function createKeyShelf(area: SessionArea): KeyShelf {
  return {
    async read() {
      const { [KEY]: stored, [ACTIVE]: activeAt } = await area.get([KEY, ACTIVE]);
      const key = typeof stored === 'string' ? fromBase64(stored) : null;
      if (key?.length !== DATA_KEY_BYTES || typeof activeAt !== 'string') return null;
      return { key, activeAt };
    },
    keep: (key, activeAt) => area.set({ [KEY]: toBase64(key), [ACTIVE]: activeAt }),
    noteActive: (at) => area.set({ [ACTIVE]: at }),
    forget: () => area.remove([KEY, ACTIVE]),
  };
}
