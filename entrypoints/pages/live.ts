import { type ReadonlySignal, signal } from '@preact/signals';

export interface Live<Value> {
  /** Null until the first answer. */
  value: ReadonlySignal<Value | null>;
  /** Reads again; while a reading is under way, one more follows it. */
  refresh(): void;
}

/** A value that is read from the background and read again whenever it may have changed. */
export function live<Value>(read: () => Promise<Value>, onError: (error: unknown) => void): Live<Value> {
  const value = signal<Value | null>(null);
  let isReading = false;
  let isStale = false;

  async function readUntilFresh(): Promise<void> {
    isReading = true;
    try {
      do {
        isStale = false;
        value.value = await read();
      } while (isStale);
    } finally {
      isReading = false;
    }
  }

  function refresh(): void {
    isStale = true;
    if (!isReading) readUntilFresh().catch(onError);
  }

  refresh();
  return { value, refresh };
}
