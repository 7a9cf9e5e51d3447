import type { PersonActions } from '../../components/person/person-props';
import type { LookUp } from '../../components/texts';
import { planMerge } from '../../utils/archive/merge-plan';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { isTalk } from '../../utils/model/carrying';
import type { PersonLine } from '../../utils/model/person';
import type { NotebookRoute } from '../../utils/model/route';
import { itemActions } from '../pages/item-actions';
import { changeNotebook } from '../pages/whole-notebook';
import { notebookActions } from './notebook-actions';

/** Who became whom. */
export interface Merged {
  from: PersonLine;
  into: PersonLine;
}

/** What a person's page can do. */
export function personActions(deps: {
  ask: Ask<PageProtocol>;
  t: LookUp;
  go(to: NotebookRoute): void;
  onMerged(who: Merged): void;
  onErased(): void;
}): PersonActions {
  const { ask, t, go, onMerged, onErased } = deps;
  const now = () => new Date().toISOString();

  return {
    ...itemActions(ask),
    saveNote: (meetingId, note, op) => ask('saveNote', { meetingId, ...note }, op),
    deleteNote: (meetingId) => ask('deleteNote', { meetingId }),
    putBack: ({ is, id }) => ask('putBack', { is, id }),
    editPerson: async (change) => void (await ask('editPerson', change)),
    makeItem: async (input, op) => (await ask('addItem', input, op)).id,
    addItem: async (input, op) => void (await ask('addItem', input, op)),
    addTalk: async (talk) => void (await ask('addTalk', talk)),
    editTalk: async (change) => void (await ask('editTalk', change)),
    deleteTalk: (meetingId) => ask('deleteTalk', { meetingId }),
    openPerson: (personId) => ask('openPerson', { personId }),
    async countMerge(personId) {
      const page = await ask('readPersonPage', { personId, talks: Number.MAX_SAFE_INTEGER });
      if (!page) throw new Error('They are gone.');
      const { talks, open, closed } = page;
      return { talks: talks.filter(isTalk).length, items: open.length + closed.length };
    },
    async merge(who) {
      await changeNotebook(ask, (here) => {
        const [from, into] = [who.from, who.into].map(({ id }) => here.people.find((one) => one.id === id));
        if (!from || !into) throw new Error('One of the two is gone.');
        return planMerge(here, { from, into }, now());
      });
      onMerged(who);
    },
    exportAs: notebookActions({ ask, t, now, go }).exportAs,
    async erase({ id }) {
      await ask('deletePerson', { personId: id });
      await ask('deleteForGood', { is: 'person', id });
      onErased();
    },
  };
}
