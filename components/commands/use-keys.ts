import { useEffect, useRef } from 'preact/hooks';
import { isField } from './controls';
import { isFirstOfTwo } from './offered';
import { readKey } from './read-key';

/** The second of two keys counts within this time, in milliseconds. */
const SECOND_WITHIN = 1_500;
const REPEATED = ['j', 'k'];

interface KeysInput {
  /** Whether single keys count; the palette's always does. */
  letters: boolean;
  /** Keys are off: the palette hears them, or nothing is shown. */
  off: boolean;
  onPalette(): void;
  /** One key, or two after each other. False: they mean nothing here. */
  onKeys(keys: string): boolean;
}

/** Hears commands' keys: single ones only where nothing is typed into. What means nothing goes on its way untouched. */
export function useKeys(input: KeysInput): void {
  const newest = useRef(input);
  newest.current = input;
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    function onKeyDown(event: KeyboardEvent) {
      const { letters, off, onPalette, onKeys } = newest.current;
      const key = event.defaultPrevented ? null : readKey(event);
      const before = first && event.timeStamp - first.at < SECOND_WITHIN ? first.key : null;
      if (key === null) return;
      first = null;
      if (key === 'Mod+K') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (!letters || off || isField(event.target) || (event.repeat && !REPEATED.includes(key))) return;
      if (before !== null && onKeys(`${before} ${key}`)) event.preventDefault();
      else if (before === null && onKeys(key)) event.preventDefault();
      else if (isFirstOfTwo(key)) first = { key, at: event.timeStamp };
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
