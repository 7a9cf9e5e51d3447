import { messenger } from './messenger';
import type { Announcements } from './protocol';

type Name = keyof Announcements;
type DataOf<N extends Name> = Parameters<Announcements[N]>[0];

/** Tells all open extension pages that stand in tabs or popups of their own. That none is open is no failure. */
export async function announce(
  name: 'notebookChanged' | 'blurChanged' | 'lockComing',
  data: null,
): Promise<void> {
  await messenger.sendMessage(name, data).catch(nobodyListens);
}

/**
 * Tells the content script and the panel of one tab. Firefox takes a frame inside a page for a content script: only
 * what is sent to its tab reaches it. A tab that has gone, or whose page has not loaded yet, is no failure.
 */
export async function announceTo<
  N extends 'placePanel' | 'movePanel' | 'panelChanged' | 'paletteWanted' | 'marksChanged' | 'lockComing',
>(tabId: number, name: N, data: DataOf<N>): Promise<void> {
  await messenger.sendMessage(name, data as never, { tabId }).catch(nobodyListens);
}

/** Calls back at each announcement of this name until the signal ends. What it answers is waited for by who announces. */
export function onAnnouncement<N extends Name>(
  name: N,
  callback: (data: DataOf<N>) => void | Promise<void>,
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
