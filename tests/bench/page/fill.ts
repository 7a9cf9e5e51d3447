import { emptyCoverage } from '../../../utils/model/coverage';
import { OCCURRENCE_DAYS } from '../../../utils/model/occurrence';
import type { Person } from '../../../utils/model/person';
import type { Series } from '../../../utils/model/series';
import { writeSentinel } from '../../../utils/notebook/meta';
import { countAll } from '../../../utils/notebook/mirror/count-all';
import { SENTINEL } from '../../../utils/notebook/mirror/mirror-names';
import { keepActions } from '../../../utils/notebook/open-actions';
import { openDatabase } from '../../../utils/notebook/open-database';
import { itemRow, meetingRow, personRow } from '../../../utils/notebook/rows';
import type { Database, RecordStore, StoreName } from '../../../utils/notebook/schema';
import { seal } from '../../../utils/notebook/seal';
import { type Amount, END_MS, tenYears } from '../ten-years';
import { NAME, storageArea } from './bench-notebook';

/** What is known of series of events: with whom they are. */
export type KnownSeries = Array<{ id: string; personId: string }>;

const AT_ONCE = 2_000;
const DAY_MS = 24 * 60 * 60_000;

/** The id of the series that the person with this number is met in. */
export const seriesIdOf = (index: number): string => `dana@example.com series-${index}`;

/**
 * Ten years of a notebook as rows, made by the notebook's own rules and put straight into their stores, under the name by which
 * the worker finds them. The mirror is told that it has them: its copies are only written, never read here.
 * @param input.series that are known; default: one with each of the people.
 */
export async function fill(input: { amount: Amount; series?: KnownSeries }): Promise<{ seconds: number }> {
  const begun = performance.now();
  const { people, meetings, items, revisions } = tenYears(input.amount);
  const database = await openDatabase(NAME);
  const at = new Date(END_MS).toISOString();
  await putAll(database, 'people', people.map(personRow));
  await putAll(database, 'meetings', meetings(), meetingRow);
  await putAll(database, 'items', items(), itemRow);
  await putAll(database, 'revisions', revisions());
  await putAll(
    database,
    'coverage',
    people.map(({ id }) => emptyCoverage(id)),
  );
  await putAll(
    database,
    'series',
    input.series?.map((each) => knownSeries(each, at)) ?? people.map(seriesOf),
  );
  await seeAll(database);

  const stores = [...database.objectStoreNames] as StoreName[];
  const tx = database.transaction(stores, 'readwrite');
  const counts = await countAll(tx);
  const state = { installation: 'bench', seq: 0, counts };
  await tx.objectStore('meta').put(seal({ id: 'meta' as const, ...state }));
  await keepActions(tx);
  await tx.done;
  await storageArea().set({
    [SENTINEL]: writeSentinel({ ...state, schema: database.version, complete: true, at }),
  });
  database.close();
  return { seconds: (performance.now() - begun) / 1_000 };
}

async function putAll<Kind extends object>(
  database: Database,
  store: RecordStore,
  records: Iterable<Kind>,
  toRow: (record: Kind) => object = (record) => record,
): Promise<void> {
  let rows: object[] = [];
  const put = async () => {
    const tx = database.transaction([store], 'readwrite', { durability: 'relaxed' });
    for (const row of rows) void tx.objectStore(store as 'people').put(row as never);
    rows = [];
    await tx.done;
  };
  for (const record of records) {
    rows.push(seal(toRow(record)));
    if (rows.length >= AT_ONCE) await put();
  }
  await put();
}

function knownSeries({ id, personId }: KnownSeries[number], updatedAt: string): Series {
  return { id, personId, verdict: 'one-on-one', declared: false, updatedAt };
}

function seriesOf({ id, updatedAt }: Person, index: number): Series {
  return knownSeries({ id: seriesIdOf(index), personId: id }, updatedAt);
}

/** What the calendar showed lately is what was talked, and as much to come. */
async function seeAll(database: Database): Promise<void> {
  const since = new Date(END_MS - (OCCURRENCE_DAYS - 1) * DAY_MS).toISOString();
  const tx = database.transaction(['meetings', 'occurrences'], 'readwrite', { durability: 'relaxed' });
  const recent = await tx.objectStore('meetings').index('byStart').getAll(IDBKeyRange.lowerBound(since));
  for (const { eventId, personId, startsAt } of recent) {
    const seen = { personId, minutes: 30, seenAt: startsAt ?? since };
    const again = new Date(Date.parse(startsAt ?? since) + OCCURRENCE_DAYS * DAY_MS).toISOString();
    void tx.objectStore('occurrences').put({ id: eventId ?? '', startsAt: startsAt ?? since, ...seen });
    void tx.objectStore('occurrences').put({ id: `${eventId} again`, startsAt: again, ...seen });
  }
  await tx.done;
}
