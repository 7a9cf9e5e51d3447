import type { HouseProtocol } from '../../utils/messaging/house-protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Lock } from '../../utils/notebook/lock/lock';
import type { Notebook } from '../../utils/notebook/notebook';
import type { CalendarTabs } from './calendar-tabs';
import type { KeptPlace } from './kept-place';

/** Answers to our own pages about the notebook as a whole: what is stored, how it is set up, and its end. */
export function answerHouse(deps: {
  notebook: Pick<Notebook, 'readStored'>;
  lock: Pick<Lock, 'forgetEverything'>;
  keptPlace: KeptPlace;
  tabs: CalendarTabs;
}): Answers<HouseProtocol> {
  const { notebook, lock, keptPlace, tabs } = deps;
  return {
    readStored: () => notebook.readStored(),
    readPlace: () => keptPlace.read(),
    async setSide({ side }) {
      const next = { ...(await keptPlace.read()), side };
      await keptPlace.save(next);
      for (const tabId of await tabs.list()) await tabs.movePanel(tabId, next);
    },
    async deleteEverything() {
      await lock.forgetEverything();
      // What each of them showed is forgotten, too.
      for (const tabId of await tabs.list()) await tabs.placePanel(tabId, { folded: true });
    },
  };
}
