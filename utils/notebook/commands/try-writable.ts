import { applied } from '../applied';
import type { Connection } from '../connection';
import type { Context } from '../context';
import type { MirrorArea } from '../mirror/mirror-area';
import { needRoom } from '../need-room';
import { toNotebookError } from '../notebook-error';
import { PROBE, probeApart } from '../probe-apart';
import type { Database } from '../schema';

/** See `Notebook.tryWritable`. */
export async function tryWritable(
  { connection, mirror }: Context,
  area: MirrorArea | null,
): Promise<boolean> {
  if (connection.readOnly() === null) return true;
  try {
    if (connection.isOpen()) await probe(connection).catch((cause) => probeAnew(connection, cause));
    else {
      // A database that was closed meanwhile is opened only where there is room: a full disk may empty it.
      if (area) await needRoom(area).catch(probeApart);
      await probe(connection);
    }
    // Where there is room and the browser still refuses the copy, the user is told of that instead.
    await mirror.retry();
    await mirror.beginThird(await connection.beginAgain((database) => database));
  } catch (cause) {
    connection.noteFailure(toNotebookError(cause));
    return false;
  }
  connection.forgetFailure();
  return true;
}

async function probe(connection: Connection): Promise<void> {
  const strictly = (database: Database) =>
    database.transaction(['meta'], 'readwrite', { durability: 'strict' });
  const writing = await connection.beginAgain(strictly);
  await applied(writing, () => writing.objectStore('meta').put({ id: 'probe', text: PROBE }));
  const deleting = await connection.beginAgain(strictly);
  await applied(deleting, () => deleting.objectStore('meta').delete('probe'));
}

/** Chromium may refuse every write from its first failure on, until the database is opened anew. That needs room. */
async function probeAnew(connection: Connection, cause: unknown): Promise<void> {
  await probeApart(cause);
  await connection.release();
  await probe(connection);
}
