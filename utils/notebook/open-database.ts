import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { migrations as allMigrations, type Migration } from './migrations';
import { NotebookError, toNotebookError } from './notebook-error';
import type { Database, Schema } from './schema';

/**
 * Opens the notebook's database, migrating it to the newest version. It gives way when a newer version of the
 * extension wants to migrate; a connection that was closed is opened again by `createConnection`.
 *
 * Rejects with `blocked` when an older connection does not give way, `newer` when the database is from the future,
 * `disk` or `failed`; the version then stays what it was.
 */
export function openDatabase(
  name: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    let mistake: unknown = null;
    const opening: Promise<Database> = openDB<Schema>(name, migrations.length, {
      // idb does not wait for this promise; a migration that fails late must abort by itself, or the browser would
      // keep the new version number over half-migrated stores.
      upgrade(database, from, _to, transaction) {
        migrate(
          migrations.slice(from),
          database as unknown as IDBPDatabase,
          transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
        ).catch((cause: unknown) => {
          mistake = cause;
          transaction.abort();
        });
      },
      // Without this, opening would hang for as long as the other connection lives.
      blocked() {
        givenUp = true;
        reject(new NotebookError('blocked', 'An older version of Aside still holds the notebook.'));
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
      },
    });
    opening.then(
      (database) => (givenUp ? database.close() : resolve(database)),
      (cause: unknown) => reject(toNotebookError(mistake ?? cause)),
    );
  });
}

async function migrate(
  steps: readonly Migration[],
  ...[database, transaction]: Parameters<Migration>
): Promise<void> {
  // The abort's reason is told by `opening`; here it only must not go unhandled.
  transaction.done.catch(() => undefined);
  for (const step of steps) await step(database, transaction);
}
