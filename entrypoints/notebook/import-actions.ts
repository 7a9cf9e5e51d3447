import { v7 as uuidv7 } from 'uuid';
import type { ImportActions } from '../../components/import/import-props';
import { importArchive } from '../../utils/archive/import-archive';
import { restoreChanges } from '../../utils/archive/restore-plan';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { changeNotebook } from '../pages/whole-notebook';
import { readCalendarFiles } from './read-calendar-files';

/** What importing can do: files are read beside the page, people and talks are added as a backup would be. */
export function importActions(ask: Ask<PageProtocol>): ImportActions {
  return {
    read: readCalendarFiles,
    async add(chosen, since) {
      const added = { people: 0, talks: 0 };
      await changeNotebook(ask, (here) => {
        const now = new Date().toISOString();
        const { archive, people, talks } = importArchive(here, chosen, since, { now, newId: uuidv7 });
        Object.assign(added, { people, talks });
        return restoreChanges(here, archive, 'add', now);
      });
      return added;
    },
    undo: () => ask('undoRestore', null),
  };
}
