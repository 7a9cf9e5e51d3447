import { planMerge } from '../../../../utils/archive/merge-plan';
import type { RecordChange } from '../../../../utils/archive/undo-plan';
import { START } from '../start-notebook';
import { readEverything } from '../whole';
import type { Write } from './write';

/** By notebook, the merging that was planned. */
const plans = new Map<string, RecordChange[]>();

/** Whom one meets: who they are, how often, merging them, and whose a series is. */
export const peopleWrites: Write[] = [
  {
    command: 'addPerson',
    give: ({ notebook }, op) =>
      notebook.addPerson(op, { name: 'Lee', addresses: ['l@x.example'], relationship: 'peer' }),
  },
  {
    command: 'addPerson',
    when: 'of a known address',
    give: ({ notebook, kim }, op) =>
      notebook.addPerson(op, { name: 'K', addresses: kim.addresses, relationship: 'peer' }),
  },
  {
    command: 'addAddress',
    give: ({ notebook, kim }, op) => notebook.addAddress(op, { personId: kim.id, address: 'k@x.example' }),
  },
  {
    command: 'editPerson',
    give: ({ notebook, kim }, op) => notebook.editPerson(op, { personId: kim.id, name: 'Kim B.' }),
  },
  {
    command: 'editPerson',
    when: 'saying how often to meet, and of a leave',
    give: ({ notebook, kim }, op) =>
      notebook.editPerson(op, {
        personId: kim.id,
        cadence: { ideal: 7, latest: 14 },
        awayUntil: '2026-12-24',
      }),
  },
  {
    command: 'editPerson',
    when: 'of all there is',
    give: ({ notebook, kim }, op) =>
      notebook.editPerson(op, {
        personId: kim.id,
        addresses: ['k@x.example'],
        team: 'Design',
        aliases: ['Kimmy'],
        cadence: { ideal: 7, latest: 14 },
        awayUntil: '2026-12-24',
        archived: true,
      }),
  },
  {
    command: 'setCadence',
    give: ({ notebook }, op) =>
      notebook.setCadence(op, { relationship: 'peer', cadence: { ideal: 10, latest: 20 } }),
  },
  {
    command: 'setCadence',
    when: 'beside that of others',
    prepare: ({ notebook, op }) =>
      notebook.setCadence(op(), { relationship: 'report', cadence: { ideal: 5, latest: 9 } }),
    give: ({ notebook }, op) =>
      notebook.setCadence(op, { relationship: 'peer', cadence: { ideal: 10, latest: 20 } }),
  },
  {
    command: 'changeRecords',
    when: 'merging two people',
    async prepare({ notebook, kim: from, robin: into, name }) {
      const { archive } = await readEverything(notebook);
      plans.set(name, planMerge(archive, { from, into }, START));
    },
    give: ({ notebook, name }, op) => notebook.changeRecords(op, { changes: plans.get(name) ?? [] }),
  },
  {
    command: 'undoRestore',
    when: 'of two people merged',
    async prepare({ notebook, kim: from, robin: into, op }) {
      const { archive } = await readEverything(notebook);
      await notebook.changeRecords(op(), { changes: planMerge(archive, { from, into }, START) });
    },
    give: ({ notebook }, op) => notebook.undoRestore(op),
  },
  {
    command: 'rememberSeries',
    give: ({ notebook, kim }, op) =>
      notebook.rememberSeries(op, { id: 's', verdict: 'one-on-one', personId: kim.id, declared: false }),
  },
  {
    command: 'rememberSeries',
    when: 'against the user’s word',
    give: ({ notebook }, op) =>
      notebook.rememberSeries(op, {
        id: 'declared',
        verdict: 'not-one-on-one',
        personId: null,
        declared: false,
      }),
  },
];
