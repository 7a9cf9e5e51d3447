/**
 * Makes a function that stores each value at once, without waiting for a pause in typing or for the value before: the
 * popup may close at any key. Should an older value be stored last, since its call had to be repeated, the newest is
 * stored once more.
 */
export function keepNewest<Value>(
  store: (value: Value) => Promise<void>,
  onError: (error: unknown) => void,
): (value: Value) => void {
  let newest = 0;
  let storedLast = 0;
  let underWay = 0;
  /** Of the newest value: stores it again if an older one came to lie over it. */
  let settleNewest = (): void => undefined;

  async function send(value: Value, turn: number): Promise<void> {
    underWay += 1;
    try {
      await store(value);
      storedLast = turn;
    } finally {
      underWay -= 1;
    }
  }

  return (value) => {
    newest += 1;
    const turn = newest;
    settleNewest = () => {
      if (underWay === 0 && storedLast !== turn) send(value, turn).catch(onError);
    };
    send(value, turn).then(() => settleNewest(), onError);
  };
}
