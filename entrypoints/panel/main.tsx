import { render } from 'preact';
import { uuidv7 } from 'uuidv7';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-props';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { minuteClock } from '../pages/clock';
import { itemActions } from '../pages/item-actions';
import { live } from '../pages/live';
import { texts } from '../pages/texts';

const ask = createAsk<PageProtocol>({ newOperationId: uuidv7 });
const now = minuteClock();

/**
 * What is shown, and of a person the practices: together, so that nothing moves under the pointer when they come. The
 * view does without them when they cannot be read.
 */
const page = live(async () => {
  const view = await ask('readPanel', null);
  if (view.shows !== 'person') return { view, practices: null };
  const practices = await ask('readPractices', { personId: view.person.id }).catch(reported);
  return { view, practices };
});

function reported(error: unknown): null {
  console.error(error);
  return null;
}

const actions: PanelActions = {
  ...itemActions(ask),
  setFolded: (folded) => ask('setFolded', { folded }),
  switchSide: () => ask('switchSide', null),
  begin: async (name, relationship) => void (await ask('beginPerson', { name, relationship })),
  declareOneOnOne: (who) => ask('declareOneOnOne', who),
  declareNotOneOnOne: () => ask('declareNotOneOnOne', null),
  editPerson: async (change) => void (await ask('editPerson', change)),
  saveNote: async (meetingId, text, base) => (await ask('saveNote', { meetingId, text, base })).text,
  setBlurred: (blurred) => ask('setBlurred', { blurred }),
  addItem: async (input) => void (await ask('addItem', input)),
  checkGoal: async (check) => void (await ask('checkGoal', check)),
  adjustGoal: async (adjustment) => void (await ask('adjustGoal', adjustment)),
  addEvidence: async (id, evidence) => void (await ask('addEvidence', { id, evidence })),
  confirmAgreements: (personId, on) => ask('confirmAgreements', { personId, on }),
  takeQuestion: async (input) => void (await ask('takeQuestion', input)),
  passQuestion: (personId, questionId) => ask('passQuestion', { personId, questionId }),
  restQuestions: (personId, meetingId) => ask('restQuestions', { personId, meetingId }),
  tellBrief: (ids) => ask('tellBrief', { ids }),
};

function PanelPage() {
  const shown = page.value.value;
  if (shown === null && !page.failed.value) return null;
  return (
    <TextsProvider value={texts}>
      {shown ? (
        <Panel {...shown} now={now.value} actions={actions} />
      ) : (
        <NotesNotReached onRetry={page.refresh} />
      )}
    </TextsProvider>
  );
}

onAnnouncement('panelChanged', page.refresh, new AbortController());

const root = document.querySelector('#app');
if (root) render(<PanelPage />, root);
