import type { History, HistoryPlace } from '../../utils/model/history';

/** What a note or an item said before, and the way back to it. */
export interface HistoryActions {
  /** Null when it is gone. */
  readHistory(place: HistoryPlace): Promise<History | null>;
  bringBack(place: HistoryPlace, versionId: string): Promise<void>;
}
