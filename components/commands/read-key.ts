/** Whether the keyboard has a Command key. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/**
 * The key of a table of commands that was pressed: a lower-case Latin letter, a digit, a sign, or `Mod+K`. Null: none, or
 * one that belongs to the browser, to an input method, or to what is being typed with other keys held.
 */
export function readKey(event: KeyboardEvent): string | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  // 229: an input method is at work, and some say so only by this.
  if (event.isComposing || event.keyCode === 229 || altKey) return null;
  const key = latin(event);
  if (key === null) return null;
  const [mod, other] = isApple() ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (mod && !other && !shiftKey && key === 'k') return 'Mod+K';
  if (mod || other || (shiftKey && /[a-z]/.test(key))) return null;
  return key;
}

/** By what is on the key; by its place where another script is typed. */
function latin({ key, code }: KeyboardEvent): string | null {
  if (key.length !== 1 || key === ' ') return null;
  if (/[!-~]/.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
