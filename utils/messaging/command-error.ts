/**
 * A command was refused or failed where it was carried out: an answer, not a broken line, so it is not repeated.
 * `code` says why in a word that the UI turns into a sentence.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The code of an error that was an answer; null for an error of the line. Errors lose their class on the way. */
export function answerCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
