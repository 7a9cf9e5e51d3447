import { createNotebook } from '../../../utils/notebook/create-notebook';
import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';
import { openDatabase } from '../../../utils/notebook/open-database';
import { END_MS } from '../ten-years';

/** As the worker's own: it sleeps while a page measures. */
export const NAME = 'aside';
/** More than a note's states are kept apart by: each write keeps what was there before. */
const STEP_MS = 61_000;

/** The extension's own storage area. */
export function storageArea(): MirrorArea {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  return Reflect.get(Reflect.get(chrome as object, 'storage'), 'local') as MirrorArea;
}

/** The notebook as the worker has it, in this page. Each time it is asked for the time, a minute has gone by. */
export function openNotebook({
  name = NAME,
  mirror = storageArea(),
}: {
  name?: string;
  mirror?: MirrorArea;
} = {}) {
  let ms = END_MS;
  return createNotebook({
    open: () => openDatabase(name),
    now: () => {
      ms += STEP_MS;
      return new Date(ms).toISOString();
    },
    newId: () => crypto.randomUUID(),
    mirror,
  });
}
