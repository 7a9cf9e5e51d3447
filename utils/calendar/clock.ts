/** Time as this folder needs it, so that tests can turn it. */
export interface Clock {
  /** Milliseconds since the page began; never runs backwards. */
  now(): number;
  /** The wall clock. */
  date(): Date;
  /** Runs once after so many milliseconds; returns how to prevent it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs once before the next frame is drawn; returns how to prevent it. */
  nextFrame(run: () => void): () => void;
}

/** The clock of a window. */
export function createClock(window: Window): Clock {
  return {
    now: () => window.performance.now(),
    date: () => new Date(),
    after(milliseconds, run) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    nextFrame(run) {
      const frame = window.requestAnimationFrame(run);
      return () => window.cancelAnimationFrame(frame);
    },
  };
}
