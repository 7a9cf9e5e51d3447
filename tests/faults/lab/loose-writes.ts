import { openDatabase } from '../../../utils/notebook/open-database';
import type { Scene } from '../../unit/notebook/writes/scene';
import type { Write } from '../../unit/notebook/writes/write';

export type LooseWrite = Write & {
  /** It is done in several transactions: each of them wholly or not at all, and what is left over the next time. */
  inSteps?: true;
};

/** The writes that have no operation id: nothing that is called saved. */
export const looseWrites: LooseWrite[] = [
  {
    command: 'saveDraft',
    give: ({ notebook }) => notebook.saveDraft('popup', { personId: null, kind: 'note', text: 'not yet' }),
  },
  {
    command: 'saveDraft',
    when: 'forgetting it',
    prepare: ({ notebook }) => notebook.saveDraft('popup', { personId: null, kind: 'note', text: 'not yet' }),
    give: ({ notebook }) => notebook.saveDraft('popup', null),
  },
  {
    command: 'prune',
    prepare: async (scene) => scene.pass(25 * 60 * 60_000),
    give: ({ notebook }) => notebook.prune(),
  },
  {
    command: 'checkUp',
    when: 'of damaged records',
    inSteps: true,
    prepare: damage,
    give: ({ notebook }) => notebook.checkUp(),
  },
];

/** One row is not what was sealed, another is gone; the mirror has both. */
async function damage({ name, first, past }: Scene): Promise<void> {
  const database = await openDatabase(name);
  await database.put('items', { ...first, text: 'overwritten' } as never);
  await database.delete('meetings', past.id);
  database.close();
}
