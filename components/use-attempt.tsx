import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Failure } from './failure';

interface Attempts {
  /** One at a time: what is pressed twice is done once. `text` says what did not work. */
  attempt(text: string, action: () => Promise<void>): void;
  /** What did not work, with the way to try it again; to stand where it happened. */
  failure: ComponentChildren;
}

/** Does what has to be kept, and says so where it could not be. */
export function useAttempt(): Attempts {
  const [failed, setFailed] = useState<{ text: string; action: () => Promise<void> } | null>(null);
  const busy = useRef(false);

  async function run(text: string, action: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    setFailed(null);
    try {
      await action();
    } catch {
      setFailed({ text, action });
    } finally {
      busy.current = false;
    }
  }

  return {
    attempt: (text, action) => void run(text, action),
    failure: failed && <Failure text={failed.text} onRetry={() => void run(failed.text, failed.action)} />,
  };
}
