import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import { inChunks, type Rival, revisionOf, type Talk, type Thing } from './rival';

const AT_ONCE = 2_000;

/**
 * Ids that sort as they are read, and indexes by its `find`: its views are compiled from text, which no page of an
 * extension may do. It asks for no durability, and keeps of each document what it was before by itself.
 */
export function pouchDb(): Rival {
  PouchDB.plugin(find);
  const database = new PouchDB('rival-pouchdb');
  const idOf = ({ personId, startsAt, id }: Talk) => `talk/${personId}/${startsAt}/${id}`;
  const places = new Map<string, string>();

  return {
    name: 'PouchDB',
    async fill({ talks, things }) {
      const docs = [
        ...talks.map(({ words: _, ...talk }) => ({ ...talk, _id: idOf({ ...talk, words: [] }), is: 'talk' })),
        ...things.map(({ words: _, ...thing }) => ({ ...thing, _id: `thing/${thing.id}`, is: 'thing' })),
      ];
      for (const talk of talks) places.set(talk.id, idOf(talk));
      for (const some of inChunks(docs, AT_ONCE)) await database.bulkDocs(some);
      await database.createIndex({ index: { fields: ['state', 'personId', 'kind'] } });
      await database.find({ selector: { state: 'open', personId: '' } });
    },
    async context(personId) {
      const [last, open] = await Promise.all([
        database.allDocs<Talk>({
          startkey: `talk/${personId}/\uffff`,
          endkey: `talk/${personId}/`,
          descending: true,
          limit: 1,
          include_docs: true,
        }),
        database.find<Thing>({ selector: { state: 'open', personId }, limit: 10_000 }),
      ]);
      return { note: last.rows[0]?.doc.note ?? '', open: open.docs };
    },
    async saveNote(meetingId, text) {
      const talk = await database.get<Talk>(places.get(meetingId) ?? '');
      const { id, ...revision } = revisionOf(talk);
      // Together, though not in one transaction that could be asked for.
      await database.bulkDocs([
        { ...talk, note: text },
        { ...revision, _id: `revision/${id}` },
      ]);
    },
    addItem: ({ words: _, ...thing }) => database.put({ ...thing, _id: `thing/${thing.id}`, is: 'thing' }),
    async countOpenActions() {
      const selector = { state: 'open', personId: { $gt: null }, kind: 'action' };
      return (await database.find({ selector, fields: ['_id'], limit: 100_000 })).docs.length;
    },
    find: null,
    close: () => database.close(),
  };
}
