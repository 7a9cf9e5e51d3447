import 'fake-indexeddb/auto';
import type { EventKey } from '../../../utils/model/event';
import type { Item } from '../../../utils/model/item';
import type { Person } from '../../../utils/model/person';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import type { Notebook } from '../../../utils/notebook/notebook';
import { openDatabase } from '../../../utils/notebook/open-database';
import type { StoreName } from '../../../utils/notebook/schema';

/** When every test begins: a Sunday noon. */
export const START = '2026-11-22T12:00:00.000Z';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

let databases = 0;

/** A notebook over a database of its own, with a clock and ids that the test decides. */
export function startNotebook(name = `notebook-${databases++}`) {
  let time = Date.parse(START);
  let ids = 0;
  let ops = 0;
  const damaged: string[] = [];
  const notebook = createNotebook({
    open: () => openDatabase(name),
    now: () => new Date(time).toISOString(),
    newId: () => `0193-${String(++ids).padStart(6, '0')}`,
    onDamaged: (store, key) => damaged.push(`${store} ${key}`),
  });
  return {
    notebook,
    name,
    damaged,
    /** A new operation id. */
    op: () => `op-${ops++}`,
    now: () => new Date(time).toISOString(),
    /** Days from the beginning, as an instant. */
    day: (days: number) => new Date(Date.parse(START) + days * DAY).toISOString(),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    goTo: (instant: string) => {
      time = Date.parse(instant);
    },
  };
}

export type Started = ReturnType<typeof startNotebook>;

export function eventKey(id: string): EventKey {
  return {
    id: `dana@example.com ${id}`,
    seriesId: `dana@example.com ${id}`,
    calendarId: 'dana@example.com',
    originalStart: null,
  };
}

export function addSomebody({ notebook, op }: Started, name = 'Robin'): Promise<Person> {
  return notebook.addPerson(op(), {
    name,
    addresses: [`${name.toLowerCase()}@example.com`],
    relationship: 'report',
  });
}

export function addAction(
  { notebook, op }: Started,
  personId: string,
  text: string,
  meetingId: string | null = null,
): Promise<Item> {
  return notebook.addItem(op(), { personId, meetingId, kind: 'action', text, owner: 'me', dueOn: null });
}

export function openAt(
  { notebook, op }: Started,
  personId: string,
  event: string,
  startsAt: string,
  state: Parameters<Notebook['openMeeting']>[1]['state'] = 'planned',
) {
  return notebook.openMeeting(op(), { personId, event: eventKey(event), startsAt, state });
}

export type Dump = Record<StoreName, unknown[]>;

/** Every row of every store, read past the notebook. */
export async function dump(name: string): Promise<Dump> {
  const database = await openDatabase(name);
  const rows = {} as Dump;
  for (const store of database.objectStoreNames) rows[store] = await database.getAll(store);
  database.close();
  return rows;
}
