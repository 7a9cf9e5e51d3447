import type { ChipMark } from '../../utils/calendar/mark-chips';
import type { ChipInView } from '../../utils/calendar/watch-chips';
import type { Ask } from '../../utils/messaging/ask';
import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { ChipSighting, EventKey, WallTime } from '../../utils/model/event';

/** So many chips are asked about at once, for no task in Calendar's page to become long. */
const MOST_ASKED = 400;
/** More numbers than this are not remembered: somebody has walked through years. */
const MOST_KNOWN = 5_000;

/**
 * Keeps the numbers on chips. What the background said of an event, or of its series, is remembered until it may have
 * changed: a chip of a known series is marked as soon as the page draws it, and the background is asked, once at a time,
 * only about those it has not said anything of. It is told when a marked chip comes into view, and where it lies.
 * @param mark draws the marks of what is in view, and of what else is known of its series; `only`: no others any more.
 */
export function keepMarks(deps: {
  ask: Ask<CalendarProtocol>;
  account: () => { viewer: string | null; timeZone: string | null };
  mark: (marks: readonly ChipMark[], only?: boolean) => void;
  report: (error: unknown) => void;
  /** Runs soon, but not in the frame that is being drawn. */
  later: (run: () => void) => void;
}): {
  see(chips: readonly ChipInView[]): void;
  rest(days: readonly string[]): void;
  refresh(seriesId?: string): void;
} {
  const { ask, account, mark, report, later } = deps;
  const known = new Map<string, Known>();
  const ofSeries = new Map<string, Known>();
  /** Where the chips in view lie, as the background was told: one that goes over midnight lies in two places. */
  let told = new Map<string, Set<string>>();
  let inView: readonly ChipInView[] = [];
  let shownDays: readonly string[] = [];
  let isAsking = false;
  /** How often something was forgotten: an answer that was on its way then may be an old one. */
  let forgotten = 0;

  const numberOf = ({ id, seriesId }: EventKey): number | null => {
    const answer = known.get(id) ?? ofSeries.get(seriesId);
    return answer?.count ?? null;
  };
  const isNews = ({ key, when }: ChipInView): boolean =>
    !known.get(key.id)?.isFresh || (numberOf(key) !== null && !told.get(key.id)?.has(JSON.stringify(when())));

  async function askUntilFresh(): Promise<void> {
    try {
      while (true) {
        const days = shownDays;
        const asked = days.length > 0 ? inView : inView.filter(isNews).slice(0, MOST_ASKED);
        if (days.length === 0 && asked.length === 0) return;
        // Said once: by the next time the view may have changed.
        shownDays = [];
        // When it takes place matters of a 1:1 only, and reading it takes longer than all the rest.
        const chips = asked.map(({ key, when }) => ({ key, when: numberOf(key) === null ? null : when() }));
        const before = forgotten;
        const counts = await ask('markChips', { ...account(), days, chips });
        if (forgotten === before) learn(chips, counts);
        markKnown();
      }
    } finally {
      isAsking = false;
    }
  }

  function learn(chips: readonly ChipSighting[], counts: ReadonlyArray<number | null>): void {
    for (const [index, { key, when }] of chips.entries()) {
      const { id, seriesId } = key;
      const count = counts[index] ?? null;
      tell(id, when);
      const answer = { seriesId, count, isFresh: true };
      known.set(id, answer);
      // One talk that is no 1:1 says nothing of the others in its series.
      if (count !== null || !ofSeries.get(seriesId)?.isFresh) ofSeries.set(seriesId, answer);
    }
  }

  function tell(id: string, when: WallTime | null): void {
    told.set(id, (told.get(id) ?? new Set()).add(JSON.stringify(when)));
  }

  /** What goes out of view, or elsewhere, and comes back is told again. */
  function forgetPlaces(): void {
    const before = told;
    told = new Map();
    for (const { key, when } of inView)
      if (numberOf(key) !== null && before.get(key.id)?.has(JSON.stringify(when()))) tell(key.id, when());
  }

  function markKnown(only?: boolean): void {
    mark(
      inView.map(({ element, key }) => ({
        element,
        key,
        count: numberOf(key),
        ofSeries: ofSeries.get(key.seriesId)?.count ?? null,
      })),
      only,
    );
  }

  function askForNews(): void {
    if (isAsking) return;
    isAsking = true;
    later(() => void askUntilFresh().catch(report));
  }

  return {
    see(chips) {
      inView = chips;
      shownDays = [];
      for (const answers of [known, ofSeries]) if (answers.size > MOST_KNOWN) answers.clear();
      forgetPlaces();
      markKnown();
      askForNews();
    },
    /** What is in view is all there is on these days. */
    rest(days) {
      shownDays = days;
      askForNews();
    },
    /**
     * The numbers may have changed: all of them, or those of one series. In view the old ones stay until the new ones are
     * known; of other views nothing stays in the page, which may have been locked.
     */
    refresh(seriesId) {
      forgotten += 1;
      const inSight = new Set(inView.map(({ key }) => key.seriesId));
      for (const answers of [known, ofSeries]) {
        for (const [id, answer] of answers) {
          if (seriesId === undefined && !inSight.has(answer.seriesId)) answers.delete(id);
          else if ((seriesId ?? answer.seriesId) === answer.seriesId) answer.isFresh = false;
        }
      }
      markKnown(seriesId === undefined);
      askForNews();
    },
  };
}

/** What the background said of an event, or of a series; not fresh: it may say something else by now. */
interface Known {
  seriesId: string;
  count: number | null;
  isFresh: boolean;
}
