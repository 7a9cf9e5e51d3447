/** Who may call what: `calendar` is the content script in Google's page, `page` one of our own extension pages. */
export type Rank = 'calendar' | 'page';

/** What the browser itself says of a message's sender. Nothing of it can be set by the sender. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who we are: the extension's id, and the origin of its pages (`chrome-extension://…`). */
export interface Identity {
  id: string;
  origin: string;
}

const CALENDAR_ORIGIN = 'https://calendar.google.com';

/** The caller's rank, or null for everybody who has no business here. */
export function rankOf(sender: Sender, us: Identity): Rank | null {
  if (sender.id !== us.id) return null;
  const origin = originOf(sender);
  if (origin === us.origin) return 'page';
  // Only the page itself: frames inside Calendar have nothing to tell us.
  if (origin === CALENDAR_ORIGIN && sender.frameId === 0) return 'calendar';
  return null;
}

function originOf(sender: Sender): string | null {
  // Firefox gives no `origin` for content scripts, and `null` as the origin of extension addresses in URL.
  const address = sender.url ?? '';
  const fromUrl = /^([a-z-]+:\/\/[^/?#]+)/.exec(address)?.[1] ?? null;
  const stated = sender.origin;
  return stated !== undefined && stated !== 'null' ? stated : fromUrl;
}
