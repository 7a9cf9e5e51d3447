import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers, CallContext } from '../../utils/messaging/serve-calls';
import type { PersonLine } from '../../utils/model/person';
import type { Notebook } from '../../utils/notebook/notebook';
import { answerItems } from './answer-items';
import type { Blur } from './blur';
import type { CalendarTabs } from './calendar-tabs';
import type { KeptPlace } from './kept-place';
import type { OpenEvent } from './open-event';
import { panelView } from './panel-view';
import type { ReportShelf } from './report-shelf';
import type { Shows, TabPanels } from './tab-panels';
import type { Upcoming } from './upcoming';

/** A talk that began or begins within this time is "near": the popup chooses its person. */
const NEAR_MINUTES = 60;

/** Answers to our own pages. */
export function answerPages(deps: {
  notebook: Notebook;
  panels: TabPanels;
  openEvent: OpenEvent;
  upcoming: Upcoming;
  reports: ReportShelf;
  tabs: CalendarTabs;
  keptPlace: KeptPlace;
  blur: Blur;
  panelChanged: (tabId: number) => void;
  /** What is written down changed; `marks`: the numbers on chips and badge too. */
  changed: (what: { marks: boolean }) => Promise<void>;
}): Answers<PageProtocol> {
  const { notebook, panels, openEvent, upcoming, reports, tabs, keptPlace, blur, panelChanged, changed } =
    deps;

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

  return {
    ...answerItems({ notebook, write }),

    readPanel: async (_, context) =>
      panelView(await panels.read(tabOf(context)), notebook, await blur.read()),

    async setFolded({ folded }, context) {
      const tabId = tabOf(context);
      await panels.change(tabId, (panel) => ({ ...panel, folded }));
      await tabs.placePanel(tabId, { folded });
      panelChanged(tabId);
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

    editPerson: (input, { op }) => write({ marks: false }, notebook.editPerson(op, input)),
    saveNote: async (input, { op }) => ({
      text: (await write({ marks: false }, notebook.saveNote(op, input))).note,
    }),
    async addToNextTalk({ personId, kind, text }, { op }) {
      if (kind === 'note') {
        await write({ marks: false }, notebook.addToNote(op, { personId, text }));
        return;
      }
      const meeting = await notebook.openNextMeeting(`${op}/meeting`, { personId });
      const item = { personId, meetingId: meeting.id, text, owner: 'me', ...beginning(kind) } as const;
      await write({ marks: true }, notebook.addItem(`${op}/item`, item));
    },

    readPeople: () => notebook.readPeople(),

    async suggestPerson() {
      const shown = await tabs.inFront();
      const panel = shown === null ? null : await panels.read(shown);
      if (panel?.shows.is === 'person') return personLine(notebook, panel.shows.personId);
      const seen = await upcoming.near(NEAR_MINUTES);
      const known = await notebook.findMeetingNear(NEAR_MINUTES);
      const near = seen ?? known;
      return near && personLine(notebook, near.personId);
    },

    readDraft: ({ id }) => notebook.readDraft(id),
    saveDraft: ({ id, draft }) => notebook.saveDraft(id, draft),

    async openPerson({ personId }, { op }) {
      const meeting = await notebook.openNextMeeting(op, { personId });
      const tabId = await tabs.bringToFront();
      const shows: Shows = { is: 'person', personId, meetingId: meeting.id, eventState: 'confirmed' };
      await panels.change(tabId, (panel) => ({ ...panel, event: null, shows, folded: false }));
      await tabs.placePanel(tabId, { folded: false });
      panelChanged(tabId);
    },

    async setBlurred({ blurred }) {
      await blur.set(blurred);
    },
    readBlurred: () => blur.read(),

    readPageReport: () => reports.read(),
  };
}

/** What the popup's kinds become. */
function beginning(kind: 'action' | 'talking-point') {
  return kind === 'action'
    ? ({ kind, part: { form: 'promise', waitingFor: null } } as const)
    : ({ kind, part: { form: 'point', questionId: null } } as const);
}

async function personLine(notebook: Notebook, personId: string): Promise<PersonLine | null> {
  const person = await notebook.readPerson(personId);
  if (!person || person.deletedAt !== null) return null;
  return { id: person.id, name: person.name, addresses: person.addresses, relationship: person.relationship };
}

function tabOf({ tabId }: CallContext): number {
  if (tabId === null) throw new Error('The panel always stands in a tab');
  return tabId;
}
