import { hasWord, newest, type Rival, revisionOf, type Talk, type Thing } from './rival';

interface Area {
  get(name: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

interface Whole {
  talks: Array<Omit<Talk, 'words'>>;
  things: Array<Omit<Thing, 'words'>>;
  revisions: unknown[];
}

const NAME = 'rival';

/** Everything in one value of `storage.local`, as small extensions do. Nothing says when it is on disk. */
export function oneJson(area: Area): Rival {
  const read = async () => (await area.get(NAME))[NAME] as Whole;
  const change = async (how: (whole: Whole) => void) => {
    const whole = await read();
    how(whole);
    await area.set({ [NAME]: whole });
  };

  return {
    name: 'storage.local as one JSON',
    async fill({ talks, things }) {
      const whole: Whole = {
        talks: talks.map(({ words: _, ...talk }) => talk),
        things: things.map(({ words: _, ...thing }) => thing),
        revisions: [],
      };
      await area.set({ [NAME]: whole });
    },
    async context(personId) {
      const { talks, things } = await read();
      const isOpen = (thing: Whole['things'][number]) =>
        thing.personId === personId && thing.state === 'open';
      const note = talks.findLast((talk) => talk.personId === personId)?.note ?? '';
      return { note, open: things.filter(isOpen) };
    },
    saveNote: (meetingId, text) =>
      change(({ talks, revisions }) => {
        const talk = talks.find(({ id }) => id === meetingId);
        if (!talk) throw new Error('No such talk.');
        revisions.push(revisionOf(talk));
        talk.note = text;
      }),
    addItem: ({ words: _, ...thing }) => change(({ things }) => things.push(thing)),
    countOpenActions: async () =>
      (await read()).things.filter(({ state, kind }) => state === 'open' && kind === 'action').length,
    async find(prefix) {
      const { talks, things } = await read();
      return newest([
        ...talks.filter(({ note }) => hasWord(note, prefix)),
        ...things.filter(({ text }) => hasWord(text, prefix)),
      ]);
    },
    close: () => undefined,
  };
}
