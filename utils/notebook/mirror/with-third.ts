import { type Meta, toMeta } from '../meta';
import { NotebookError } from '../notebook-error';
import type { Database, PendingRow } from '../schema';
import { copyAll } from './copy-all';
import { createMirror, type Mirror } from './create-mirror';
import type { MirrorArea } from './mirror-area';
import { readSentinel } from './mirror-names';
import type { ThirdPlace } from './third-place';

/** Under which the third copy says since when it has been kept. */
const BEGUN = 'begun';
/** So long after the disk was full, files that it tore are thought to be replaced. */
const KEPT_MS = 24 * 3_600_000;

/** A mirror that is kept twice for as long as a full disk may have torn the files of the first copy. */
export interface MirrorWithThird extends Mirror {
  /** There is room again: copies everything to a third place, and from now on each write. Rejects when it could not. */
  beginThird(database: Database): Promise<void>;
  /** What the third copy holds; null where there is none. Rejects where it cannot be opened without danger. */
  openThird(): Promise<MirrorArea | null>;
  /** Goes on with the third copy, should there be one, in another worker. Never rejects: the database is whole. */
  resumeThird(database: Database, known: { meta: Meta; pending: readonly PendingRow[] }): Promise<void>;
  /** The browser was started anew: what is old enough by now is given up. */
  endThird(): Promise<void>;
}

export function withThird(
  main: Mirror,
  deps: { place: ThirdPlace | null; now: () => string; onFailure: (cause: unknown) => void },
): MirrorWithThird {
  const { place, now, onFailure } = deps;
  let third: Mirror | null = null;

  const openThird = async () => (place && (await place.exists()) ? place.open() : null);

  async function beginThird(database: Database): Promise<void> {
    if (!place) return;
    third = null;
    const meta = toMeta(await database.get('meta', 'meta'));
    if (!meta) throw new NotebookError('damaged', 'The notebook cannot be read.');
    const area = await place.begin();
    await area.set({ [BEGUN]: now() });
    const next = createMirror({ area, now, onFailure });
    const { installation, seq, counts } = meta;
    next.begin({ installation, seq, counts, schema: database.version, complete: false, at: '-' });
    await copyAll(next, database, seq);
    third = next;
    await place.end('older');
  }

  async function resume(
    area: MirrorArea,
    database: Database,
    { meta, pending }: { meta: Meta; pending: readonly PendingRow[] },
  ): Promise<void> {
    const sentinel = await readSentinel(area);
    const lacking = sentinel ? pending.filter(({ seq }) => seq > sentinel.seq) : [];
    const isGapless = sentinel !== null && sentinel.seq + lacking.length === meta.seq;
    if (!isGapless) return beginThird(database);
    const next = createMirror({ area, now, onFailure });
    next.begin(sentinel);
    const { installation, seq, counts } = meta;
    const places = lacking.flatMap((row) => row.places);
    if (lacking.length > 0) await next.refresh(database, places, { installation, seq, counts });
    third = next;
  }

  return {
    ...main,
    // What the third lacks must stay noted as well.
    mirroredSeq: () => Math.min(main.mirroredSeq(), third?.mirroredSeq() ?? Number.MAX_SAFE_INTEGER),
    async follow(...write) {
      const kept = await Promise.all([main.follow(...write), third?.follow(...write) ?? true]);
      return kept.every(Boolean);
    },
    beginThird,
    openThird,
    async resumeThird(database, known) {
      third = null;
      try {
        const area = await openThird();
        if (area) await resume(area, database, known);
      } catch (cause) {
        onFailure(cause);
      }
    },
    async endThird() {
      const area = await openThird();
      if (!area || !place) return;
      const { [BEGUN]: begun } = await area.get(BEGUN);
      if (Date.parse(now()) - Date.parse(String(begun)) < KEPT_MS) return;
      third = null;
      await place.end('all');
    },
  };
}
