/** UTF-8 text of base64 as Google writes it: without padding, now and then in the alphabet for addresses. */
export function decodeBase64(coded: string): string | null {
  const bare = coded.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return null;
  try {
    const bytes = Uint8Array.from(atob(bare), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Base64 of something that is no text: no id of an event.
    return null;
  }
}
