import type { PanelView } from '../../utils/model/views';
import type { Notebook } from '../../utils/notebook/notebook';
import type { TabPanel } from './tab-panels';

/** Fills in from the notebook what the panel of a tab shows. */
export async function panelView(panel: TabPanel, notebook: Notebook, blurred: boolean): Promise<PanelView> {
  const { folded, theme, event, shows } = panel;
  const frame = { folded, theme, blurred };
  switch (shows.is) {
    case 'person': {
      const view = await notebook.readPersonView(shows.meetingId, shows.personId);
      return view
        ? { ...frame, shows: 'person', eventState: shows.eventState, isOfEvent: event !== null, ...view }
        : { ...frame, shows: 'nothing' };
    }
    case 'new':
      return {
        ...frame,
        shows: 'new',
        name: shows.name,
        address: shows.guest?.address ?? null,
        isFirst: (await notebook.readBeginning()) === null,
      };
    case 'undecided':
      return {
        ...frame,
        shows: 'undecided',
        title: event?.title ?? null,
        why: shows.why,
        people: await notebook.readPeople(),
      };
    case 'locked':
      // Unlocked meanwhile; what was missed is on its way.
      return { ...frame, shows: 'nothing' };
    case 'waiting':
    case 'failure':
      return { ...frame, shows: shows.is };
    case 'nothing':
      // Folded, it offers nothing; opened by hand beside an event, it asks whether that is a 1:1 after all.
      if (folded || event === null) return { ...frame, shows: 'nothing' };
      return {
        ...frame,
        shows: 'undecided',
        title: event.title,
        why: 'not-one-on-one',
        people: await notebook.readPeople(),
      };
  }
}
