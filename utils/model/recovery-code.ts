/** Crockford's: without the letters that are read as digits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;
/** Of 5 bits each: 125 bits, which nobody finds by trying. */
export const RECOVERY_LETTERS = 25;

/** A recovery code to be written down, e.g. `7XK2M-…` in five groups. @param bytes 25 random ones. */
export function recoveryCode(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, RECOVERY_LETTERS), (byte) => LETTERS[byte % LETTERS.length]);
  return groupsOf(letters.join('')).join('-');
}

/** The code as it was made, however it was typed: spaces, small letters, O for 0. */
export function readRecoveryCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^\dA-Z]/g, '');
  return groupsOf(plain).join('-');
}

/** The last group of a code: who can type it has kept the code. */
export function lastGroup(code: string): string {
  return readRecoveryCode(code).split('-').at(-1) ?? '';
}

function groupsOf(letters: string): string[] {
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}
