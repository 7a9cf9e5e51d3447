import { render } from 'preact';
import { browser } from 'wxt/browser';
import { lazy } from '../../components/lazy';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Panel } from '../../components/panel/panel';
import type { Framed, PanelActions } from '../../components/panel/panel-props';
import { NO_RESCUE, RescueProvider } from '../../components/rescue/rescue';
import { StoreBanner } from '../../components/store-banner';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { writeRoute } from '../../utils/model/route';
import { minuteClock } from '../pages/clock';
import { isCutOff } from '../pages/is-cut-off';
import { itemActions } from '../pages/item-actions';
import { live } from '../pages/live';
import { watchLock } from '../pages/lock-watch';
import { newOperationId } from '../pages/new-operation-id';
import { forbidFormMemory } from '../pages/no-form-memory';
import { storeHealth } from '../pages/store-health';
import { texts } from '../pages/texts';

const { ask: plainAsk, health, tryAgain } = storeHealth({ newOperationId, isCutOff });
const ask = watchLock(plainAsk);
const now = minuteClock();

/*
 * Both are loaded at once, though beside the rest: when they are needed most, nothing can be loaded any more. The panel
 * does without them rather than not being there.
 */
const rescuing = import('../pages/panel-rescue').then(({ panelRescue }) => panelRescue(ask)).catch(reported);
const RescueBar = lazy(() => import('../../components/rescue/rescue-bar').then(({ RescueBar }) => RescueBar));
void RescueBar.load();
const Commands = lazy(() => import('../pages/panel-commands').then((part) => part.PanelPageCommands));

/**
 * What is shown, and of a person the practices: together, so that nothing moves under the pointer when they come. The
 * view does without them when they cannot be read.
 */
const page = live(async () => {
  try {
    const [shown, rescue] = await Promise.all([ask('readPanel', null), rescuing]);
    if (shown.view.shows === 'person') await rescue?.askFor(shown.view.person.id);
    return { ...shown, rescue };
  } finally {
    // Not before: somebody who has clicked an event waits for what was noted.
    health.refresh();
  }
});

function reported(error: unknown): null {
  console.error(error);
  return null;
}

const HOUSE = { view: 'house', part: null } as const;

const actions: PanelActions = {
  ...itemActions(ask),
  setFolded: (folded) => (framed ? ask('setFolded', { folded }) : closeTab()),
  switchSide: () => ask('switchSide', null),
  openNotebook: (at) => ask('openNotebook', { at: at && writeRoute(at) }),
  unlock: (secret) => ask('unlock', { secret }),
  begin: async (name, relationship) => void (await ask('beginPerson', { name, relationship })),
  declareOneOnOne: (who) => ask('declareOneOnOne', who),
  declareNotOneOnOne: () => ask('declareNotOneOnOne', null),
  editPerson: async (change) => void (await ask('editPerson', change)),
  saveNote: (meetingId, note, op) => ask('saveNote', { meetingId, ...note }, op),
  setBlurred: (blurred) => ask('setBlurred', { blurred }),
  addItem: async (input, op) => void (await ask('addItem', input, op)),
  makeItem: async (input, op) => (await ask('addItem', input, op)).id,
  deleteNote: (meetingId) => ask('deleteNote', { meetingId }),
  deletePerson: (personId) => ask('deletePerson', { personId }),
  putBack: (place) => ask('putBack', place),
  checkGoal: async (check) => void (await ask('checkGoal', check)),
  adjustGoal: async (adjustment) => void (await ask('adjustGoal', adjustment)),
  addEvidence: async (id, evidence) => void (await ask('addEvidence', { id, evidence })),
  confirmAgreements: (personId, on) => ask('confirmAgreements', { personId, on }),
  takeQuestion: async (input) => void (await ask('takeQuestion', input)),
  passQuestion: (personId, questionId) => ask('passQuestion', { personId, questionId }),
  restQuestions: (personId, meetingId) => ask('restQuestions', { personId, meetingId }),
  describeMeeting: (said) => ask('describeMeeting', said),
  tellBrief: (ids) => ask('tellBrief', { ids }),
};

/** Only where the panel stands in somebody else's page can anything be laid over it. */
const framed: Framed | null =
  window.parent === window
    ? null
    : {
        readZoom: () => browser.tabs.getZoom().catch((error: unknown) => reported(error) ?? 1),
        openOwnTab: () => ask('openOwnTab', null),
      };

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** A copy is made on the notebook page. */
async function showNotebook(): Promise<string> {
  await actions.openNotebook(HOUSE);
  return '';
}

function readAgain() {
  tryAgain();
  page.refresh();
}

function PanelPage() {
  const shown = page.value.value;
  if (shown === null && !page.failed.value) return null;
  return (
    <TextsProvider value={texts}>
      {shown && (
        <StoreBanner
          health={health.value.value}
          onRetry={tryAgain}
          onMore={() => actions.openNotebook(HOUSE)}
        />
      )}
      {shown ? (
        <RescueProvider value={shown.rescue?.rescue ?? NO_RESCUE}>
          {shown.rescue && !shown.view.folded && (
            <RescueBar.Part cutOff={shown.rescue.cutOff.state.value} onReload={shown.rescue.cutOff.reload} />
          )}
          <Panel
            view={shown.view}
            practices={shown.practices}
            now={now.value}
            actions={actions}
            framed={framed}
          />
          <Commands.Part {...shown} ask={ask} actions={actions} framed={framed !== null} now={now.value} />
        </RescueProvider>
      ) : (
        <NotesNotReached why={page.why.value} onRetry={readAgain} onSave={showNotebook} />
      )}
    </TextsProvider>
  );
}

// Of its tab's panel the page around it is told; a tab of our own hears of the notebook.
onAnnouncement(framed ? 'panelChanged' : 'notebookChanged', page.refresh, new AbortController());

forbidFormMemory();
const root = document.querySelector('#app');
if (root) render(<PanelPage />, root);
