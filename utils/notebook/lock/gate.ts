/** Lets many through at once, or one alone. */
export interface Gate {
  /** Runs together with others, after whoever is or waits to be alone. */
  through<Answer>(task: () => Promise<Answer>): Promise<Answer>;
  /** Runs once all others are done, and lets nobody in meanwhile. */
  alone<Answer>(task: () => Promise<Answer>): Promise<Answer>;
}

export function createGate(): Gate {
  let closed: Promise<unknown> = Promise.resolve();
  const inside = new Set<Promise<unknown>>();

  return {
    through(task) {
      return closed.then(() => {
        const run = task();
        inside.add(run);
        const leave = () => void inside.delete(run);
        run.then(leave, leave);
        return run;
      });
    },
    alone(task) {
      const turn = closed.then(() => Promise.allSettled([...inside])).then(task);
      closed = turn.catch(() => undefined);
      return turn;
    },
  };
}
