import type { Clock } from '../../../utils/calendar/clock';

/** A clock that stands still until it is turned; a frame comes every 16 ms while it turns. */
export function createTurnedClock(): Clock & {
  turn(milliseconds: number): Promise<void>;
  pending(): number;
} {
  let now = 0;
  let tasks: Array<{ at: number; run: () => void }> = [];
  const add = (at: number, run: () => void) => {
    const task = { at, run };
    tasks.push(task);
    return () => {
      tasks = tasks.filter((each) => each !== task);
    };
  };
  const runDue = () => {
    const due = tasks.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    tasks = tasks.filter(({ at }) => at > now);
    for (const { run } of due) run();
  };
  return {
    now: () => now,
    date: () => new Date(Date.UTC(2026, 10, 23, 8) + now),
    after: (milliseconds, run) => add(now + milliseconds, run),
    afterFrame: (run) => add(Math.floor(now / 16) * 16 + 16, run),
    pending: () => tasks.length,
    async turn(milliseconds) {
      const until = now + milliseconds;
      await observed();
      while (now < until) {
        now = Math.min(until, now + 4);
        runDue();
        if (now % 16 === 0) await observed();
      }
    },
  };
}

/** Mutation observers are told between tasks. */
function observed(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
