import * as v from 'valibot';
import { instant } from '../../utils/model/records';
import type { SessionArea } from './tab-panels';

const KEY = 'lastBackup';

/** When the newest copy outside the browser was made. */
export interface BackupShelf {
  note(): Promise<void>;
  /** ISO instant; null: never. */
  read(): Promise<string | null>;
}

/** @param area `browser.storage.local`. */
export function createBackupShelf(deps: { area: SessionArea; now: () => string }): BackupShelf {
  const { area, now } = deps;
  return {
    note: () => area.set({ [KEY]: now() }),
    async read() {
      const stored = v.safeParse(instant, (await area.get(KEY))[KEY]);
      return stored.success ? stored.output : null;
    },
  };
}
