import { wordsOf } from '../../../../utils/model/words';
import { answerOf } from './answer-of';
import { rawPanel } from './raw-panel';
import { MOST, newest, type Rival, revisionOf, type Talk } from './rival';

const NAME = 'rival-raw';

/** IndexedDB without a wrapper, its writes strict. */
export function rawIndexedDb(): Rival {
  let database: IDBDatabase;
  const panel = rawPanel();
  const begin = (stores: string[], mode: IDBTransactionMode = 'readonly') =>
    database.transaction(stores, mode, mode === 'readwrite' ? { durability: 'strict' } : {});

  return {
    name: 'raw IndexedDB',
    async fill({ talks, things }) {
      database = await open();
      const tx = database.transaction(['talks', 'things'], 'readwrite', { durability: 'relaxed' });
      for (const talk of talks) tx.objectStore('talks').put(talk);
      for (const thing of things) tx.objectStore('things').put(thing);
      await doneOf(tx);
    },
    async context(personId) {
      const tx = begin(['talks', 'things']);
      const all = IDBKeyRange.bound([personId], [personId, []]);
      const [last, open] = await Promise.all([
        answerOf(tx.objectStore('talks').index('byTalk').openCursor(all, 'prev')),
        answerOf(tx.objectStore('things').index('byState').getAll([personId, 'open'])),
      ]);
      return { note: (last?.value as Talk | undefined)?.note ?? '', open };
    },
    panel: panel.read,
    async saveNote(meetingId, text) {
      const tx = begin(['talks', 'revisions'], 'readwrite');
      const talk: Talk = await answerOf(tx.objectStore('talks').get(meetingId));
      tx.objectStore('revisions').put(revisionOf(talk));
      tx.objectStore('talks').put({ ...talk, note: text, words: wordsOf([text]) });
      return doneOf(tx);
    },
    addItem(thing) {
      const tx = begin(['things'], 'readwrite');
      tx.objectStore('things').put(thing);
      return doneOf(tx);
    },
    countOpenActions: () =>
      answerOf(begin(['things']).objectStore('things').index('byKind').count(['open', 'action'])),
    async find(prefix) {
      const tx = begin(['talks', 'things']);
      const stores = [tx.objectStore('talks'), tx.objectStore('things')];
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const hits = await Promise.all(
        stores.map(async (store) => {
          const ids = (await answerOf(store.index('byWord').getAllKeys(range))) as string[];
          return [...new Set(ids)].map((id) => ({ id, store }));
        }),
      );
      return Promise.all(
        newest(hits.flat())
          .slice(0, MOST)
          .map(({ id, store }) => answerOf(store.get(id))),
      );
    },
    close() {
      panel.close();
      database.close();
    },
  };
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => {
    const talks = opening.result.createObjectStore('talks', { keyPath: 'id' });
    talks.createIndex('byTalk', ['personId', 'startsAt']);
    talks.createIndex('byWord', 'words', { multiEntry: true });
    const things = opening.result.createObjectStore('things', { keyPath: 'id' });
    things.createIndex('byState', ['personId', 'state']);
    things.createIndex('byKind', ['state', 'kind']);
    things.createIndex('byWord', 'words', { multiEntry: true });
    opening.result.createObjectStore('revisions', { keyPath: 'id' });
  });
  return answerOf(opening);
}

function doneOf(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error));
  });
}
