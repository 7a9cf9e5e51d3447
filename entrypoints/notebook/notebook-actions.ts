import type { NotebookActions, OpenedFile } from '../../components/house/house-props';
import type { LookUp } from '../../components/texts';
import { isSealed } from '../../utils/archive/is-sealed';
import { safeName } from '../../utils/archive/markdown/file-names';
import { personArchive } from '../../utils/archive/person-archive';
import { checkSize, readArchive } from '../../utils/archive/read-archive';
import { restoreChanges } from '../../utils/archive/restore-plan';
import { writeArchive } from '../../utils/archive/write-archive';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { today } from '../../utils/model/due';
import type { PersonLine } from '../../utils/model/person';
import { RECOVERY_LETTERS, recoveryCode } from '../../utils/model/recovery-code';
import type { NotebookRoute } from '../../utils/model/route';
import { keepBackupFolder } from '../../utils/notebook/backup-folder';
import { makeCopy } from '../pages/make-copy';
import { changeNotebook, readEverything } from '../pages/whole-notebook';
import { askAgain, askForPlace } from './ask-for-place';
import { givePermissionsBack } from './browser-facts';
import { deleteEverything } from './delete-everything';
import { markdownWords } from './markdown-words';
import { saveFile } from './save-file';

const JSON_TYPE = 'application/json';

/** What the page can do: files in and out, and all else asked of the background. */
export function notebookActions(deps: {
  ask: Ask<PageProtocol>;
  t: LookUp;
  /** ISO instant. */
  now: () => string;
  go: (to: NotebookRoute) => void;
}): NotebookActions {
  const { ask, t, now } = deps;
  const fileName = (ending: string, who: PersonLine | null = null): string =>
    `${safeName(['aside', ...(who ? [who.name] : []), today(now())].join('-').replaceAll(/\s+/g, '-'))}.${ending}`;

  return {
    async makeBackup(passphrase) {
      const { content, ending, unreadable } = await makeCopy(ask, passphrase);
      const name = fileName(ending);
      saveFile(name, content, content.type);
      await ask('noteBackup', null);
      return { name, unreadable };
    },

    async exportAs(form, person) {
      const { archive: all, unreadable } = await readEverything(ask);
      const archive = person ? personArchive(all, person.id) : all;
      if (form === 'json') {
        const name = fileName('json', person);
        saveFile(name, writeArchive(archive), JSON_TYPE);
        return { name, unreadable };
      }
      const { markdownFiles, markdownZip } = await import('../../utils/archive/markdown/markdown-zip');
      const words = markdownWords(t);
      const name = fileName(person ? 'md' : 'zip', person);
      const [text] = person ? markdownFiles(archive, words).values() : [];
      if (text === undefined) saveFile(name, markdownZip(archive, words), 'application/zip');
      else saveFile(name, text, 'text/markdown');
      return { name, unreadable };
    },

    async openFile(file, passphrase): Promise<OpenedFile> {
      checkSize(file.size);
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isSealed(bytes) === null) {
        return { is: 'archive', archive: readArchive(bytes) };
      }
      if (passphrase === null) return { is: 'sealed' };
      const { openSealed } = await import('../pages/sealing');
      return { is: 'archive', archive: readArchive(await openSealed(bytes, passphrase)) };
    },

    async compare(file, how) {
      const { archive: here } = await readEverything(ask);
      const { compareRestore } = await import('../../utils/archive/compare-restore');
      return compareRestore(here, file, how, now());
    },
    restore: (archive, how) => changeNotebook(ask, (here) => restoreChanges(here, archive, how, now())),
    undoRestore: () => ask('undoRestore', null),
    seeHealth: () => ask('seeHealth', null),
    askForPlace,
    askAgain,
    async setAutomatic(how) {
      if (how?.place !== 'folder') await keepBackupFolder(null);
      await ask('setAutomaticBackup', how);
    },
    async makeAutomatic() {
      await ask('makeAutomaticBackup', null);
      return (await ask('readBackups', null)).automatic?.fault === null;
    },
    putBack: ({ is, id }) => ask('putBack', { is, id }),
    deleteForGood: ({ is, id }) => ask('deleteForGood', { is, id }),
    setSide: (side) => ask('setSide', { side }),
    setBlurred: (blurred) => ask('setBlurred', { blurred }),
    askToKeep: () => navigator.storage.persist(),
    giveBack: (permission) => givePermissionsBack([permission]),
    deleteEverything: () => deleteEverything(deps),

    newRecoveryCode: () => recoveryCode(crypto.getRandomValues(new Uint8Array(RECOVERY_LETTERS))),
    switchLockOn: (passphrase, code, minutes) =>
      ask('switchLockOn', { passphrase, recoveryCode: code, minutes }),
    switchLockOff: (secret) => ask('switchLockOff', { secret }),
    unlock: (secret) => ask('unlock', { secret }),
    lockNow: () => ask('lockNow', null),
    changePassphrase: (secret, passphrase) => ask('changePassphrase', { secret, passphrase }),
    setLockMinutes: (minutes) => ask('setLockMinutes', { minutes }),
  };
}
