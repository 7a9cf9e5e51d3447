import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers, CallContext } from '../../utils/messaging/serve-calls';
import type { PersonLine } from '../../utils/model/person';
import { toPersonLine } from '../../utils/notebook/commands/read-people';
import type { Lock } from '../../utils/notebook/lock/lock';
import type { Notebook } from '../../utils/notebook/notebook';
import { answerAllViews } from './answer-all-views';
import { answerArchive } from './answer-archive';
import { answerHealth } from './answer-health';
import { answerHouse } from './answer-house';
import { answerItems } from './answer-items';
import { answerLock } from './answer-lock';
import { answerLookBack } from './answer-look-back';
import { answerPeople } from './answer-people';
import { answerSearch } from './answer-search';
import { answerTrash } from './answer-trash';
import { answerWeek } from './answer-week';
import { answerWriting } from './answer-writing';
import type { AutomaticBackups } from './automatic-backups';
import type { BackupDownloads } from './backup-downloads';
import type { BackupShelf } from './backup-shelf';
import type { CalendarTabs } from './calendar-tabs';
import type { KeptPlace } from './kept-place';
import type { OpenEvent } from './open-event';
import { panelView } from './panel-view';
import type { ReportShelf } from './report-shelf';
import type { StoredSwitch } from './stored-switch';
import type { Shows, TabPanels } from './tab-panels';
import type { TypedShelf } from './typed-shelf';

/** A talk that began or begins within this time is "near": the popup chooses its person. */
const NEAR_MINUTES = 60;

/** Answers to our own pages. */
export function answerPages(deps: {
  notebook: Notebook;
  lock: Lock;
  panels: TabPanels;
  openEvent: OpenEvent;
  reports: ReportShelf;
  tabs: CalendarTabs;
  keptPlace: KeptPlace;
  blur: StoredSwitch;
  letters: StoredSwitch;
  backups: BackupShelf;
  automatic: AutomaticBackups;
  downloads: BackupDownloads;
  typed: TypedShelf;
  panelChanged: (tabId: number) => void;
  /** What is written down changed; `marks`: the numbers on chips and badge too. */
  changed: (what: { marks: boolean }) => Promise<void>;
  report: (error: unknown) => void;
}): Answers<PageProtocol> {
  const { notebook, panels, openEvent, reports, tabs, keptPlace, panelChanged, changed } = deps;

  async function show(context: CallContext, shows: Shows, folded = false): Promise<void> {
    const tabId = tabOf(context);
    await panels.change(tabId, (panel) => ({ ...panel, shows, folded }));
    await tabs.placePanel(tabId, { folded });
    panelChanged(tabId);
  }

  async function openedEvent(
    context: CallContext,
  ): Promise<NonNullable<Awaited<ReturnType<TabPanels['read']>>['event']>> {
    const { event } = await panels.read(tabOf(context));
    if (event === null) throw new Error('The panel asks about an event, so one is open');
    return event;
  }

  /** Runs a write and tells everybody who shows it. */
  async function write<Result>(what: { marks: boolean }, command: Promise<Result>): Promise<Result> {
    const result = await command;
    await changed(what);
    return result;
  }

  const items = answerItems({ notebook, write });
  return {
    ...answerWriting({ notebook, write, changed, typed: deps.typed }),
    ...items,
    ...answerTrash({ notebook, write }),
    ...answerHealth({ notebook, changed }),
    ...answerArchive({ ...deps, write, openPage: tabs.openPage }),
    ...answerLock(deps.lock),
    ...answerWeek({ ...deps, write }),
    ...answerPeople({ notebook, write }),
    ...answerSearch(notebook),
    ...answerLookBack({ notebook, write }),
    ...answerHouse(deps),
    ...answerAllViews(deps),

    async readPanel(_, context) {
      const [panel, blurred, { locked }] = await Promise.all([
        panels.read(tabOf(context)),
        deps.blur.read(),
        deps.lock.readLock(),
      ]);
      const { folded, theme, shows } = panel;
      if (locked) return { view: { folded, theme, blurred, shows: 'locked' }, practices: null };
      // Together: the user waits beside the event for both.
      const [view, practices] = await Promise.all([
        panelView(panel, notebook, blurred),
        shows.is === 'person' ? items.readPractices(shows, context).catch(deps.report) : null,
      ]);
      return { view, practices: practices ?? null };
    },

    async setFolded({ folded }, context) {
      const tabId = tabOf(context);
      await panels.change(tabId, (panel) => ({ ...panel, folded }));
      await tabs.placePanel(tabId, { folded });
      panelChanged(tabId);
    },

    async openOwnTab(_, context) {
      const shown = await panels.read(tabOf(context));
      const tabId = await tabs.openPage('panel.html');
      await panels.change(tabId, () => ({ ...shown, folded: false }));
      await changed({ marks: false });
    },

    async switchSide(_, context) {
      const { side, width } = await keptPlace.read();
      const next = { side: side === 'left' ? 'right' : 'left', width } as const;
      await keptPlace.save(next);
      await tabs.movePanel(tabOf(context), next);
    },

    async beginPerson({ name, relationship }, context) {
      const { op } = context;
      const { shows } = await panels.read(tabOf(context));
      const guest = shows.is === 'new' ? shows.guest : null;
      const addresses = guest ? [guest.address] : [];
      const person = await notebook.addPerson(`${op}/person`, { name, addresses, relationship });
      const event = await openedEvent(context);
      await show(context, await openEvent.meet(op, person.id, event, { declared: guest === null }));
      await changed({ marks: true });
      return person;
    },

    async declareOneOnOne(who, context) {
      if ('name' in who) {
        await show(context, { is: 'new', guest: null, name: who.name });
        return;
      }
      await show(
        context,
        await openEvent.meet(context.op, who.personId, await openedEvent(context), { declared: true }),
      );
      await changed({ marks: true });
    },

    async declareNotOneOnOne(_, context) {
      const { key } = await openedEvent(context);
      const series = { id: key.seriesId, verdict: 'not-one-on-one', personId: null, declared: true } as const;
      await notebook.rememberSeries(context.op, series);
      await show(context, { is: 'nothing' }, true);
      await changed({ marks: true });
    },

    // Whoever is archived or brought back takes what is open along.
    editPerson: (input, { op }) => write({ marks: true }, notebook.editPerson(op, input)),

    readPeople: () => notebook.readPeople(),

    async suggestPerson() {
      const shown = await tabs.inFront();
      const panel = shown === null ? null : await panels.read(shown);
      if (panel?.shows.is === 'person') return personLine(notebook, panel.shows.personId);
      const seen = await notebook.findOccurrenceNear(NEAR_MINUTES);
      const known = await notebook.findMeetingNear(NEAR_MINUTES);
      const near = seen ?? known;
      return near && personLine(notebook, near.personId);
    },

    async openPerson({ personId }, { op }) {
      const meeting = await notebook.openNextMeeting(op, { personId });
      const tabId = await tabs.bringToFront();
      const shows: Shows = { is: 'person', personId, meetingId: meeting.id, eventState: 'confirmed' };
      await panels.change(tabId, (panel) => ({ ...panel, event: null, shows, folded: false }));
      await tabs.placePanel(tabId, { folded: false });
      panelChanged(tabId);
    },

    readPageReport: () => reports.read(),
  };
}

async function personLine(notebook: Notebook, personId: string): Promise<PersonLine | null> {
  const person = await notebook.readPerson(personId);
  return person?.archivedAt === null ? toPersonLine(person) : null;
}

function tabOf({ tabId }: CallContext): number {
  if (tabId === null) throw new Error('The panel always stands in a tab');
  return tabId;
}
