import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { readBackupFolder } from '../../utils/notebook/backup-folder';
import { makeCopy } from '../pages/make-copy';
import { newOperationId } from '../pages/new-operation-id';
import { carryOut } from './carry-out';
import { downloadsPlace } from './downloads-place';
import { folderPlace } from './folder-place';

/** A whole notebook takes longer than one note. */
const PATIENCE_MS = 60_000;

const ask = createAsk<PageProtocol>({ newOperationId, patienceMs: PATIENCE_MS });

/** Makes one backup and says what became of it. Nobody sees this page; the background closes it then. */
async function makeOne(): Promise<void> {
  const order = await ask('readBackupOrder', null);
  if (!order) return;
  const report = await carryOut(order, {
    makeCopy: (passphrase) => makeCopy(ask, passphrase),
    openPlace: async () =>
      order.place === 'downloads' ? downloadsPlace(ask) : folderPlace(await readBackupFolder()),
    now: () => new Date().toISOString(),
    reportError: console.error,
  });
  await ask('reportBackup', report);
}

makeOne().catch(console.error);
