const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 text of base64 as Google writes it: without padding, now and then in the alphabet for addresses. */
export function decodeBase64(coded: string): string | null {
  const bare = coded.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return null;
  try {
    const binary = atob(bare);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    return utf8.decode(bytes);
  } catch {
    // Base64 of something that is no text: no id of an event.
    return null;
  }
}
