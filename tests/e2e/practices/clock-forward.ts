import type { Disposable } from '@playwright/test';
import type { LaunchedExtension } from '../../browsers';

const WEEK_MS = 7 * 86_400_000;

/** Lets weeks pass, so that a walk can come to the next talk. */
export interface KeptClock {
  /** How many have passed. */
  weeks(): number;
  /** From here on it is later: for the background worker at once, for pages that are opened from now on. */
  weeksLater(weeks?: number): Promise<void>;
  /** It is now again for pages that are opened from now on. */
  backToNow(): Promise<void>;
}

export function clockForward({ context, worker }: Pick<LaunchedExtension, 'context' | 'worker'>): KeptClock {
  let passed = 0;
  const shifts: Disposable[] = [];
  return {
    weeks: () => passed,
    async weeksLater(weeks = 1) {
      passed += weeks;
      shifts.push(await context.addInitScript(shiftDate, passed * WEEK_MS));
      await (await worker()).evaluate(shiftDate, passed * WEEK_MS);
    },
    async backToNow() {
      for (const shift of shifts.splice(0)) await shift.dispose();
    },
  };
}

/** Runs in the page or worker. Only "now" is moved; nothing else of the clock, and no timer. */
function shiftDate(ms: number): void {
  const real = Symbol.for('the real Date');
  const scope = globalThis as unknown as { [real: symbol]: DateConstructor; Date: DateConstructor };
  const Real = scope[real] ?? scope.Date;
  scope[real] = Real;
  scope.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Real.now() + ms);
      else super(...given);
    }
    static override now(): number {
      return Real.now() + ms;
    }
  } as DateConstructor;
}
