const LONGEST_ADDRESS = 254;
/** Loose on purpose: calendars hold addresses of every make, and `#contacts@…` is one of Google's own. */
const ADDRESS = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\].]+(?:\.[^\s@"<>(),;:\\[\].]+)+$/u;
/** What pages put around an address to keep its direction. Inside one it makes another one that looks the same. */
const INVISIBLE_AROUND = /^[\p{Cf}\p{Cc}\s]+|[\p{Cf}\p{Cc}\s]+$/gu;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}]/u;

/**
 * The one form in which an e-mail address is kept and compared, or null where the text is no address. A stranger whose
 * address differs by what cannot be seen is nobody, and never the one it looks like.
 */
export function canonicalAddress(raw: string): string | null {
  // Far longer than any address even when it is full of invisible characters: not worth looking at.
  if (raw.length > 4 * LONGEST_ADDRESS) return null;
  const address = raw
    .replace(INVISIBLE_AROUND, '')
    .toLowerCase()
    .replace(/@googlemail\.com$/, '@gmail.com');
  const isOne = address.length <= LONGEST_ADDRESS && ADDRESS.test(address) && !INVISIBLE.test(address);
  return isOne ? address : null;
}

/** A room or a thing, which Calendar invites like a guest. */
export function isResourceAddress(address: string): boolean {
  return address.endsWith('@resource.calendar.google.com');
}
