import type { Ask } from '../../utils/messaging/ask';
import { answerCode } from '../../utils/messaging/command-error';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { BACKUP_FAULTS } from '../../utils/model/automatic-backup';
import { type BackupPlace, PlaceError } from './backup-place';

/** The folder Aside among the browser's downloads. The background saves: a page like this may ask for nothing itself. */
export function downloadsPlace(ask: Ask<PageProtocol>): BackupPlace {
  return {
    async save(name, content) {
      const address = URL.createObjectURL(content);
      try {
        return await ask('downloadBackup', { address, name });
      } catch (cause) {
        const fault = BACKUP_FAULTS.find((one) => one === answerCode(cause)) ?? 'failed';
        throw new PlaceError(fault, { cause });
      } finally {
        URL.revokeObjectURL(address);
      }
    },
    async remove({ name, download }) {
      if (download !== null) await ask('removeDownload', { name, download });
    },
  };
}
