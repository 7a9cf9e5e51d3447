const BINARY = 'age-encryption.org/';
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file was locked with a passphrase: in the `age` format, as bytes or as text that mail carries. */
export function isSealed(bytes: Uint8Array): 'binary' | 'armored' | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, ARMORED.length));
  if (start.startsWith(BINARY)) return 'binary';
  return start === ARMORED ? 'armored' : null;
}
