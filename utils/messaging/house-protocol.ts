import type { StoredCounts } from '../model/stored';
import type { Call, PanelPlace } from './protocol';

/** What the extension's own pages may ask about the notebook as a whole: what is stored, how it is set up, and its end. */
export interface HouseProtocol {
  readStored(call: Call<null>): StoredCounts;
  readPlace(call: Call<null>): PanelPlace;
  /** From now on the panel stands at this side of Calendar, in all tabs. */
  setSide(call: Call<Pick<PanelPlace, 'side'>>): void;
  /** Deletes all that Aside keeps, locked or not; open panels fold. Afterwards it is a first run. */
  deleteEverything(call: Call<null>): void;
}
