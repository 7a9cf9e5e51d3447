import { openApart } from './open-apart';
import type { Database, Schema } from './schema';

/** Opens a database at the version that it has, without migrating it: what a newer version wrote is for reading only. */
export async function openAsIs(name: string): Promise<Database> {
  return openApart<Schema>(name, undefined, {
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}
