import { NotebookError, toNotebookError } from './notebook-error';
import type { Database } from './schema';

/** The one connection to the database, opened at the first command and again after the browser closed it. */
export interface Connection {
  /** Hands over the open database; `start` begins a transaction on it. */
  begin<Transaction>(start: (database: Database) => Transaction): Promise<Transaction>;
  /**
   * To be told of every failure. After a full or failing disk the connection is kept, never opened again: browsers
   * are known to begin with an empty database then, and "empty" must not be mistaken for "first run".
   */
  noteFailure(error: NotebookError): void;
  close(): Promise<void>;
}

export function createConnection(open: () => Promise<Database>): Connection {
  let opened: Promise<Database> | null = null;
  let failure: NotebookError | null = null;
  let closed = false;

  function connect(): Promise<Database> {
    if (closed) return Promise.reject(new NotebookError('closed', 'The notebook is closed.'));
    if (opened) return opened;
    if (failure) return Promise.reject(failure);
    const attempt = open();
    opened = attempt;
    attempt.then(
      (database) => database.addEventListener('close', () => forget(attempt)),
      () => forget(attempt),
    );
    return attempt;
  }

  function forget(attempt: Promise<Database>): void {
    if (opened === attempt) opened = null;
  }

  return {
    async begin(start) {
      const first = connect();
      try {
        return start(await first);
      } catch (cause) {
        // Closed for a newer version, or by the browser: that shows only here.
        if (toNotebookError(cause).code !== 'closed' || closed) throw cause;
        forget(first);
        return start(await connect());
      }
    },
    noteFailure(error) {
      if (error.code === 'disk' || error.code === 'disk-full') failure ??= error;
    },
    async close() {
      closed = true;
      const last = opened;
      opened = null;
      if (last) (await last).close();
    },
  };
}
