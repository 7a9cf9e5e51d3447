import type { LookUp, TextKey } from '../texts';
import { isApple } from './read-key';

const NAMES: Record<string, TextKey> = {
  Alt: 'key_alt',
  Shift: 'key_shift',
  Esc: 'key_escape',
  Delete: 'key_delete',
};
const SIGNS: Record<string, string> = { Up: '↑', Down: '↓' };

/** The names of keys as they stand on a keyboard: those held together, one list for each that is pressed after another. */
export function keyNames(keys: string, t: LookUp): string[][] {
  return keys.split(' ').map((together) => together.split('+').map((key) => keyName(key, t)));
}

function keyName(key: string, t: LookUp): string {
  if (key === 'Mod') return isApple() ? '⌘' : t('key_control');
  const name = NAMES[key];
  return name ? t(name) : (SIGNS[key] ?? key.toUpperCase());
}

/** All in one text: "Alt+Shift+B", "G then W". */
export function keyText(keys: string, t: LookUp): string {
  const [first = '', second] = keyNames(keys, t).map((together) => together.join('+'));
  return second === undefined ? first : t('keys_after', [first, second]);
}
