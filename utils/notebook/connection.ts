import { NotebookBlocked, NotebookError, toNotebookError } from './notebook-error';
import type { Database } from './schema';

/** The one connection to the database, opened at the first command and again after the browser closed it. */
export interface Connection {
  /** Hands over the open database; `start` begins a transaction on it. */
  begin<Transaction>(start: (database: Database) => Transaction): Promise<Transaction>;
  /** The same, opening it even after a full or failing disk: for who makes sure that there is room. */
  beginAgain: Connection['begin'];
  /** Of the opening that the next command finds or makes: who met a failure may ask whether that was still this one. */
  number(): number;
  /** Whether there is a connection already. */
  isOpen(): boolean;
  /**
   * To be told of every failure. After a full or failing disk nothing is written any more, and the connection is kept,
   * never opened again: browsers are known to begin with an empty database then, and "empty" must not be mistaken for
   * "first run".
   */
  noteFailure(error: NotebookError): void;
  /** Closes the database; the next command, or `beginAgain`, opens it anew. */
  release(): Promise<void>;
  /** There is room again. */
  forgetFailure(): void;
  /** Why nothing is written; null: it is. */
  readOnly(): 'disk-full' | 'disk' | null;
  /** Rejects with `read-only` while nothing is written. */
  needWritable(): void;
  close(): Promise<void>;
}

/** @param onBroken told when the browser closed the database, or the disk refused: its file may be damaged. */
export function createConnection(open: () => Promise<Database>, onBroken: () => void): Connection {
  let openings = 0;
  let opened: Promise<Database> | null = null;
  let ready = false;
  let failure: 'disk-full' | 'disk' | null = null;
  let closed = false;
  let blocked: NotebookBlocked | null = null;

  function connect(evenSo: boolean): Promise<Database> {
    if (closed) return Promise.reject(new NotebookError('closed', 'The notebook is closed.'));
    if (opened) return opened;
    if (blocked) return Promise.reject(blocked);
    if (failure && !evenSo) return Promise.reject(notWritten(failure));
    openings += 1;
    const attempt = open();
    opened = attempt;
    attempt.then(
      (database) => {
        ready = opened === attempt;
        database.addEventListener('close', () => {
          onBroken();
          forget(attempt);
        });
      },
      (cause: unknown) => {
        forget(attempt);
        if (cause instanceof NotebookBlocked) waitFor(cause);
      },
    );
    return attempt;
  }

  /** A second opening would be queued behind the one that waits, and nobody would be told why it takes so long. */
  function waitFor(blocking: NotebookBlocked): void {
    blocked = blocking;
    void blocking.over.then(() => {
      blocked = null;
    });
  }

  function forget(attempt: Promise<Database>): void {
    if (opened !== attempt) return;
    opened = null;
    ready = false;
  }

  async function begin<Transaction>(
    start: (database: Database) => Transaction,
    evenSo: boolean,
  ): Promise<Transaction> {
    const first = connect(evenSo);
    const database = await first;
    try {
      return start(database);
    } catch (cause) {
      // Closed for a newer version, or by the browser: that shows only here.
      if (toNotebookError(cause).code !== 'closed' || closed) throw cause;
      forget(first);
      return start(await connect(evenSo));
    }
  }

  return {
    begin: (start) => begin(start, false),
    beginAgain: (start) => begin(start, true),
    number: () => openings + (opened ? 0 : 1),
    isOpen: () => ready,
    noteFailure({ code }) {
      if (code !== 'disk' && code !== 'disk-full') return;
      failure ??= code;
      onBroken();
    },
    async release() {
      const last = opened;
      if (!last) return;
      forget(last);
      (await last).close();
    },
    forgetFailure() {
      failure = null;
    },
    readOnly: () => failure,
    needWritable() {
      if (failure) throw notWritten(failure);
    },
    async close() {
      closed = true;
      const last = opened;
      opened = null;
      if (last) (await last).close();
    },
  };
}

function notWritten(why: 'disk-full' | 'disk'): NotebookError {
  const said = why === 'disk-full' ? 'full' : 'failing';
  return new NotebookError('read-only', `The disk is ${said}: nothing is written until there is room.`);
}
