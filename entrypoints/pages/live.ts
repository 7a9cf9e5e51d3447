import { type ReadonlySignal, signal } from '@preact/signals';

export interface Live<Value> {
  /** Null until the first answer. */
  value: ReadonlySignal<Value | null>;
  /** True while the last reading failed; what was read before stays. */
  failed: ReadonlySignal<boolean>;
  /** Reads again; while a reading is under way, one more follows it. */
  refresh(): void;
}

/** A value that is read from the background and read again whenever it may have changed. */
export function live<Value>(read: () => Promise<Value>): Live<Value> {
  const value = signal<Value | null>(null);
  const failed = signal(false);
  let isReading = false;
  let isStale = false;

  async function readUntilFresh(): Promise<void> {
    isReading = true;
    try {
      do {
        isStale = false;
        value.value = await read();
        failed.value = false;
      } while (isStale);
    } catch (error) {
      console.error(error);
      failed.value = true;
    } finally {
      isReading = false;
    }
  }

  function refresh(): void {
    isStale = true;
    if (!isReading) void readUntilFresh();
  }

  refresh();
  return { value, failed, refresh };
}
