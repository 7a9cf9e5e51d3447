/**
 * A 53-bit checksum of a text, as 11 characters of base 36: it finds what a disk did to a record, and keeps nobody from
 * forging one. This is cyrb53 by bryc (public domain, github.com/bryc/code, jshash/experimental/cyrb53.js): the packages
 * that are widely used have 32 bits only, count in BigInt, or need WebAssembly, which our pages forbid. Stored rows carry
 * it, so it is never changed.
 * @param end leaves out what comes from there on.
 */
export function checksum(text: string, end = text.length): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
