import type { Clock } from './clock';
import type { OpenEventReading } from './read-open-event';

/** Nothing is decided sooner: the page fills its popup for about half a second (measured 2026-06). */
const SOONEST = 500;
/** That nobody is invited is believed later: rows were seen to come in up to this time. */
const SOONEST_WITHOUT_GUESTS = 800;
/** So long without a change and what stands there is meant. */
const QUIET = 400;
/** What may still be the rows of the event before gets longer. */
const DOUBT = 1500;
/** A page that never rests is read all the same. */
const LATEST = 4000;

export interface Settling {
  /** Something in the event was written. */
  changed(): void;
  end(): void;
}

/**
 * Decides when an opened event can be read, and reads it again after later changes. Timers run only after something
 * changed; `tell` hears only what differs from what it heard before.
 */
export function createSettling(deps: {
  clock: Clock;
  /** Milliseconds that the page is known to show the event before. */
  notBefore: number;
  read: () => OpenEventReading | null;
  tell: (reading: OpenEventReading) => void;
  settled: (reading: OpenEventReading | null) => void;
}): Settling {
  const { clock, read } = deps;
  const since = clock.now();
  let changesBegan = since;
  let lastChange = since;
  let told: string | null = null;
  let cancel: (() => void) | null = null;
  arm(since + Math.max(SOONEST, deps.notBefore));

  function arm(at: number): void {
    cancel = clock.after(Math.max(1, at - clock.now()), look);
  }

  function look(): void {
    cancel = null;
    const now = clock.now();
    const reading = read();
    const isQuiet = now - lastChange >= QUIET;
    const isLate = now - changesBegan >= LATEST;
    const isEarly = reading?.seen.guests.length === 0 && now - since < SOONEST_WITHOUT_GUESTS;
    const isSure =
      reading !== null &&
      !isEarly &&
      (isQuiet ? reading.trust !== 'doubtful' || now - since >= DOUBT : reading.trust === 'certain');
    if (reading?.isWorthTelling && (isSure || isLate)) tell(reading);
    if (isLate || (isSure && reading.failed.length === 0)) deps.settled(reading);
    else if (!isQuiet) arm(Math.min(lastChange + QUIET, changesBegan + LATEST));
    else if (isEarly) arm(since + SOONEST_WITHOUT_GUESTS);
    else arm(now - since < DOUBT ? since + DOUBT : changesBegan + LATEST);
  }

  function tell(reading: OpenEventReading): void {
    const text = JSON.stringify([reading.seen, reading.when]);
    if (text === told) return;
    told = text;
    deps.tell(reading);
  }

  return {
    changed() {
      lastChange = clock.now();
      if (cancel) return;
      changesBegan = lastChange;
      arm(lastChange + QUIET);
    },
    end: () => cancel?.(),
  };
}
