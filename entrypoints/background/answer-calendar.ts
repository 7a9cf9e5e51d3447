import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { Answers, CallContext } from '../../utils/messaging/serve-calls';
import { isSomebodyElsesCalendar } from '../../utils/model/resolve-event';
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
}): Answers<CalendarProtocol> {
  const { notebook, panels, openEvent, upcoming, reports, keptPlace, panelChanged } = deps;

  async function change(
    context: CallContext,
    to: (panel: TabPanel) => Promise<TabPanel> | TabPanel,
  ): Promise<TabPanel> {
    const tabId = tabOf(context);
    const panel = await panels.change(tabId, to);
    panelChanged(tabId);
    return panel;
  }

  return {
    async seeEvent(sighting, context) {
      const panel = await change(context, async (before) => {
        const seen = await openEvent.see(context.op, sighting);
        if (seen === null) return before;
        const again = sighting.stage === 'read' && before.event?.key.id === seen.event.key.id;
        const isSame = again && before.shows.is === seen.shows.is;
        // Who folds the panel, or asks about an event that is no 1:1, is not overruled by a second reading of it.
        if (isSame) return { ...before, ...seen, folded: before.folded };
        if (again && seen.shows.is === 'nothing' && before.shows.is === 'undecided' && !before.folded)
          return before;
        return { ...before, ...seen, folded: seen.shows.is === 'nothing' };
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
      const series = await notebook.readSeries([...new Set(mine.map(({ key }) => key.seriesId))]);
      const personOf = new Map<string, string>();
      for (const [id, { verdict, personId }] of series) {
        if (verdict === 'one-on-one' && personId !== null) personOf.set(id, personId);
      }
      const counts = await notebook.countOpenItems([...new Set(personOf.values())]);
      await upcoming.see(
        mine.flatMap(({ key, when }) => {
          const personId = personOf.get(key.seriesId);
          const startsAt = startOf(key, when, timeZone);
          return personId === undefined || startsAt === null ? [] : [{ eventId: key.id, personId, startsAt }];
        }),
      );
      const isMine = new Set(mine);
      return chips.map((chip) => {
        const personId = isMine.has(chip) ? personOf.get(chip.key.seriesId) : undefined;
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
