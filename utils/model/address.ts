const LONGEST_ADDRESS = 254;
/** Loose on purpose: calendars hold addresses of every make, and `#contacts@…` is one of Google's own. */
const ADDRESS = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\].]+(?:\.[^\s@"<>(),;:\\[\].]+)+$/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}]/gu;

/** The one form in which an e-mail address is kept and compared, or null where the text is no address. */
export function canonicalAddress(raw: string): string | null {
  // Far longer than any address even when it is full of invisible characters: not worth looking at.
  if (raw.length > 4 * LONGEST_ADDRESS) return null;
  const address = raw
    .replace(INVISIBLE, '')
    .trim()
    .toLowerCase()
    .replace(/@googlemail\.com$/, '@gmail.com');
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : null;
}

/** A room or a thing, which Calendar invites like a guest. */
export function isResourceAddress(address: string): boolean {
  return address.endsWith('@resource.calendar.google.com');
}
