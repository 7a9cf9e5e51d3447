import { applied } from '../applied';
import { type Meta, type Sentinel, toMeta } from '../meta';
import { NotebookError } from '../notebook-error';
import { RECORD_STORES } from '../record-stores';
import type { Database, PendingRow, StoreName } from '../schema';
import { seal } from '../seal';
import type { CheckedMark } from './checked-mark';
import { copyAll } from './copy-all';
import { countAll } from './count-all';
import type { MirrorArea } from './mirror-area';
import { listCopies, readSentinel } from './mirror-names';
import { restore } from './restore';
import type { MirrorWithThird } from './with-third';

export interface SettleDeps {
  area: MirrorArea | null;
  mirror: MirrorWithThird;
  checked: CheckedMark;
  now: () => string;
  newId: () => string;
  onFailure: (cause: unknown) => void;
}

/**
 * Runs between the opening of the database and the first command. An empty, older or damaged database is never taken for
 * a first run: what the mirror knows better comes back first. What the mirror lacks is copied to it.
 */
export async function settle(deps: SettleDeps, database: Database): Promise<void> {
  const { area, mirror, checked, onFailure } = deps;
  const { meta: stored, pending, isTorn } = await readState(database, !(await checked.isThere()));
  let meta = stored;
  if (!area) {
    if (!meta) await begin(deps, database);
    return;
  }
  let sentinel: Sentinel | null;
  try {
    sentinel = await readSentinel(area, onFailure);
  } catch (cause) {
    // Beside an unreadable mirror nobody can say that an empty database is a first run.
    if (!meta) throw new NotebookError('disk', 'The mirror cannot be read.', { cause });
    mirror.begin(null);
    return;
  }

  if (sentinel && sentinel.schema > database.version) {
    throw new NotebookError('newer', 'The notebook was written by a newer version of Aside.');
  }
  const isWhole = !isTorn && isAhead(meta, sentinel);
  const third = isWhole ? null : await mirror.openThird();
  if (third) {
    const known = { meta, sentinel: await readSentinel(third), pending };
    meta = await restore({ ...deps, area: third }, database, { ...known, isTorn });
  }
  // The mirror may have more than the third copy, of the same number of writes: what a full disk refused, and did later.
  // Copies without a sentinel count, too: it may have been damaged together with the database.
  const mayRestore = !isWhole && (isTorn || sentinel !== null || (await listCopies(area)).length > 0);
  const known = mayRestore
    ? await restore({ ...deps, area }, database, { meta, sentinel, pending, isTorn })
    : (meta ?? (await begin(deps, database)));
  const lacking = sentinel === null ? [] : pending.filter(({ seq }) => seq > sentinel.seq);
  const isGapless = sentinel !== null && sentinel.seq + lacking.length === known.seq;
  const isOfVersion = sentinel?.schema === database.version;
  const isMirrored = isWhole && sentinel?.complete === true && isGapless && isOfVersion;
  const complete = isMirrored || Object.values(known.counts).every((count) => count === 0);
  const { installation, seq, counts } = known;
  const schema = database.version;
  mirror.begin({
    installation,
    seq: isMirrored ? seq - lacking.length : 0,
    counts,
    schema,
    complete,
    at: '-',
  });
  await mirror.resumeThird(database, { meta: known, pending });
  if (isMirrored && lacking.length === 0) return;
  const places = lacking.flatMap((row) => row.places);
  // The database is whole without it: a failing mirror is told, and tried again with the next write.
  await mirror.refresh(database, places, { seq }).catch(onFailure);
  if (!complete) copyAll(mirror, database, seq).catch(onFailure);
}

/** The same notebook, and at least as new as what was mirrored. */
function isAhead(meta: Meta | null, sentinel: Sentinel | null): boolean {
  if (meta === null || sentinel === null) return false;
  return (
    meta.installation === sentinel.installation && meta.seq >= Math.max(sentinel.seq, sentinel.seen ?? 0)
  );
}

/**
 * What the database says of itself. Torn: it has not as many records as it says. Chromium's newer back end mends a damaged
 * file by leaving out what it cannot read.
 */
async function readState(
  database: Database,
  isToBeCounted: boolean,
): Promise<{ meta: Meta | null; pending: PendingRow[]; isTorn: boolean }> {
  const tx = database.transaction(['meta', 'pending', ...RECORD_STORES], 'readonly');
  return applied(tx, async () => {
    const meta = toMeta(await tx.objectStore('meta').get('meta'));
    const pending = await tx.objectStore('pending').getAll();
    const counts = meta && isToBeCounted ? await countAll(tx) : meta?.counts;
    const isTorn = RECORD_STORES.some((store) => counts?.[store] !== meta?.counts[store]);
    return { meta, pending, isTorn };
  });
}

/** The first opening of this database, or the first one by a version that mirrors. */
async function begin({ newId }: SettleDeps, database: Database): Promise<Meta> {
  const stores: StoreName[] = [...RECORD_STORES, 'meta'];
  const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
  return applied(tx, async () => {
    const meta = seal({ id: 'meta', installation: newId(), seq: 0, counts: await countAll(tx) } as const);
    await tx.objectStore('meta').put(meta);
    return meta;
  });
}
