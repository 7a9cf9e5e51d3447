import type { MirrorArea } from './mirror/mirror-area';
import { PROBE } from './probe-apart';

const PROBE_NAME = 'probe';

/** Resolves where there is room beside the database; rejects with what the browser says. */
export async function needRoom(area: MirrorArea): Promise<void> {
  await area.set({ [PROBE_NAME]: PROBE });
  await area.remove(PROBE_NAME);
}

export async function hasRoom(area: MirrorArea): Promise<boolean> {
  return needRoom(area).then(
    () => true,
    () => false,
  );
}
