import { type Archive, FORMAT } from '../../../../utils/archive/archive';
import { type RestoreMode, restoreChanges } from '../../../../utils/archive/restore-plan';
import type { RecordChange } from '../../../../utils/archive/undo-plan';
import { VERSION } from '../../../../utils/archive/upgrade-archive';
import { UNSAID_OF_PERSON } from '../../../../utils/model/new-records';
import { START } from '../start-notebook';
import { readEverything, restoreArchive } from '../whole';
import type { Scene } from './scene';
import { prepared, type Write } from './write';

/** An archive of one person who is not in the scene. */
const SOMEBODY_ELSE: Archive = {
  format: FORMAT,
  version: VERSION,
  exportedAt: START,
  people: [
    {
      id: 'somebody-else',
      name: 'Sascha',
      addresses: ['sascha@example.com'],
      relationship: 'peer',
      ...UNSAID_OF_PERSON,
      createdAt: START,
      updatedAt: START,
      deletedAt: null,
      revision: 1,
    },
  ],
  meetings: [],
  items: [],
  series: [],
  coverage: [],
  revisions: [],
};

const plans = new Map<string, RecordChange[]>();

async function plan({ notebook, name }: Pick<Scene, 'notebook' | 'name'>, how: RestoreMode): Promise<void> {
  const { archive: here } = await readEverything(notebook);
  plans.set(name, restoreChanges(here, SOMEBODY_ELSE, how, START));
}

/** What is deleted, put back, brought back and restored. */
export const houseWrites: Write[] = [
  {
    command: 'deletePerson',
    give: ({ notebook, robin }, op) => notebook.deletePerson(op, { personId: robin.id }),
  },
  {
    command: 'deleteNote',
    give: ({ notebook, past }, op) => notebook.deleteNote(op, { meetingId: past.id }),
  },
  {
    command: 'putBack',
    when: 'of a person',
    prepare: ({ notebook, robin, op }) => notebook.deletePerson(op(), { personId: robin.id }),
    give: ({ notebook, robin }, op) => notebook.putBack(op, { is: 'person', id: robin.id }),
  },
  {
    command: 'putBack',
    when: 'of an item',
    give: ({ notebook, deleted }, op) => notebook.putBack(op, { is: 'item', id: deleted.id }),
  },
  {
    command: 'putBack',
    when: 'of a note',
    async prepare({ notebook, past, op, name }) {
      prepared.set(name, (await notebook.deleteNote(op(), { meetingId: past.id })).id);
    },
    give: ({ notebook, name }, op) => notebook.putBack(op, { is: 'note', id: prepared.get(name) ?? 'none' }),
  },
  {
    command: 'deleteForGood',
    prepare: ({ notebook, robin, op }) => notebook.deletePerson(op(), { personId: robin.id }),
    give: ({ notebook, robin }, op) => notebook.deleteForGood(op, { is: 'person', id: robin.id }),
  },
  {
    command: 'changeRecords',
    when: 'adding a file',
    prepare: (scene) => plan(scene, 'add'),
    give: ({ notebook, name }, op) => notebook.changeRecords(op, { changes: plans.get(name) ?? [] }),
  },
  {
    command: 'changeRecords',
    when: 'replacing all by a file',
    prepare: (scene) => plan(scene, 'replace'),
    give: ({ notebook, name }, op) => notebook.changeRecords(op, { changes: plans.get(name) ?? [] }),
  },
  {
    command: 'undoRestore',
    prepare: ({ notebook, op }) => restoreArchive(notebook, op(), { archive: SOMEBODY_ELSE, how: 'add' }),
    give: ({ notebook }, op) => notebook.undoRestore(op),
  },
  {
    command: 'bringBack',
    async prepare({ notebook, first, op, name }) {
      await notebook.editItem(op(), { id: first.id, text: 'otherwise' });
      const history = await notebook.readHistory({ of: 'item', id: first.id });
      prepared.set(name, history?.versions[0]?.id ?? 'none');
    },
    give: ({ notebook, first, name }, op) =>
      notebook.bringBack(op, { of: 'item', id: first.id, versionId: prepared.get(name) ?? 'none' }),
  },
];
