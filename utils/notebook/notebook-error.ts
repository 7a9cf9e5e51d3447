/**
 * Why a command failed.
 * - `not-found`: the person, meeting or item does not exist or was deleted.
 * - `conflict`: it contradicts what somebody else has, e.g. an address that is another person's.
 * - `invalid`: the input is empty, too long or does not fit; the message says which.
 * - `damaged`: the stored record cannot be read; it was left as it is.
 * - `disk-full`, `disk`: the browser could not write or read.
 * - `closed`: the connection went away; the same command may be given again.
 * - `blocked`: an older version of the extension still holds the notebook.
 * - `newer`: the notebook was written by a newer version of the extension.
 * - `failed`: anything else, i.e. a mistake of ours; see `cause`.
 */
export type NotebookErrorCode =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'damaged'
  | 'disk-full'
  | 'disk'
  | 'closed'
  | 'blocked'
  | 'newer'
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

const CODES: Record<string, NotebookErrorCode> = {
  QuotaExceededError: 'disk-full',
  UnknownError: 'disk',
  NotReadableError: 'disk',
  TimeoutError: 'disk',
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
