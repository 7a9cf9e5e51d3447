import {
  type AutomaticBackup,
  type BackupOrder,
  type BackupPlace,
  type BackupReport,
  isBackupDue,
} from '../../utils/model/automatic-backup';
import type { Secrets } from '../../utils/notebook/lock/secrets';
import type { Notebook } from '../../utils/notebook/notebook';
import type { BackupPage } from './backup-page';
import type { AutomaticShelf, StoredAutomatic } from './stored-automatic';

/** After so long without a word the page that makes one is taken for dead. */
const PATIENCE_MS = 100_000;
/** Under which the passphrase is kept, since every backup is locked anew. */
const PASSPHRASE = 'automatic-backup';

/** Backups that are made by themselves: when, and what became of them. How is the business of `backup.html`. */
export interface AutomaticBackups {
  read(): Promise<AutomaticBackup | null>;
  set(how: { place: BackupPlace; folder: string | null; passphrase: string | null } | null): Promise<void>;
  /** Makes one if it is time; nobody waits for it. */
  consider(): void;
  /** Makes one. Resolves when it is over; a failure is kept to be shown. */
  make(): Promise<void>;
  order(): Promise<BackupOrder | null>;
  report(report: BackupReport): Promise<void>;
}

export function createAutomaticBackups(deps: {
  shelf: AutomaticShelf;
  secrets: Secrets;
  notebook: Pick<Notebook, 'readLastWrite'>;
  /** ISO instant. */
  now: () => string;
  /** Makes one as soon as it is open. */
  page: BackupPage;
  /** One was made. */
  onMade: () => Promise<void>;
  /** What `read` answers changed. */
  onChange: () => Promise<void>;
  reportError: (error: unknown) => void;
  patienceMs?: number;
}): AutomaticBackups {
  const { shelf, secrets, notebook, now, page, patienceMs = PATIENCE_MS } = deps;
  let underWay: Promise<void> | null = null;
  let reported = (): void => undefined;

  async function run(): Promise<void> {
    const begun = await shelf.read();
    if (!begun) return;
    let hasReported = false;
    try {
      hasReported = (await canLock(begun)) && (await waitForPage());
    } catch (error) {
      deps.reportError(error);
    }
    if (!hasReported) await report({ is: 'failed', fault: 'failed', since: begun.since, lastWrite: 0 });
  }

  /** Without its passphrase none is made, rather than an open one: it was forgotten where a lock was cut off. */
  async function canLock({ locked }: StoredAutomatic): Promise<boolean> {
    return !locked || (await secrets.read(PASSPHRASE)) !== null;
  }

  /** Whether the page said what became of it. */
  async function waitForPage(): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isOver = new Promise<boolean>((resolve) => {
      reported = () => resolve(true);
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    try {
      await page.open();
      return await isOver;
    } finally {
      clearTimeout(timer);
      // What was made stays made.
      await page.close().catch(deps.reportError);
    }
  }

  async function report(what: BackupReport): Promise<void> {
    const state = await shelf.read();
    // Switched off or to another place meanwhile: what was made is no longer ours to count or to remove.
    if (state?.since === what.since) {
      await shelf.write(after(state, what, now()));
      if (what.is === 'made') await deps.onMade();
      await deps.onChange();
    }
    if (underWay) reported();
    // The worker that opened it was stopped meanwhile.
    else await page.close();
  }

  function make(): Promise<void> {
    underWay ??= run().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function makeIfDue(): Promise<void> {
    const state = await shelf.read();
    if (!state || underWay) return;
    const hasChanged = (await notebook.readLastWrite()) !== (state.lastWrite ?? 0);
    const madeAt = newestOf(state)?.at ?? null;
    if (isBackupDue({ madeAt, fault: state.fault, hasChanged }, now())) await make();
  }

  return {
    make,
    report,
    consider() {
      makeIfDue().catch(deps.reportError);
    },
    async read() {
      const state = await shelf.read();
      if (!state) return null;
      const { place, folder, locked, fault } = state;
      return { place, folder, locked, newest: newestOf(state), fault: fault?.code ?? null };
    },
    async set(how) {
      await secrets.keep(PASSPHRASE, how?.passphrase ?? null);
      const anew = { since: now(), files: [], lastWrite: null, fault: null };
      await shelf.write(
        how && { place: how.place, folder: how.folder, locked: how.passphrase !== null, ...anew },
      );
      await deps.onChange();
    },
    async order() {
      const state = await shelf.read();
      if (!state || !(await canLock(state))) return null;
      const passphrase = state.locked ? await secrets.read(PASSPHRASE) : null;
      const { place, since, files } = state;
      return { place, passphrase, since, files, lastWrite: await notebook.readLastWrite() };
    },
  };
}

function newestOf({ files }: StoredAutomatic) {
  return files.reduce<StoredAutomatic['files'][number] | null>(
    (newest, file) => (newest && newest.at > file.at ? newest : file),
    null,
  );
}

function after(state: StoredAutomatic, what: BackupReport, at: string): StoredAutomatic {
  return what.is === 'made'
    ? { ...state, files: what.files, lastWrite: what.lastWrite, fault: null }
    : { ...state, fault: { code: what.fault, at } };
}
