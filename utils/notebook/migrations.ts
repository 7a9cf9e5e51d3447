import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { practiseItem } from './migrations/practise-item';
import { sealRow } from './migrations/seal-row';
import { trashRow } from './migrations/trash-row';

/**
 * One step from a version to the next. It must wait for nothing but requests of the transaction it is given. Not
 * typed by today's `Schema`: a migration speaks of the stores as they were then.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The database's version is the length of this list; entries are added, never edited. Each version needs a stored
 * example in tests/unit/notebook/examples, from which a test migrates.
 */
export const migrations: readonly Migration[] = [
  function begin(database) {
    const people = database.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('byAddress', 'alive.addresses', { multiEntry: true });
    people.createIndex('byName', 'alive.name');

    const meetings = database.createObjectStore('meetings', { keyPath: 'id' });
    meetings.createIndex('byTalk', ['talk.person', 'talk.at']);
    meetings.createIndex('byStart', 'talk.at');
    meetings.createIndex('byEvent', 'event');
    meetings.createIndex('byAwaiting', 'awaits');

    const items = database.createObjectStore('items', { keyPath: 'id' });
    items.createIndex('byOpen', ['open.person', 'open.rank']);
    items.createIndex('byOpenKind', 'open.kind');
    items.createIndex('byClosed', ['closed.person', 'closed.at']);
    items.createIndex('byPlace', ['personId', 'rank']);
    items.createIndex('byMeeting', 'meetingId');

    database.createObjectStore('series', { keyPath: 'id' });
    database.createObjectStore('revisions', { keyPath: 'id' }).createIndex('byRecord', ['recordId', 'at']);
    database.createObjectStore('operations', { keyPath: 'id' }).createIndex('byTime', 'at');
    database.createObjectStore('drafts', { keyPath: 'id' });
  },

  async function practise(database, transaction) {
    database.createObjectStore('coverage', { keyPath: 'personId' });

    const items = transaction.objectStore('items');
    items.deleteIndex('byClosed');
    items.createIndex('byClosed', ['closed.person', 'closed.kind', 'closed.at']);
    items.createIndex('byStanding', ['standing.person', 'standing.rank']);
    items.createIndex('byStandingKind', 'standing.kind');
    items.createIndex('byInvolved', 'involved', { multiEntry: true });
    items.createIndex('bySource', 'source.itemId');
    items.createIndex('byUpward', 'upward');

    for (let cursor = await items.openCursor(); cursor; cursor = await cursor.continue()) {
      const row = practiseItem(cursor.value);
      // A damaged row is left as it is: it is reported when it is read, and the upgrade is not to fail for it.
      if (row !== null) await cursor.update(row);
    }
  },

  async function mirror(database, transaction) {
    database.createObjectStore('meta', { keyPath: 'id' });
    database.createObjectStore('pending', { keyPath: 'seq' });
    database.createObjectStore('quarantine', { keyPath: 'id' }).createIndex('byPlace', ['store', 'key']);

    for (const name of ['people', 'meetings', 'items', 'series', 'coverage', 'revisions'] as const) {
      const store = transaction.objectStore(name);
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const row = sealRow(name, cursor.value);
        if (row !== null) await cursor.update(row);
      }
    }
  },

  function undo(database) {
    database.createObjectStore('undo', { keyPath: 'at' });
  },

  async function trash(_database, transaction) {
    transaction.objectStore('meetings').createIndex('byPerson', 'personId');
    for (const name of ['people', 'meetings', 'items'] as const) {
      const store = transaction.objectStore(name);
      store.createIndex('byTrash', 'trash');
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const row = trashRow(cursor.value);
        if (row !== null) await cursor.update(row);
      }
    }
  },

  function lookAround(database, transaction) {
    // Whose archiving is null is in no index.
    transaction.objectStore('people').createIndex('byArchived', 'archivedAt');
    transaction.objectStore('meetings').createIndex('byState', ['state', 'startsAt']);
    const items = transaction.objectStore('items');
    for (const list of ['open', 'standing']) {
      const name = list === 'open' ? 'byOpenKind' : 'byStandingKind';
      items.deleteIndex(name);
      items.createIndex(name, [`${list}.kind`, `${list}.person`]);
    }
    const occurrences = database.createObjectStore('occurrences', { keyPath: 'id' });
    occurrences.createIndex('byStart', 'startsAt');
    occurrences.createIndex('byPerson', 'personId');
    database.createObjectStore('words', { keyPath: 'id' });
    database.createObjectStore('unindexed', { keyPath: 'id' });
  },
];
