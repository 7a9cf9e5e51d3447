const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 text of base64 as Google writes it: without padding, now and then in the alphabet for addresses. */
export function decodeBase64(coded: string): string | null {
  const bare = coded.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]+$/.test(bare)) return null;
  try {
    const binary = atob(bare);
    // So it is with nearly all, and it is asked of hundreds at a time.
    if (!/[^ -~]/.test(binary)) return binary;
    return utf8.decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    // No base64 after all, or of something that is no text: no id of an event.
    return null;
  }
}
