import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandId } from './all-commands';

/** Does it. `typed`: what was typed in the palette. Words that it answers are said; what it throws is told as a failure. */
export type CommandRun = (typed: string) => unknown;

/** Null: not now. */
type Runs = Partial<Record<CommandId, CommandRun | null>>;

const shown = new Set<{ current: Runs }>();

/** Offers commands of `ALL_COMMANDS` for as long as the view is shown. The view that came last has the word. */
export function useCommands(runs: Runs): void {
  const newest = useRef(runs);
  newest.current = runs;
  useLayoutEffect(() => {
    shown.add(newest);
    return () => void shown.delete(newest);
  }, []);
}

/** What this command does now; null: no view offers it. */
export function runOf(id: CommandId): CommandRun | null {
  let run: CommandRun | null = null;
  for (const { current } of shown) run = current[id] ?? run;
  return run;
}
