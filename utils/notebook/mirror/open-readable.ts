import { NotebookError, toNotebookError } from '../notebook-error';
import type { Database } from '../schema';
import type { MirrorArea } from './mirror-area';
import { listCopies, readSentinel } from './mirror-names';

/** So many databases are tried; each but the last would have to be unreadable. */
export const MOST_DATABASES = 4;

/**
 * Opens the database, or, when the browser cannot read it, a spare one, to be filled from the mirror: Chromium's newer
 * back end can neither open nor delete a database whose file is damaged. The unreadable one is left as it is; should it be
 * readable again, it is only an older copy. Without a mirror there is nothing to fill a spare one with.
 * @param open is given 0 for the database itself, then the number of a spare one; it settles what it opens, too: some
 *   damage lets a database be opened and no more.
 * @param first those before are known to be unreadable.
 */
export async function openReadable(
  open: (spare: number) => Promise<Database>,
  area: MirrorArea | null,
  first = 0,
): Promise<Database> {
  for (let spare = first; ; spare++) {
    try {
      return await open(spare);
    } catch (cause) {
      const error = toNotebookError(cause);
      if (error.code !== 'disk' || spare + 1 >= MOST_DATABASES || !(await hasMirror(area))) throw error;
    }
  }
}

async function hasMirror(area: MirrorArea | null): Promise<boolean> {
  try {
    if (area === null) return false;
    return (await readSentinel(area)) !== null || (await listCopies(area)).length > 0;
  } catch (cause) {
    throw new NotebookError('disk', 'Neither the notebook nor its mirror can be read.', { cause });
  }
}
