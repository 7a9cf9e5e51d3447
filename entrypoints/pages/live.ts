import { type ReadonlySignal, signal } from '@preact/signals';
import { answerCode } from '../../utils/messaging/command-error';

/** Soon enough to be no waiting, seldom enough to cost nothing. */
const AGAIN_MS = 2_000;

export interface Live<Value> {
  /** Null until the first answer. */
  value: ReadonlySignal<Value | null>;
  /** True while the last reading failed; what was read before stays. */
  failed: ReadonlySignal<boolean>;
  /** Why it failed: the code of the answer, null while it did not fail or the line was broken. */
  why: ReadonlySignal<string | null>;
  /** Reads again; while a reading is under way, one more follows it. */
  refresh(): void;
}

/**
 * A value that is read from the background and read again whenever it may have changed; while another page holds the
 * notebook, until that one is closed.
 */
export function live<Value>(read: () => Promise<Value>): Live<Value> {
  const value = signal<Value | null>(null);
  const failed = signal(false);
  const why = signal<string | null>(null);
  let isReading = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function readUntilFresh(): Promise<void> {
    isReading = true;
    try {
      do {
        isStale = false;
        value.value = await read();
        failed.value = false;
        why.value = null;
      } while (isStale);
    } catch (error) {
      console.error(error);
      why.value = answerCode(error);
      failed.value = true;
      if (why.value === 'blocked') timer = setTimeout(refresh, AGAIN_MS);
    } finally {
      isReading = false;
    }
  }

  function refresh(): void {
    clearTimeout(timer);
    isStale = true;
    if (!isReading) void readUntilFresh();
  }

  refresh();
  return { value, failed, why, refresh };
}
