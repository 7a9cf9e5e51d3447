import localforage from 'localforage';
import { hasWord, newest, type Rival, revisionOf, type Talk, type Thing } from './rival';

const storeOf = (storeName: string) => localforage.createInstance({ name: 'rival-localforage', storeName });

/** Keys and values: what is needed together lies under one key. One write each; nothing holds two together. */
export function localForage(): Rival {
  const [talks, last, open, closed] = ['talks', 'last', 'open', 'closed'].map(storeOf) as [
    LocalForage,
    LocalForage,
    LocalForage,
    LocalForage,
  ];
  const revisions = storeOf('revisions');
  const openOf = async (personId: string) => (await open.getItem<Thing[]>(personId)) ?? [];

  return {
    name: 'localForage',
    async fill(records) {
      const byPerson = new Map<string, Thing[]>(records.people.map(({ id }) => [id, []]));
      const latest = new Map<string, string>();
      // It cannot write several at once, but begins each without waiting for the one before.
      await Promise.all(
        records.talks.map(({ words: _, ...talk }) => {
          latest.set(talk.personId, talk.id);
          return talks.setItem(talk.id, talk);
        }),
      );
      const over: Array<Promise<unknown>> = [];
      for (const { words: _, ...thing } of records.things) {
        const kept = { ...thing, words: [] };
        if (thing.state === 'open') byPerson.get(thing.personId)?.push(kept);
        else over.push(closed.setItem(thing.id, kept));
      }
      await Promise.all(over);
      for (const [personId, things] of byPerson) await open.setItem(personId, things);
      for (const [personId, id] of latest) await last.setItem(personId, id);
    },
    async context(personId) {
      const [id, things] = await Promise.all([last.getItem<string>(personId), openOf(personId)]);
      const talk = id === null ? null : await talks.getItem<Talk>(id);
      return { note: talk?.note ?? '', open: things };
    },
    async saveNote(meetingId, text) {
      const talk = await talks.getItem<Talk>(meetingId);
      if (!talk) throw new Error('No such talk.');
      const revision = revisionOf(talk);
      await revisions.setItem(revision.id, revision);
      await talks.setItem(meetingId, { ...talk, note: text });
    },
    async addItem({ words: _, ...thing }) {
      await open.setItem(thing.personId, [...(await openOf(thing.personId)), { ...thing, words: [] }]);
    },
    async countOpenActions() {
      let count = 0;
      await open.iterate((things: Thing[]) => {
        count += things.filter(({ kind }) => kind === 'action').length;
      });
      return count;
    },
    async find(prefix) {
      const found: Array<Talk | Thing> = [];
      await talks.iterate((talk: Talk) => {
        if (hasWord(talk.note, prefix)) found.push(talk);
      });
      const look = (thing: Thing) => {
        if (hasWord(thing.text, prefix)) found.push(thing);
      };
      await closed.iterate(look);
      await open.iterate((things: Thing[]) => {
        for (const thing of things) look(thing);
      });
      return newest(found);
    },
    close: () => undefined,
  };
}
