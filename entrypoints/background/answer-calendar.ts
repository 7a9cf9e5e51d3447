import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { Answers, CallContext } from '../../utils/messaging/serve-calls';
import { isSomebodyElsesCalendar, memoryOf } from '../../utils/model/resolve-event';
import { startOf } from '../../utils/model/wall-time';
import type { Notebook } from '../../utils/notebook/notebook';
import type { KeptPlace } from './kept-place';
import type { OpenEvent } from './open-event';
import type { ReportShelf } from './report-shelf';
import type { TabPanel, TabPanels } from './tab-panels';
import type { Upcoming } from './upcoming';

/** Answers to the content script: numbers and yes or no, never a word of the notebook. */
export function answerCalendar(deps: {
  notebook: Notebook;
  panels: TabPanels;
  openEvent: OpenEvent;
  upcoming: Upcoming;
  reports: ReportShelf;
  keptPlace: KeptPlace;
  panelChanged: (tabId: number) => void;
  report: (error: unknown) => void;
}): Answers<CalendarProtocol> {
  const { notebook, panels, openEvent, upcoming, reports, keptPlace, panelChanged, report } = deps;

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

  return {
    async seeEvent(sighting, context) {
      const panel = await change(context, async (before) => {
        const seen = await openEvent.see(context.op, sighting).catch((error: unknown) => {
          report(error);
          // The user waits beside the event for a panel: it comes, and says what is wrong.
          return { event: null, shows: { is: 'failure' } } as const;
        });
        if (seen === null) return { ...before, waitingFor: sighting.key.id };
        const next = { ...before, ...seen, waitingFor: null, folded: seen.shows.is === 'nothing' };
        if (sighting.stage === 'opening' || before.waitingFor === sighting.key.id) return next;
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
        folded: true,
      }));
      return { folded: panel.folded };
    },

    async markChips({ viewer, timeZone, chips }) {
      const mine = chips.filter(({ key }) => !isSomebodyElsesCalendar(key.calendarId, viewer));
      const known = await notebook.readSeries([
        ...new Set(mine.flatMap(({ key }) => [key.id, key.seriesId])),
      ]);
      const personOf = new Map<string, string>();
      for (const { key } of mine) {
        const memory = memoryOf(key, known);
        if (memory?.verdict === 'one-on-one' && memory.personId !== null)
          personOf.set(key.id, memory.personId);
      }
      const counts = await notebook.countOpenItems([...new Set(personOf.values())]);
      await upcoming.see(
        mine.flatMap(({ key, when }) => {
          const personId = personOf.get(key.id);
          const startsAt = startOf(key, when, timeZone);
          return personId === undefined || startsAt === null ? [] : [{ eventId: key.id, personId, startsAt }];
        }),
      );
      const isMine = new Set(mine);
      return chips.map((chip) => {
        const personId = isMine.has(chip) ? personOf.get(chip.key.id) : undefined;
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

function tabOf({ tabId }: CallContext): number {
  if (tabId === null) throw new Error('A content script always has a tab');
  return tabId;
}
