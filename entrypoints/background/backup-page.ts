import { browser } from 'wxt/browser';

const ADDRESS = 'backup.html';

/** What Chromium has and the shared types do not know. */
interface Offscreen {
  createDocument(options: { url: string; reasons: ['BLOBS']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** The page that makes a backup, where nobody sees it. One at a time. */
export interface BackupPage {
  /** Opens it; one that a stopped worker left over is closed before. */
  open(): Promise<void>;
  /** That it is closed already is fine. */
  close(): Promise<void>;
}

/**
 * A worker has neither addresses for files nor room for the code that locks them: Chromium gives it a page, in Firefox
 * it is one.
 */
export function createBackupPage(): BackupPage {
  return import.meta.env.FIREFOX
    ? unseenFrame()
    : unseenPage((browser as { offscreen: Offscreen }).offscreen);
}

function unseenPage(offscreen: Offscreen): BackupPage {
  async function close(): Promise<void> {
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
  }
  return {
    async open() {
      await close();
      const justification = 'Makes a backup file of the notes, locked with a passphrase if there is one';
      await offscreen.createDocument({ url: ADDRESS, reasons: ['BLOBS'], justification });
    },
    close,
  };
}

function unseenFrame(): BackupPage {
  let frame: HTMLIFrameElement | null = null;
  return {
    async open() {
      frame?.remove();
      frame = document.createElement('iframe');
      frame.src = `/${ADDRESS}`;
      document.body.append(frame);
    },
    async close() {
      frame?.remove();
      frame = null;
    },
  };
}
