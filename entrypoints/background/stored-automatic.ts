import * as v from 'valibot';
import { BACKUP_FAULTS, BACKUP_PLACES } from '../../utils/model/automatic-backup';
import { backupFile } from '../../utils/model/backup-schemas';
import { instant } from '../../utils/model/records';
import type { SessionArea } from './tab-panels';

const KEY = 'automaticBackup';

const stored = v.object({
  place: v.picklist(BACKUP_PLACES),
  folder: v.nullable(v.string()),
  /** Each is locked with a passphrase, which is kept with the notebook's secrets. */
  locked: v.boolean(),
  since: instant,
  files: v.array(backupFile),
  /** The number of the notebook's last write when the newest was made; null: none was. */
  lastWrite: v.nullable(v.number()),
  fault: v.nullable(v.object({ code: v.picklist(BACKUP_FAULTS), at: instant })),
});

/** How backups are made by themselves, and what became of them. */
export type StoredAutomatic = v.InferOutput<typeof stored>;

export interface AutomaticShelf {
  /** Null: they are not. */
  read(): Promise<StoredAutomatic | null>;
  write(state: StoredAutomatic | null): Promise<void>;
}

/** @param area `browser.storage.local`. */
export function createAutomaticShelf(area: SessionArea): AutomaticShelf {
  return {
    async read() {
      const found = v.safeParse(stored, (await area.get(KEY))[KEY]);
      return found.success ? found.output : null;
    },
    write: (state) => (state ? area.set({ [KEY]: state }) : area.remove(KEY)),
  };
}
