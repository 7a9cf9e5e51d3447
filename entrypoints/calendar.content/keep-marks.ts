import type { Ask } from '../../utils/messaging/ask';
import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { ChipSighting } from '../../utils/model/event';

/** A chip in view and what was read of it. */
export interface ChipInView {
  element: Element;
  sighting: ChipSighting;
}

/**
 * Keeps the numbers on chips: asks the background about what is in view, once at a time, and again if meanwhile the
 * view or the numbers changed.
 * @param mark writes the numbers (null: none) to the chips.
 */
export function keepMarks(deps: {
  ask: Ask<CalendarProtocol>;
  account: () => { viewer: string | null; timeZone: string | null };
  mark: (marks: Map<Element, number | null>) => void;
  report: (error: unknown) => void;
}): { see(chips: readonly ChipInView[]): void; refresh(): void } {
  const { ask, account, mark, report } = deps;
  const known = new Map<string, number | null>();
  let inView: readonly ChipInView[] = [];
  let isAsking = false;
  let isStale = false;

  async function askUntilFresh(): Promise<void> {
    isAsking = true;
    try {
      do {
        isStale = false;
        const chips = inView.map(({ sighting }) => sighting);
        const counts = await ask('markChips', { ...account(), chips });
        known.clear();
        for (const [index, { key }] of chips.entries()) known.set(key.id, counts[index] ?? null);
        markKnown();
      } while (isStale);
    } finally {
      isAsking = false;
    }
  }

  function markKnown(): void {
    mark(new Map(inView.map(({ element, sighting }) => [element, known.get(sighting.key.id) ?? null])));
  }

  function refresh(): void {
    if (inView.length === 0) return;
    isStale = true;
    if (!isAsking) askUntilFresh().catch(report);
  }

  return {
    see(chips) {
      inView = chips;
      // Chips are made anew at each change of view: those already known are marked in the same frame.
      markKnown();
      refresh();
    },
    refresh,
  };
}
