import { createNotebook, type NotebookDeps } from '../create-notebook';
import { deleteDatabase, listDatabases } from '../list-databases';
import { thirdPlaceOf } from '../mirror/third-place';
import type { Notebook } from '../notebook';
import { openAsIs } from '../open-as-is';
import { probeApart } from '../probe-apart';
import type { Database } from '../schema';
import { type CreateLockDeps, createLock } from './create-lock';
import { ITERATIONS } from './data-key';
import { eraseDatabase } from './erase-database';
import type { LockArea, PlaceDeps } from './find-place';
import { createGate } from './gate';
import { createKeyShelf, type SessionArea } from './key-shelf';
import type { Lock } from './lock';
import { createHouse } from './notebook-house';
import { keepSecret, readSecret, type Secrets } from './secrets';

export interface LockableDeps
  extends Pick<NotebookDeps, 'now' | 'newId' | 'onDamaged'>,
    Pick<CreateLockDeps, 'beforeLock' | 'onChange'>,
    Partial<Pick<PlaceDeps, 'erase'>> {
  /** The name of the first database. */
  base: string;
  /** `browser.storage.local`: for the mirror, and where the notebook lies. */
  area: LockArea;
  /** `browser.storage.session`: for the data key while the notebook is open. */
  session: SessionArea;
  /** Of the mirror, or of erasing; the records are not concerned. */
  onFailure: (cause: unknown) => void;
  /** Of PBKDF2. */
  iterations?: number;
}

/**
 * A notebook that can be locked: the same commands, which reject with `locked` while it is. Locking waits for commands
 * that are under way; commands wait for locking.
 */
export function lockableNotebook(deps: LockableDeps): { notebook: Notebook; lock: Lock; secrets: Secrets } {
  const gate = createGate();
  const shelf = createKeyShelf(deps.session);
  const { iterations = ITERATIONS, erase = eraseWith(openAsIs) } = deps;
  const thirdPlace = thirdPlaceOf(deps.base, () => probeApart(new Error('No room.')));
  const house = createHouse({ ...deps, shelf, erase, thirdPlace, listDatabases, openRaw: openAsIs });
  const lock = createLock({ ...deps, house, gate, shelf, iterations });

  async function inside<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    await lock.lockIfOverdue();
    return gate.through(task);
  }
  const give = (name: keyof Notebook, args: unknown[]): Promise<unknown> =>
    inside(async () => {
      const command = (await house.open())[name] as (...given: unknown[]) => Promise<unknown>;
      return command(...args);
    });
  // Made only to know its commands: nothing is opened before the first of them.
  const commands = Object.keys(createNotebook({ ...deps, open: neverOpened })) as Array<keyof Notebook>;
  const notebook = Object.fromEntries(
    commands.map((name) => [name, (...args: unknown[]) => give(name, args)]),
  ) as unknown as Notebook;
  const secrets: Secrets = {
    read: (name) => inside(async () => readSecret(await house.area(), name)),
    keep: (name, secret) => inside(async () => keepSecret(await house.area(), name, secret)),
  };
  return { notebook: { ...notebook, close: () => gate.alone(house.close) }, lock, secrets };
}

const eraseWith =
  (openRaw: PlaceDeps['openRaw']): PlaceDeps['erase'] =>
  async (name, { thoroughly }) => {
    if (thoroughly) await eraseDatabase(openRaw, name);
    else await deleteDatabase(name);
  };

function neverOpened(): Promise<Database> {
  return Promise.reject(new Error('Only the names of the commands are wanted.'));
}
