import 'fake-indexeddb/auto';
import type { EventKey } from '../../../utils/model/event';
import type { Item, ItemKind } from '../../../utils/model/item';
import type { Parts } from '../../../utils/model/item-parts';
import type { NewItem } from '../../../utils/model/new-item';
import type { Person } from '../../../utils/model/person';
import { createNotebook } from '../../../utils/notebook/create-notebook';
import type { SessionArea } from '../../../utils/notebook/lock/key-shelf';
import type { Migration } from '../../../utils/notebook/migrations';
import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';
import type { ThirdPlace } from '../../../utils/notebook/mirror/third-place';
import type { Notebook } from '../../../utils/notebook/notebook';
import { openDatabase } from '../../../utils/notebook/open-database';
import type { StoreName } from '../../../utils/notebook/schema';
import { memoryArea } from './memory-area';

/** When every test begins: a Sunday noon. */
export const START = '2026-11-22T12:00:00.000Z';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

let databases = 0;

/** A notebook over a database and a mirror of its own, with a clock and ids that the test decides. */
export function startNotebook(
  name = `notebook-${databases++}`,
  mirror: MirrorArea | null = memoryArea(),
  firstId = 0,
  thirdPlace: ThirdPlace | null = null,
  session: SessionArea | null = null,
) {
  let time = Date.parse(START);
  let ids = firstId;
  let ops = firstId;
  const damaged: string[] = [];
  const mirrorFailures: unknown[] = [];
  const notebook = createNotebook({
    open: () => openDatabase(name),
    ...(mirror && { mirror }),
    thirdPlace,
    ...(session && { session }),
    onMirrorFailure: (cause) => mirrorFailures.push(cause),
    now: () => new Date(time).toISOString(),
    newId: () => `0193-${String(++ids).padStart(6, '0')}`,
    onDamaged: (store, key) => damaged.push(`${store} ${key}`),
  });
  return {
    notebook,
    name,
    damaged,
    mirrorFailures,
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
    /** The next id is the first one again: what is done once more gets the same. */
    rewind: () => {
      ids = firstId;
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

export function addSomebody(
  { notebook, op }: Started,
  name = 'Robin',
  relationship: Person['relationship'] = 'report',
): Promise<Person> {
  return notebook.addPerson(op(), { name, addresses: [`${name.toLowerCase()}@example.com`], relationship });
}

/** How an item of each kind may begin. */
export const BEGINNINGS: Parts = {
  action: { form: 'promise', waitingFor: null },
  'talking-point': { form: 'point', questionId: null },
  'check-in': { score: 4, kept: null },
  feedback: { way: 'give', situation: '', effect: '', answer: '' },
  goal: { level: 'person', measures: [], checkInOn: null, was: [] },
  growth: { aspect: 'strength', evidence: [] },
  opportunity: { form: 'course', stage: 'planned', link: 'https://example.com/course' },
  dependency: { stage: 'asked' },
  ask: { form: 'ask', outcome: '' },
  update: { answer: '' },
  insight: { form: 'lesson', source: '' },
  agreement: { topic: 'responsible', confirmedOn: null },
  project: { channel: '' },
  skill: { way: 'offers' },
  communication: { audience: 'everybody', everyDays: 7, channel: 'mail', toldOn: null },
};

/** Adds an item of a kind; what is not given is as simple as can be. */
export function addOf<Kind extends ItemKind>(
  { notebook, op }: Started,
  personId: string,
  kind: Kind,
  given: Partial<Extract<NewItem, { kind: Kind }>> = {},
): Promise<Item> {
  const part = BEGINNINGS[kind];
  return notebook.addItem(op(), {
    personId,
    meetingId: null,
    kind,
    part,
    text: kind,
    owner: 'me',
    ...given,
  } as NewItem);
}

export function addAction(
  { notebook, op }: Started,
  personId: string,
  text: string,
  meetingId: string | null = null,
): Promise<Item> {
  const part = { form: 'promise', waitingFor: null } as const;
  return notebook.addItem(op(), { personId, meetingId, kind: 'action', part, text, owner: 'me' });
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

/** Every row of every store, read past the notebook; of an earlier version when its migrations are given. */
export async function dump(name: string, migrations?: readonly Migration[]): Promise<Dump> {
  const database = await openDatabase(name, migrations);
  const rows = {} as Dump;
  for (const store of database.objectStoreNames) rows[store] = await database.getAll(store);
  database.close();
  return rows;
}
