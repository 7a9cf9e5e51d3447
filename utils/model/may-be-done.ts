/**
 * What a disk refused may be done all the same: the browser may find it in its files when it opens them the next time, or
 * only the mirror had no room for it.
 */
const UNSURE: readonly unknown[] = ['disk-full', 'disk', 'read-only', 'closed'];

/**
 * Whether a command that ended with this error may have been carried out all the same: nobody answered, or the disk did.
 * Given again, it has to go under the id it had.
 */
export function mayBeDone(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code !== 'string' || UNSURE.includes(code);
}
