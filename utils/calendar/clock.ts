/** Time as this folder needs it, so that tests can turn it. */
export interface Clock {
  /** Milliseconds since the page began; never runs backwards. */
  now(): number;
  /** The wall clock. */
  date(): Date;
  /** Runs once after so many milliseconds; returns how to prevent it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs once after the next frame was drawn, when measuring costs no layout; returns how to prevent it. */
  afterFrame(run: () => void): () => void;
}

/** The clock of this window. */
export function createClock(): Clock {
  return {
    now: () => performance.now(),
    date: () => new Date(),
    after(milliseconds, run) {
      const timer = window.setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    afterFrame(run) {
      let timer = 0;
      const frame = requestAnimationFrame(() => {
        timer = window.setTimeout(run);
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    },
  };
}
