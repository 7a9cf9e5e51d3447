import { answerCode } from '../../utils/messaging/command-error';
import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { Answers, CallContext } from '../../utils/messaging/serve-calls';
import type { EventSighting } from '../../utils/model/event';
import type { ShownView } from '../../utils/model/missing';
import type { SeenOccurrence } from '../../utils/model/occurrence';
import { isSomebodyElsesCalendar, memoryOf } from '../../utils/model/resolve-event';
import { precisionOf, startOf } from '../../utils/model/wall-time';
import type { Notebook } from '../../utils/notebook/notebook';
import type { KeptPlace } from './kept-place';
import { missedEvent } from './missed-events';
import type { OpenEvent } from './open-event';
import type { ReportShelf } from './report-shelf';
import type { TabPanel, TabPanels } from './tab-panels';

/** Answers to the content script: numbers and yes or no, never a word of the notebook. */
export function answerCalendar(deps: {
  notebook: Notebook;
  panels: TabPanels;
  openEvent: OpenEvent;
  reports: ReportShelf;
  keptPlace: KeptPlace;
  panelChanged: (tabId: number) => void;
  report: (error: unknown) => void;
  /** What is written down changed; `marks`: the numbers on chips and badge too. */
  changed: (what: { marks: boolean }) => Promise<void>;
}): Answers<CalendarProtocol> {
  const { notebook, panels, openEvent, reports, keptPlace, panelChanged, report, changed } = deps;

  async function change(
    context: CallContext,
    to: (panel: TabPanel) => Promise<TabPanel> | TabPanel,
  ): Promise<TabPanel> {
    const tabId = tabOf(context);
    let isNews = false;
    const panel = await panels.change(tabId, async (before) => {
      const after = await to(before);
      isNews =
        JSON.stringify({ ...after, waitingFor: null }) !== JSON.stringify({ ...before, waitingFor: null });
      return after;
    });
    if (isNews) panelChanged(tabId);
    return panel;
  }

  /** A chip in view says where its talk stands; one that is not says something only where its whole day is. */
  async function keepSeen(op: string, seen: readonly SeenOccurrence[], shown: ShownView): Promise<void> {
    const { isNews, moved } = await notebook.seeOccurrences(seen, shown);
    for (const { id, personId, startsAt } of moved) {
      if (personId === null) continue;
      const talk = { personId, event: { id }, startsAt, state: null };
      await notebook.openMeeting(`${op}/${id.slice(-100)}`, talk);
    }
    if (isNews) await changed({ marks: false });
  }

  return {
    async seeEvent(sighting, context) {
      const panel = await change(context, async (before) => {
        const seen = await openEvent.see(context.op, sighting).catch((error: unknown) => {
          if (answerCode(error) !== 'locked') report(error);
          // The user waits beside the event for a panel: it comes, and says what is wrong.
          return missedEvent(error, sighting);
        });
        if (seen === null) return unread(before, sighting);
        const folded = seen.shows.is === 'nothing';
        const next = { ...before, missed: null, ...seen, waitingFor: null, folded };
        if (sighting.stage !== 'read' || before.waitingFor === sighting.key.id) return next;
        if (before.event?.key.id !== sighting.key.id) return next;
        // Read once more: who has folded the panel meanwhile, or says right now who it is, is not overruled.
        if (before.shows.is === seen.shows.is) return { ...next, folded: before.folded };
        const isNaming = before.shows.is === 'new' && before.shows.guest === null;
        return isNaming && seen.shows.is === 'undecided' ? before : next;
      });
      return { folded: panel.folded };
    },

    async leaveEvent(_, context) {
      const panel = await change(context, (before) => ({
        ...before,
        event: null,
        shows: { is: 'nothing' },
        missed: null,
        folded: true,
      }));
      return { folded: panel.folded };
    },

    async markChips(shown, { op }) {
      const { viewer, timeZone, chips } = shown;
      const mine = chips.filter(({ key }) => !isSomebodyElsesCalendar(key.calendarId, viewer));
      const known = await unlessLocked(
        notebook.readSeries([...new Set(mine.flatMap(({ key }) => [key.id, key.seriesId]))]),
      );
      if (known === null) return chips.map(() => null);
      const personOf = new Map<string, string>();
      const seen: SeenOccurrence[] = [];
      for (const { key, when } of mine) {
        const memory = memoryOf(key, known);
        if (memory === null) continue;
        const personId = memory.verdict === 'one-on-one' ? memory.personId : null;
        if (personId !== null) personOf.set(key.id, personId);
        const startsAt = startOf(key, when, timeZone);
        if (startsAt !== null) seen.push({ id: key.id, personId, startsAt, precision: precisionOf(when) });
      }
      const counts = await notebook.countOpenItems([...new Set(personOf.values())]);
      // The marks do not wait for it.
      keepSeen(op, seen, shown).catch(report);
      return chips.map(({ key }) => {
        const personId = personOf.get(key.id);
        return personId === undefined ? null : (counts.get(personId) ?? 0);
      });
    },

    async reportPage(report) {
      await reports.keep(report);
    },

    async enterCalendar({ theme }, context) {
      const panel = await change(context, (before) => ({ ...before, theme }));
      return { folded: panel.folded, place: await keptPlace.read() };
    },

    async savePlace(place) {
      await keptPlace.save(place);
    },

    async togglePanel(_, context) {
      const panel = await change(context, (before) => ({ ...before, folded: !before.folded }));
      return { folded: panel.folded };
    },
  };
}

/** Nobody's notes stay beside somebody else's event; a press alone opens nothing yet, and may become a drag. */
function unread(before: TabPanel, { key, stage }: EventSighting): TabPanel {
  const waiting = { ...before, waitingFor: key.id };
  if (stage === 'opening' || before.event?.key.id === key.id) return waiting;
  return { ...waiting, event: null, shows: { is: 'waiting' }, missed: null };
}

/** Null while the notebook is locked: Calendar shows what it would without us. */
async function unlessLocked<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (answerCode(error) === 'locked') return null;
    throw error;
  }
}

function tabOf({ tabId }: CallContext): number {
  if (tabId === null) throw new Error('A content script always has a tab');
  return tabId;
}
