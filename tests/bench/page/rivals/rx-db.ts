import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { inChunks, MOST, type Rival, revisionOf, type Talk, type Thing } from './rival';

const AT_ONCE = 2_000;
const KEY = { type: 'string', maxLength: 64 } as const;
const TEXT = { type: 'string' } as const;

type Kept<Kind> = Omit<Kind, 'words'>;

/** Its free storage, over Dexie, its writes strict. It has no index of many words for one document: looked for is by a pattern. */
export function rxDb(): Rival {
  let database: RxDatabase;
  let talks: RxCollection<Kept<Talk>>;
  let things: RxCollection<Kept<Thing>>;
  let revisions: RxCollection<{ id: string; recordId: string; at: string; text: string }>;

  return {
    name: 'RxDB (reads from its memory once asked)',
    async fill(records) {
      database = await createRxDatabase({
        name: 'rival-rxdb',
        storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
        multiInstance: false,
        eventReduce: false,
      });
      const made = await database.addCollections({
        talks: {
          schema: {
            version: 0,
            primaryKey: 'id',
            type: 'object',
            properties: { id: KEY, personId: KEY, startsAt: KEY, note: TEXT },
            required: ['id', 'personId', 'startsAt'],
            indexes: [['personId', 'startsAt']],
          },
        },
        things: {
          schema: {
            version: 0,
            primaryKey: 'id',
            type: 'object',
            properties: {
              ...{ id: KEY, personId: KEY, state: KEY, kind: KEY },
              ...{ text: TEXT, owner: TEXT, createdAt: TEXT },
            },
            required: ['id', 'personId', 'state', 'kind'],
            indexes: [
              ['personId', 'state'],
              ['state', 'kind'],
            ],
          },
        },
        revisions: {
          schema: {
            version: 0,
            primaryKey: 'id',
            type: 'object',
            properties: { id: KEY, recordId: KEY, at: KEY, text: TEXT },
            required: ['id'],
          },
        },
      });
      ({ talks, things, revisions } = made as unknown as {
        talks: typeof talks;
        things: typeof things;
        revisions: typeof revisions;
      });
      for (const some of inChunks(records.talks, AT_ONCE))
        await talks.bulkInsert(some.map(({ words: _, ...talk }) => talk));
      for (const some of inChunks(records.things, AT_ONCE))
        await things.bulkInsert(some.map(({ words: _, ...thing }) => thing));
    },
    async context(personId) {
      const [last, open] = await Promise.all([
        talks.findOne({ selector: { personId }, sort: [{ personId: 'desc' }, { startsAt: 'desc' }] }).exec(),
        things.find({ selector: { personId, state: 'open' } }).exec(),
      ]);
      return { note: last?.note ?? '', open: open.map((each) => each.toJSON()) };
    },
    async saveNote(meetingId, text) {
      const talk = await talks.findOne(meetingId).exec();
      if (!talk) throw new Error('No such talk.');
      await revisions.insert(revisionOf(talk));
      await talk.incrementalPatch({ note: text });
    },
    addItem: ({ words: _, ...thing }) => things.insert(thing),
    countOpenActions: () => things.count({ selector: { state: 'open', kind: 'action' } }).exec(),
    async find(prefix) {
      const $regex = `(^|[^\\p{L}])${prefix}`;
      const [notes, texts] = await Promise.all([
        talks.find({ selector: { note: { $regex } }, sort: [{ id: 'desc' }], limit: MOST }).exec(),
        things.find({ selector: { text: { $regex } }, sort: [{ id: 'desc' }], limit: MOST }).exec(),
      ]);
      return [...notes, ...texts].map((each) => each.toJSON());
    },
    close: () => database.close(),
  };
}
