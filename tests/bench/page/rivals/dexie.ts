import { Dexie, type Table } from 'dexie';
import type { Revision } from '../../../../utils/model/revision';
import { wordsOf } from '../../../../utils/model/words';
import { inChunks, MOST, newest, type Rival, revisionOf, type Talk, type Thing } from './rival';

const AT_ONCE = 4_000;

/** Its writes strict. */
export function dexie(): Rival {
  const database = new Dexie('rival-dexie', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    talks: 'id, [personId+startsAt], *words',
    things: 'id, [personId+state], [state+kind], *words',
    revisions: 'id',
  });
  const talks: Table<Talk, string> = database.table('talks');
  const things: Table<Thing, string> = database.table('things');
  const revisions: Table<Revision, string> = database.table('revisions');

  return {
    name: 'Dexie',
    async fill(records) {
      for (const some of inChunks(records.talks, AT_ONCE)) await talks.bulkPut(some);
      for (const some of inChunks(records.things, AT_ONCE)) await things.bulkPut(some);
    },
    context: (personId) =>
      database.transaction('r', talks, things, async () => {
        const all = talks
          .where('[personId+startsAt]')
          .between([personId, Dexie.minKey], [personId, Dexie.maxKey]);
        const [last, open] = await Promise.all([
          all.last(),
          things.where({ personId, state: 'open' }).toArray(),
        ]);
        return { note: last?.note ?? '', open };
      }),
    saveNote: (meetingId, text) =>
      database.transaction('rw', talks, revisions, async () => {
        const talk = await talks.get(meetingId);
        if (!talk) throw new Error('No such talk.');
        await revisions.put(revisionOf(talk));
        await talks.put({ ...talk, note: text, words: wordsOf([text]) });
      }),
    addItem: (thing) => things.put(thing),
    countOpenActions: () => things.where({ state: 'open', kind: 'action' }).count(),
    find: (prefix) =>
      database.transaction('r', talks, things, async () => {
        const [ofTalks, ofThings] = await Promise.all([
          talks.where('words').startsWith(prefix).distinct().primaryKeys(),
          things.where('words').startsWith(prefix).distinct().primaryKeys(),
        ]);
        const ids = newest([
          ...ofTalks.map((id) => ({ id, isTalk: true })),
          ...ofThings.map((id) => ({ id, isTalk: false })),
        ]).slice(0, MOST);
        const [some, others] = await Promise.all([
          talks.bulkGet(ids.flatMap(({ id, isTalk }) => (isTalk ? id : []))),
          things.bulkGet(ids.flatMap(({ id, isTalk }) => (isTalk ? [] : id))),
        ]);
        return [...some, ...others];
      }),
    close: () => database.close(),
  };
}
