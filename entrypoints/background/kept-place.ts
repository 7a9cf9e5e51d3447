import * as v from 'valibot';
import type { PanelPlace } from '../../utils/messaging/protocol';
import type { SessionArea } from './tab-panels';

const place = v.object({ side: v.picklist(['left', 'right']), width: v.number() });
const FIRST: PanelPlace = { side: 'right', width: 360 };
const KEY = 'place';

/** Where the panel stands, kept over browser sessions. */
export interface KeptPlace {
  read(): Promise<PanelPlace>;
  save(place: PanelPlace): Promise<void>;
}

/** @param area `browser.storage.local`. */
export function createKeptPlace(area: SessionArea): KeptPlace {
  return {
    async read() {
      // Files may be damaged: a panel in its first place is better than none.
      const found = await area.get(KEY).catch(reported);
      const stored = v.safeParse(place, found[KEY]);
      return stored.success ? stored.output : FIRST;
    },
    save: (next) => area.set({ [KEY]: next }),
  };
}

function reported(error: unknown): Record<string, unknown> {
  console.error(error);
  return {};
}
