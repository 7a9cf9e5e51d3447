import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Cipher } from './lock/cipher';
import { lockDatabase, lockTransaction } from './lock/locked-database';
import { sealAgain } from './lock/seal-again';
import { migrations as allMigrations, type Migration } from './migrations';
import { NotebookBlocked, toNotebookError } from './notebook-error';
import { openApart } from './open-apart';
import type { Database, Schema } from './schema';

/**
 * Opens the notebook's database, migrating it to the newest version. It gives way when a newer version of the
 * extension wants to migrate; a connection that was closed is opened again by `createConnection`.
 *
 * Rejects with `NotebookBlocked` when an older connection does not give way, `newer` when the database is from the future,
 * `disk` or `failed`; the version then stays what it was.
 * @param cipher of a locked notebook: its rows are opened and sealed on their way, for migrations as well.
 */
export function openDatabase(
  name: string,
  migrations: readonly Migration[] = allMigrations,
  cipher: Cipher | null = null,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    let mistake: unknown = null;
    const opening: Promise<Database> = openApart<Schema>(name, migrations.length, {
      // idb does not wait for this promise; a migration that fails late must abort by itself, or the browser would
      // keep the new version number over half-migrated stores.
      upgrade(database, from, _to, transaction) {
        migrate(
          migrations.slice(from),
          database as unknown as IDBPDatabase,
          transaction as unknown as Upgrade,
          from > 0 ? cipher : null,
        ).catch((cause: unknown) => {
          mistake = cause;
          transaction.abort();
        });
      },
      // Without this, opening would hang for as long as the other connection lives.
      blocked() {
        givenUp = true;
        const over = () => undefined;
        reject(new NotebookBlocked(opening.then(over, over)));
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
      },
    });
    opening.then(
      (database) =>
        givenUp ? database.close() : resolve(cipher ? lockDatabase(database, cipher) : database),
      (cause: unknown) => reject(toNotebookError(mistake ?? cause)),
    );
  });
}

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

async function migrate(
  steps: readonly Migration[],
  database: IDBPDatabase,
  transaction: Upgrade,
  cipher: Cipher | null,
): Promise<void> {
  // The abort's reason is told by `opening`; here it only must not go unhandled.
  transaction.done.catch(() => undefined);
  const seen = cipher ? (lockTransaction(transaction, cipher) as unknown as Upgrade) : transaction;
  for (const step of steps) await step(database, seen);
  // An index that was made meanwhile finds nothing in what is sealed.
  if (cipher) await sealAgain(transaction, cipher);
}
