/** Runs `task` after `ms`; the answer calls it off. */
export type Schedule = (task: () => void, ms: number) => () => void;

export const schedule: Schedule = (task, ms) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};
