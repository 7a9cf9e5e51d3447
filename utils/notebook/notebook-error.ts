/**
 * Why a command failed.
 * - `not-found`: the person, meeting or item does not exist or was deleted.
 * - `conflict`: it contradicts what somebody else has, e.g. an address that is another person's.
 * - `invalid`: the input is empty, too long or does not fit; the message says which.
 * - `damaged`: the stored record cannot be read; it was left as it is.
 * - `disk-full`, `disk`: the browser could not write or read.
 * - `read-only`: the disk was full or failed before; nothing is written until there is room (`tryWritable`).
 * - `closed`: the connection went away; the same command may be given again.
 * - `blocked`: an older version of the extension still holds the notebook.
 * - `newer`: the notebook was written by a newer version of the extension.
 * - `locked`: the passphrase has to be given first.
 * - `failed`: anything else, i.e. a mistake of ours; see `cause`.
 */
export type NotebookErrorCode =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'damaged'
  | 'disk-full'
  | 'disk'
  | 'read-only'
  | 'closed'
  | 'blocked'
  | 'newer'
  | 'locked'
  | 'failed';

/** What every command rejects with. When a write rejects, nothing was changed. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';

  constructor(
    readonly code: NotebookErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An older version's connection does not give way: the database is opened as soon as it does. */
export class NotebookBlocked extends NotebookError {
  /** @param over resolves when nobody holds the notebook any more. Before that, asking for it again would only wait, too. */
  constructor(readonly over: Promise<void>) {
    super('blocked', 'An older version of Aside still holds the notebook.');
  }
}

const CODES: Record<string, NotebookErrorCode> = {
  QuotaExceededError: 'disk-full',
  UnknownError: 'disk',
  NotReadableError: 'disk',
  TimeoutError: 'disk',
  // A store or an index that every version has is not there under its name: what a damaged file says of itself.
  NotFoundError: 'disk',
  AbortError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer',
};

const MESSAGES: Partial<Record<NotebookErrorCode, string>> = {
  'disk-full': 'The disk is full: nothing was saved.',
  disk: 'The browser could not reach the notebook on disk.',
  closed: 'The notebook was closed meanwhile.',
  newer: 'The notebook was written by a newer version of Aside.',
};

/** Names a browser's error in our words; ours are passed on. */
export function toNotebookError(cause: unknown): NotebookError {
  if (cause instanceof NotebookError) return cause;
  const code = (cause instanceof Error && CODES[cause.name]) || 'failed';
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new NotebookError(code, MESSAGES[code] ?? `The notebook failed: ${detail}`, { cause });
}
