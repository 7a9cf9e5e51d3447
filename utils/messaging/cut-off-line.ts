import type { KeptTyped } from '../model/typed';

/*
 * After an update of the extension the panel in an open Calendar tab lives on, cut off: the browser takes its messages
 * and, inside somebody else's page, every storage. What it still has in Chromium is a channel among documents of one
 * origin. Nobody but pages and workers of this extension can open it.
 */
const CHANNEL = 'aside-cut-off';

export type CutOffWord =
  /** A page: keep this. Answered by `kept` with the same number. */
  | { is: 'keep'; number: number; typed: KeptTyped }
  | { is: 'kept'; number: number }
  /** A page: I am here; stay awake. */
  | { is: 'here' }
  | { is: 'worker-started' }
  /** A page: load my tab again, please. */
  | { is: 'reload'; tabId: number };

export interface CutOffLine {
  say(word: CutOffWord): void;
}

/** @param hear is told what the others say; it may come from an older or newer version, so it is to be checked. */
export function openCutOffLine(hear: (word: unknown) => void): CutOffLine {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => hear(data));
  return { say: (word) => channel.postMessage(word) };
}
