import { createNotebook, type NotebookDeps } from '../create-notebook';
import type { MirrorArea } from '../mirror/mirror-area';
import type { ThirdPlace } from '../mirror/third-place';
import type { Notebook } from '../notebook';
import { NotebookError, toNotebookError } from '../notebook-error';
import { openDatabase } from '../open-database';
import type { Database } from '../schema';
import { type Cipher, createCipher } from './cipher';
import { findPlace, isMirror, type PlaceDeps, tidyUp } from './find-place';
import { forgetEverything } from './forget-everything';
import type { KeyShelf, SessionArea } from './key-shelf';
import { databaseName, FIRST_PLACE, LOCK, type LockPlace } from './lock-place';
import { readLockRow, writeLockRow } from './lock-row';
import { lockedArea } from './locked-area';
import { lockDatabase } from './locked-database';
import { moveNotebook } from './move-notebook';
import { carrySecrets } from './secrets';

export interface HouseDeps extends PlaceDeps, Pick<NotebookDeps, 'now' | 'newId' | 'onDamaged'> {
  shelf: KeyShelf;
  session: SessionArea;
  /** Of an unlocked notebook; null where there are no buckets. */
  thirdPlace: ThirdPlace | null;
}

/** Where the notebook lives, and the notebook itself while it is open. */
export interface NotebookHouse {
  place(): Promise<LockPlace>;
  /** The open notebook; rejects with `locked`. */
  open(): Promise<Notebook>;
  /** The part of the storage area that is this notebook's; rejects with `locked`. */
  area(): Promise<MirrorArea>;
  /** Closes it; the next `open` begins anew. */
  close(): Promise<void>;
  /** What the database says of its lock, when that is newer: the storage area may have been set back by a power cut. */
  newerPlace(): Promise<LockPlace | null>;
  /** Changes how it is locked, in the database and beside it. */
  change(next: LockPlace): Promise<void>;
  /** Moves everything into a new generation, and erases the old one. Cut off, it is done or not begun. */
  move(next: LockPlace, key: Uint8Array<ArrayBuffer> | null): Promise<{ erased: boolean }>;
  /** Deletes everything that is stored; the next `open` is a first one. Cut off, it is finished by the next `place`. */
  forget(): Promise<void>;
}

export function createHouse(deps: HouseDeps): NotebookHouse {
  const { area, base, erase, openRaw, now, newId, onDamaged, onFailure, shelf, session, thirdPlace } = deps;
  let placed: Promise<LockPlace> | null = null;
  let opened: Promise<Notebook> | null = null;
  /** The database in use is this spare one. */
  let spareInUse = 0;

  const place = (): Promise<LockPlace> => settleOn(placed ?? findPlace(deps));

  function settleOn(finding: Promise<LockPlace>): Promise<LockPlace> {
    placed = finding;
    finding.catch(() => {
      if (placed === finding) placed = null;
    });
    return finding;
  }

  async function cipherOf({ lock }: LockPlace): Promise<Cipher | null> {
    if (!lock) return null;
    const kept = await shelf.read();
    if (!kept) throw new NotebookError('locked', 'The notebook is locked.');
    return createCipher(kept.key);
  }

  const areaOf = ({ generation }: LockPlace, cipher: Cipher | null): MirrorArea =>
    generation === 0 ? area : lockedArea(area, generation, cipher);

  function nameOf({ generation }: LockPlace, spare: number): string {
    return databaseName(base, generation, spare);
  }

  /** A database that was emptied is told again where it belongs. */
  async function openPlace(where: LockPlace, cipher: Cipher | null, spare: number): Promise<Database> {
    const database = await openDatabase(nameOf(where, spare), undefined, cipher);
    spareInUse = spare;
    const row = where.generation > 0 ? await readLockRow(database) : null;
    if (where.generation > 0 && (!row || row.place.revision < where.revision)) {
      await writeLockRow(database, { settings: {}, ...row, place: where });
    }
    return database;
  }

  async function begin(): Promise<Notebook> {
    const where = await place();
    const cipher = await cipherOf(where);
    return createNotebook({
      open: (spare) => openPlace(where, cipher, spare),
      async openNewer() {
        const database = await openRaw(nameOf(where, 0));
        return cipher ? lockDatabase(database, cipher) : database;
      },
      mirror: areaOf(where, cipher),
      session,
      // Under a lock it would be of no use: what opens it stands in the places that it is to replace.
      thirdPlace: cipher ? null : thirdPlace,
      onMirrorFailure: onFailure,
      now,
      newId,
      ...(onDamaged && { onDamaged }),
    });
  }

  function open(): Promise<Notebook> {
    const opening = opened ?? begin();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  }

  async function close(): Promise<void> {
    const last = opened;
    opened = null;
    if (last) await (await last).close();
  }

  /** Everything in the new database, and the mark that it is whole: from there on it is the notebook. */
  async function copyTo(next: LockPlace, cipher: Cipher | null): Promise<void> {
    const name = nameOf(next, 0);
    const before = await place();
    const from = await openPlace(before, await cipherOf(before), spareInUse);
    try {
      await erase(name, { thoroughly: false });
      const to = await openDatabase(name, undefined, cipher);
      try {
        await moveNotebook(from, to);
        const all = Object.entries(await area.get(null));
        const settings = Object.fromEntries(all.filter(([key]) => key !== LOCK && !isMirror(key)));
        await writeLockRow(to, { place: next, settings });
      } finally {
        to.close();
      }
    } finally {
      from.close();
    }
  }

  return {
    place,
    open,
    async area() {
      const where = await place();
      return areaOf(where, await cipherOf(where));
    },
    close,
    async newerPlace() {
      const where = await place();
      const database = await openRaw(nameOf(where, spareInUse));
      const row = await readLockRow(database).finally(() => database.close());
      return row && row.place.revision > where.revision ? row.place : null;
    },
    async change(next) {
      const database = await openPlace(next, await cipherOf(next), spareInUse);
      database.close();
      await area.set({ [LOCK]: next });
      placed = Promise.resolve(next);
    },
    async move(next, key) {
      // What is damaged is mended first: afterwards the old mirror is gone.
      await (await open()).checkUp();
      await close();
      const before = await place();
      const old = areaOf(before, await cipherOf(before));
      const cipher = key && createCipher(key);
      try {
        await copyTo(next, cipher);
      } catch (cause) {
        await erase(nameOf(next, 0), { thoroughly: false }).catch(onFailure);
        throw toNotebookError(cause);
      }
      await carrySecrets(old, areaOf(next, cipher)).catch(onFailure);
      placed = Promise.resolve(next);
      spareInUse = 0;
      if (key) await shelf.keep(key, now());
      await thirdPlace?.end('all').catch(onFailure);
      const erased = await tidyUp(deps, next);
      if (!key) await shelf.forget();
      // Brings the new mirror to the last record, before this is called done.
      await (await open()).checkUp();
      return { erased };
    },
    async forget() {
      // Who asks for the place meanwhile waits for this; what cannot be closed well is deleted all the same.
      const forgotten = Promise.allSettled([placed, close()]).then(() => forgetEverything(deps));
      spareInUse = 0;
      await settleOn(forgotten.then(() => FIRST_PLACE));
    },
  };
}
