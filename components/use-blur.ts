import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Blur {
  blurred: boolean;
  /** What did not reach the other views; then this one is blurred. */
  failed: 'blur' | 'show' | null;
  /** Never rejects: what did not work is `failed`. */
  set(blurred: boolean): Promise<void>;
}

/**
 * Makes every word unreadable, for a shared screen: at once, before anybody else was told. Alt+Shift+B does it from
 * anywhere in the page.
 */
export function useBlur(stored: boolean, setStored: (blurred: boolean) => Promise<void>): Blur {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [failed, setFailed] = useState<Blur['failed']>(null);
  useEffect(() => {
    setWanted(null);
    setFailed(null);
  }, [stored]);
  const blurred = wanted ?? stored;
  // Before the first paint: not one word may be seen.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-blurred', blurred);
    return () => document.documentElement.removeAttribute('data-blurred');
  }, [blurred]);

  async function set(next: boolean) {
    setWanted(next);
    setFailed(null);
    try {
      await setStored(next);
    } catch {
      // In doubt nothing is shown.
      setWanted(true);
      setFailed(next ? 'blur' : 'show');
    }
  }

  const newest = useRef({ blurred, set });
  newest.current = { blurred, set };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyB' || event.isComposing) return;
      event.preventDefault();
      void newest.current.set(!newest.current.blurred);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return { blurred, failed, set };
}
