import { messenger } from './messenger';
import type { Announcements } from './protocol';

type Name = keyof Announcements;
type DataOf<N extends Name> = Parameters<Announcements[N]>[0];

/** Tells all open extension pages. That none is open is the usual case and no failure. */
export async function announce<N extends 'notebookChanged' | 'panelChanged'>(
  name: N,
  data: DataOf<N>,
): Promise<void> {
  await messenger.sendMessage(name, ...([data] as never)).catch(nobodyListens);
}

/** Tells the content script of one tab. A tab that has gone, or whose page has not loaded yet, is no failure. */
export async function announceTo<N extends 'placePanel' | 'marksChanged'>(
  tabId: number,
  name: N,
  data: DataOf<N>,
): Promise<void> {
  await messenger.sendMessage(name, ...([data, { tabId, frameId: 0 }] as never)).catch(nobodyListens);
}

/** Calls back at each announcement of this name until the signal ends. */
export function onAnnouncement<N extends Name>(
  name: N,
  callback: (data: DataOf<N>) => void,
  { signal }: { signal: AbortSignal },
): void {
  const stop = messenger.onMessage(name, ((message: { data: DataOf<N> }) => callback(message.data)) as never);
  signal.addEventListener('abort', stop, { once: true });
}

function nobodyListens(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (!NOBODY.test(message)) throw error;
}

/** How Chromium, Firefox and the messaging library say that there was no listener, or that it went before answering. */
const NOBODY = /receiving end|port closed|no response|no tab with id|invalid tab id|message channel closed/i;
