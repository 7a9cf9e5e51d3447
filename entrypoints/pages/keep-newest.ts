/**
 * Makes a function that stores a value at once, without waiting for a pause in typing: the popup may close at any key.
 * While one is being stored only the newest of those that follow is kept for the next turn.
 */
export function keepNewest<Value>(
  store: (value: Value) => Promise<void>,
  onError: (error: unknown) => void,
): (value: Value) => void {
  let waiting: { value: Value } | null = null;
  let isStoring = false;

  async function storeAll(): Promise<void> {
    isStoring = true;
    try {
      while (waiting) {
        const { value } = waiting;
        waiting = null;
        await store(value);
      }
    } finally {
      isStoring = false;
    }
  }

  return (value) => {
    waiting = { value };
    if (!isStoring) storeAll().catch(onError);
  };
}
