import { effect } from '@preact/signals';
import { render } from 'preact';
import { uuidv7 } from 'uuidv7';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-props';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { PanelView, PracticesShown } from '../../utils/model/views';
import { minuteClock } from '../pages/clock';
import { itemActions } from '../pages/item-actions';
import { live } from '../pages/live';
import { texts } from '../pages/texts';

const ask = createAsk<PageProtocol>({ newOperationId: uuidv7 });
const view = live(() => ask('readPanel', null));
const now = minuteClock();

/** Of the person shown; read after the view, which has to be there first. */
const practices = live(async () => {
  const shown = view.value.value;
  return shown?.shows === 'person' ? ask('readPractices', { personId: shown.person.id }) : null;
});

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

// Each reading of the view may show somebody else, or a practice that has changed meanwhile.
effect(() => {
  if (view.value.value) practices.refresh();
});

/** What was read of somebody else is not shown with this person. */
function practicesOf(shown: PanelView): PracticesShown | null {
  const read = practices.value.value;
  return shown.shows === 'person' && read?.personId === shown.person.id ? read : null;
}

function PanelPage() {
  const shown = view.value.value;
  if (shown === null && !view.failed.value) return null;
  return (
    <TextsProvider value={texts}>
      {shown ? (
        <Panel view={shown} practices={practicesOf(shown)} now={now.value} actions={actions} />
      ) : (
        <NotesNotReached onRetry={view.refresh} />
      )}
    </TextsProvider>
  );
}

onAnnouncement('panelChanged', view.refresh, new AbortController());

const root = document.querySelector('#app');
if (root) render(<PanelPage />, root);
